/** Most of what people type says nothing of time: then those who were over their limit still are, and nobody else. */
import { endsInCommon } from "../../../groups";
import { areIdentical, keep } from "../../../keep";
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

const remembered = keep((_index: FileIndex) => new Map<string, Remembered>());

interface ToCheck {
  /** All that the file plans; where that is the same as before, only what is planned for those over the limit. */
  readonly contributions: Contributions;
  /** Keeps who is over the limit, for the next version of a plan that is being edited. */
  readonly remember: (over: readonly string[]) => void;
}

/** What has to be added up. @param tolerance the option of the rule */
export function toCheck(context: CheckContext, tolerance: number): ToCheck {
  const { file, index, document, kind } = context;
  // A file on the disk is checked once.
  if (document.version === 0 || kind !== "staffing-plan") {
    return { contributions: file.contributions, remember: () => {} };
  }
  const files = remembered(index);
  const { initiatives } = file.plan;
  const rest = restOf(context, tolerance);
  const before = files.get(file.uri);
  const isSame =
    before?.initiatives.length === initiatives.length &&
    areIdentical(before.rest, rest) &&
    planTheSame(before.initiatives, initiatives);
  return {
    contributions: isSame ? contributionsOf(initiatives, before.over) : file.contributions,
    remember: (over) => {
      if (files.size >= mostFiles && before === undefined) files.clear();
      files.set(file.uri, { initiatives, rest, over: new Set(over) });
    },
  };
}

function planTheSame(before: readonly Initiative[], now: readonly Initiative[]): boolean {
  const [head, tail] = endsInCommon(before, now);
  const edited = now.slice(head, now.length - tail);
  return edited.every((initiative, at) => plansTheSame(before[head + at] as Initiative, initiative));
}

function restOf(context: CheckContext, tolerance: number): readonly unknown[] {
  const { file, index } = context;
  const organizations = index.ofKind("organization");
  return [tolerance, mayCount(context), revisionOf(index, file), ...partiesInScope(context), "all", ...organizations];
}
