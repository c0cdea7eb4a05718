import { valueAt } from "../../../document/tree";
import type { RoleMatrix } from "../../../matrix/model";
import { compareDates, readDate } from "../../../model/dates";
import type { Initiative, Phase } from "../../../model/plan";
import type { CheckContext } from "../../context";
import { eachInitiative } from "../../each-part";
import { defineRule, type Found } from "../../rule";
import { swapDates } from "./fixes";
import { type Params, words } from "./words";

/** Dates that contradict one another: an end before its start, a phase before the one it follows. */
export default defineRule<Params>({
  id: "dates-out-of-order",
  severity: "error",
  kinds: "all",
  reads: "file",
  source: {
    quote:
      "Capacity building to support the adoption of open source software can start long before a procurement or development process begins",
    where: "ICCS-ISAC, Open source, module 2, section 3",
  },
  since: "0.1.0",
  words,
  *check(context, options) {
    const { root } = context.document;
    const from = readDate(valueAt(root, "effective"));
    const until = readDate(valueAt(root, "expires"));
    if (from !== undefined && until !== undefined && compareDates(until.value, from.value) < 0) {
      yield { spot: until.node, params: { type: "document", from, until } };
    }
    if (context.kind !== "staffing-plan") return;
    yield* initiativesInOrder(context, options);
  },
  fixes: swapDates,
});

const initiativesInOrder = eachInitiative(checkInitiative);

function* checkInitiative(context: CheckContext, initiative: Initiative): Iterable<Found<Params>> {
  const { matrix, unknown } = context.matrix;
  const title = ({ id }: Phase) => (unknown === undefined ? matrix.phases.get(id)?.title : undefined) ?? id;
  for (const phase of initiative.phases) {
    const { start, end } = phase;
    if (start === undefined || end === undefined || compareDates(end.value, start.value) >= 0) continue;
    yield {
      spot: end.node,
      subject: phase.id,
      params: { type: "phase", phase: title(phase), from: start, until: end },
    };
  }
  if (unknown !== undefined) return;
  const dated = inMatrixOrder(matrix, initiative).filter(({ start }) => start !== undefined);
  for (const [index, phase] of dated.entries()) {
    const before = dated[index - 1];
    // Each is held against the one before it, so that one wrong date is one finding.
    if (before?.start === undefined || phase.start === undefined) continue;
    if (compareDates(phase.start.value, before.start.value) >= 0) continue;
    const earlier = before.start;
    yield {
      spot: phase.start.node,
      subject: phase.id,
      related: [
        {
          uri: context.document.uri,
          spot: earlier.node,
          text: (locale) => (locale === "fr" ? "Début de la phase précédente" : "Start of the phase before it"),
        },
      ],
      params: { type: "order", phase: title(phase), before: title(before), from: phase.start, until: earlier },
    };
  }
}

/** Phases follow one another; where the rows of a matrix are something else, nothing says that they do. */
function inMatrixOrder(matrix: RoleMatrix, initiative: Initiative): Phase[] {
  if (matrix.rowWord !== undefined) return [];
  return [...matrix.phases.keys()]
    .map((id) => initiative.phases.find((phase) => phase.id === id))
    .filter((phase) => phase !== undefined);
}
