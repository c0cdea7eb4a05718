/** Whether a file says what it is. Of all that can be wrong with that, one thing is reported. */
import { isEmpty } from "../document/tree";
import type { Context } from "../workspace/context";

/**
 * What is wrong with the line `ospo: …`; undefined when nothing is.
 *
 * `broken`: what stands there cannot be read, which is the finding. `unknown`: no such kind or version.
 * `not-first`: the line stands further down. `missing`: there is none. `blank`: there is nothing in the file.
 */
export type AnnouncementFault = "broken" | "unknown" | "not-first" | "missing" | "blank";

export function announcementFault({ file, document }: Context): AnnouncementFault | undefined {
  const { discriminator } = file;
  const { root, problems } = document;
  if (discriminator === undefined) {
    if (problems.length > 0) return "broken";
    return isEmpty(root) ? "blank" : "missing";
  }
  const end = document.endOf(discriminator.pair.value ?? discriminator.pair.key);
  const several = document.slice(document.startOf(discriminator.pair.key), end).includes("\n");
  const near = problems.some((problem) => document.startOf(problem) <= end);
  if (file.kind === undefined) return several || near ? "broken" : "unknown";
  return discriminator.first ? undefined : "not-first";
}
