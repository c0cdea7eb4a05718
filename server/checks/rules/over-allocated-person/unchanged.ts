/** Most of what people type says nothing of time: then those who were over their limit still are, and nobody else. */
import { type Contributions, contributionsOf, plansTheSame } from "../../../model/contributions";
import type { Initiative } from "../../../model/plan";
import type { FileIndex } from "../../../workspace/file-index";
import { revisionOf } from "../../../workspace/loads";
import type { CheckContext } from "../../context";
import { partiesInScope } from "../../each-part";
import { mayCount } from "../../in-force";

/** The last check of a file. */
interface Remembered {
  readonly initiatives: readonly Initiative[];
  /** What it rested on besides what the initiatives plan; compared by identity. */
  readonly rest: readonly unknown[];
  /** The ids that name somebody who was over the limit. */
  readonly over: ReadonlySet<string>;
}

/** So many files are remembered of a folder; they are those that are open. */
const mostFiles = 100;

const remembered = new WeakMap<FileIndex, Map<string, Remembered>>();

/** What has to be added up: all that the file plans, or where that is the same as before, only for those over the limit. */
export function contributionsToCheck(context: CheckContext, tolerance: number): Contributions {
  const { file, index } = context;
  const before = remembered.get(index)?.get(file.uri);
  if (before === undefined) return file.contributions;
  const { initiatives } = file.plan;
  const isSame =
    before.initiatives.length === initiatives.length &&
    areIdentical(before.rest, restOf(context, tolerance)) &&
    initiatives.every((initiative, at) => plansTheSame(before.initiatives[at] as Initiative, initiative));
  return isSame ? contributionsOf(initiatives, before.over) : file.contributions;
}

/** Keeps who was over the limit, for the next version of a plan that is being edited. */
export function remember(context: CheckContext, tolerance: number, over: readonly string[]): void {
  const { file, index, document, kind } = context;
  // A file on the disk is checked once.
  if (document.version === 0 || kind !== "staffing-plan") return;
  const files = remembered.get(index) ?? new Map<string, Remembered>();
  remembered.set(index, files);
  if (files.size >= mostFiles) files.clear();
  const rest = restOf(context, tolerance);
  files.set(file.uri, { initiatives: file.plan.initiatives, rest, over: new Set(over) });
}

function restOf(context: CheckContext, tolerance: number): readonly unknown[] {
  const { file, index } = context;
  const organizations = index.ofKind("organization");
  return [tolerance, mayCount(context), revisionOf(index, file), ...partiesInScope(context), "all", ...organizations];
}

function areIdentical(before: readonly unknown[], now: readonly unknown[]): boolean {
  return before.length === now.length && before.every((part, at) => part === now[at]);
}
