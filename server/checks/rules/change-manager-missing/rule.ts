import { pairOf } from "../../../document/tree";
import { eachInitiative } from "../../each-part";
import { defineRule } from "../../rule";
import { type Params, words } from "./words";

/** An initiative that changes departments, with nobody who leads people through the change. */
export default defineRule<Params>({
  id: "change-manager-missing",
  severity: "information",
  kinds: ["staffing-plan"],
  reads: "chunk",
  since: "0.1.0",
  words,
  check: eachInitiative(function* (_context, initiative) {
    const { departments, changeManager, phases } = initiative;
    if (departments.length === 0 || changeManager.length > 0) return;
    // What is over changes nobody's work any more.
    if (phases.length > 0 && phases.every(({ status }) => status?.value === "done")) return;
    const written = pairOf(initiative.value, "changeManager");
    yield { spot: written?.key ?? initiative.key, subject: initiative.id, params: { initiative } };
  }),
});
