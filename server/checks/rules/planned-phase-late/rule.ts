import { compareDates } from "../../../model/dates";
import { eachPhase } from "../../each-part";
import { defineRule } from "../../rule";
import { startNow } from "./fixes";
import { type Params, words } from "./words";

/** A phase that should have begun and is still planned. */
export default defineRule<Params>({
  id: "planned-phase-late",
  severity: "information",
  kinds: ["staffing-plan"],
  reads: "chunk",
  since: "0.1.0",
  words,
  check: eachPhase(function* ({ matrix: { matrix, unknown }, today }, { id, start, status }) {
    if (start === undefined || status?.value !== "planned" || compareDates(start.value, today) >= 0) return;
    const title = (unknown === undefined ? matrix.phases.get(id)?.title : undefined) ?? id;
    yield { spot: start.node, subject: id, params: { title, start: start.value, status: status.node } };
  }),
  fixes: startNow,
});
