import { lineSearch } from "../../../document/search";
import { resolve, type SyntaxNode } from "../../../document/tree";
import { parseDate } from "../../../model/dates";
import { changeTo } from "../../change";
import type { CheckContext } from "../../context";
import { withoutCurly } from "../../oddities";
import { defineRule, type Found } from "../../rule";
import { shown } from "../../structure/problems";
import { definitionAt, problemsOf, scalarsOf, valueKindOf } from "../../structure/select";
import { ranked } from "./likely";
import { readSpokenDate } from "./spoken";
import { type Params, words } from "./words";

/** A date that is not a day of the calendar, or not written as YYYY-MM-DD. */
export default defineRule<Params>({
  id: "bad-date",
  severity: "error",
  kinds: "all",
  reads: "structure",
  since: "0.1.0",
  words,
  *check(context) {
    for (const problem of problemsOf(context, "bad-date", "wrong-type")) {
      const kind = valueKindOf(context, problem);
      const written = textOf(problem.node);
      if (written === undefined || (kind !== "date" && kind !== "loose-date")) continue;
      const { spot, params } = found(problem.node, written, kind === "loose-date");
      const { reading } = params;
      const isOpen = reading.kind === "two-days";
      yield { spot, params: isOpen ? { ...params, reading: ranked(context, problem.path, reading) } : params };
    }
    yield* leapDays(context);
  },
  fixes: ({ spot, params: { reading } }, { document }) => {
    if (reading.kind === "date") return [changeTo(document, spot, reading.date, reading.date, true)];
    if (reading.kind !== "two-days") return [];
    return [reading.one, reading.other].map((date) => changeTo(document, spot, date));
  },
});

function textOf(node: SyntaxNode): string | undefined {
  const value = resolve(node);
  if (value?.kind !== "scalar") return undefined;
  return typeof value.value === "string" ? value.value : value.source;
}

function found(node: SyntaxNode, written: string, month: boolean): Found<Params> {
  return { spot: node, params: { written: shown(node), reading: readSpokenDate(withoutCurly(written), month), month } };
}

const linesWithLeapDay = lineSearch(/-02-29/);

/** The pattern of the format lets every February have 29 days. */
function* leapDays(context: CheckContext): Iterable<Found<Params>> {
  const { document } = context;
  if (document.search(linesWithLeapDay).length === 0) return;
  for (const { node, path } of scalarsOf(document.root)) {
    const written = textOf(node) ?? "";
    if (!/^\d{4}-02-29$/.test(written) || parseDate(written) !== undefined) continue;
    const kind = definitionAt(context, path)?.annotation.value;
    if (kind === "date" || kind === "loose-date") yield found(node, written, false);
  }
}
