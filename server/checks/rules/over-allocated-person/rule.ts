import type { SyntaxNode } from "../../../document/tree";
import { areAlike, type Contribution } from "../../../model/contributions";
import { countsWithin, highestLoad, hundredthsOf, type Load, type Peak } from "../../../model/load";
import { optional } from "../../../optional";
import { SideTable } from "../../../side-table";
import type { OspoFile } from "../../../workspace/file";
import type { Planned } from "../../../workspace/loads";
import { pathFrom } from "../../../workspace/uris";
import type { CheckContext } from "../../context";
import type { Related } from "../../finding";
import { mayCount } from "../../in-force";
import { defineRule, type Found } from "../../rule";
import { reduce } from "./fixes";
import { type Group, groupsOf, loadsElsewhere } from "./groups";
import { options } from "./options";
import { toCheck } from "./unchanged";
import { undatedTooMuch } from "./undated";
import { contributionText, type Params, words } from "./words";

/** More time planned for somebody than there is, over all plans and charters. */
export default defineRule<Params, typeof options>({
  id: "over-allocated-person",
  severity: "warning",
  kinds: ["staffing-plan", "charter"],
  reads: "workspace",
  source: {
    quote: "in addition to their formal job requirements",
    where: "ICCS-ISAC, Open source, module 2, section 2",
  },
  since: "0.1.0",
  words,
  options,
  check(context, settings) {
    const { tolerance } = settings;
    const { contributions, remember } = toCheck(context, tolerance);
    const over = groupsOf(context, tolerance, contributions).flatMap((group) => {
      const limit = hundredthsOf(group.capacity + tolerance);
      const peak = peakOver(group, limit);
      if (peak === undefined) return [];
      const others = filesOf(group.elsewhere, peak)
        .slice(mostFiles)
        .map((planned) => pathFrom(context.file.uri, planned.file.uri));
      return [{ group, peak, limit, others, parts: partsOf(context, group, peak) }];
    });
    remember(over.flatMap(({ group }) => group.ids));
    const positions = new Set(
      over.flatMap(({ group: { party } }) => (party?.value.kind === "position" ? party.value.id : [])),
    );
    const found = over
      .filter(({ group, parts }) => !isThatOfOnePosition(group, parts, positions))
      .map(({ group, peak, limit, others, parts }) => foundOf(context, group, peak, { limit, others }, parts));
    return mayCount(context) ? [...found, ...undatedTooMuch(context, settings)] : found;
  },
  fixes: reduce,
});

/** One contribution to a peak, and the file that it stands in. */
interface Part {
  readonly file: OspoFile;
  readonly contribution: Contribution;
}

interface Kept {
  readonly limit: number;
  readonly loads: readonly (readonly Load[])[];
  readonly peak: Peak | undefined;
}

/** By the first and by the last list of a group in the file at hand: one of the two outlives an edit elsewhere. */
type Memory = SideTable<readonly Contribution[], Kept>;
const keptOfPositions: Memory = new SideTable();
/** A person may have the lists of a position. */
const keptOfOthers: Memory = new SideTable();

/** The highest load of a group, where it is above the limit; reckoned again only when a part of it changed. */
function peakOver(group: Group, limit: number): Peak | undefined {
  const { own, elsewhere } = group;
  const memory = group.party?.value.kind === "position" ? keptOfPositions : keptOfOthers;
  const ends = [own[0], own.at(-1)].filter((list) => list !== undefined);
  const loads = [...own, ...elsewhere.map((planned) => planned.loads)];
  const before = ends.map((list) => memory.get(list)).find((kept) => kept !== undefined);
  let peak = before?.peak;
  if (before?.limit !== limit || !areSame(before.loads, loads)) {
    const highest = highestLoad(own.flat(), loadsElsewhere(group));
    peak = highest !== undefined && highest.hundredths > limit ? highest : undefined;
  }
  for (const list of ends) memory.set(list, { limit, loads, peak });
  return peak;
}

/** True when lists say the same of days and times, whatever else around them was edited. */
function areSame(before: readonly (readonly Load[])[], now: readonly (readonly Load[])[]): boolean {
  return (
    before.length === now.length && before.every((list, index) => list === now[index] || areAlike(list, now[index]))
  );
}

/** What counts on the days of a peak: first in the file at hand, then in the others, each in the order of its file. */
function partsOf({ file, document }: CheckContext, { own, elsewhere }: Group, peak: Peak): Part[] {
  const parts = own
    .flat()
    .filter((contribution) => countsWithin(contribution, peak))
    .map((contribution) => ({ file, contribution }))
    .sort((a, b) => document.startOf(a.contribution.node) - document.startOf(b.contribution.node));
  for (const { file: other, id } of filesOf(elsewhere, peak).slice(0, mostFiles)) {
    const lists = other.contributionsElsewhere.get(id) ?? [];
    for (const contribution of lists.flat()) {
      if (countsWithin(contribution, peak)) parts.push({ file: other, contribution });
    }
  }
  return parts;
}

/** Other files whose places are listed with a finding: each has to be read. More are named by their paths. */
const mostFiles = 20;

/** What other files plan on the days of a peak: only these are read. */
function filesOf(elsewhere: readonly Planned[], peak: Peak): readonly Planned[] {
  return elsewhere.filter(({ loads }) => loads.some((load) => countsWithin(load, peak)));
}

/** True for the holder of a position that has the same finding: one cause, one finding. */
function isThatOfOnePosition({ party }: Group, parts: readonly Part[], positions: ReadonlySet<string>): boolean {
  const [only, ...more] = new Set(parts.map(({ contribution }) => contribution.party));
  return party?.value.kind === "person" && only !== undefined && more.length === 0 && positions.has(only);
}

function foundOf(
  context: CheckContext,
  { id, party, capacity }: Group,
  peak: Peak,
  { limit, others }: Pick<Params, "limit" | "others">,
  parts: readonly Part[],
): Found<Params> {
  const marked = parts.findLast(({ file }) => file === context.file) as Part;
  const nameOf = (written: string) => (written === id ? undefined : context.scope.party(written)?.value);
  return {
    spot: marked.contribution.node,
    subject: id,
    related: parts
      .filter((part) => part !== marked)
      .map(({ file, contribution }) => related(file, contribution.node, contributionText(contribution, nameOf))),
    params: {
      id,
      ...optional("party", party?.value),
      capacity,
      limit,
      others,
      peak,
      contribution: marked.contribution,
    },
  };
}

function related({ uri }: OspoFile, spot: SyntaxNode, text: Related["text"]): Related {
  return { uri, spot, text };
}
