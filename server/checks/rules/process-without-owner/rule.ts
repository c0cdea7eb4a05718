import { asMap, isEmpty, pairOf } from "../../../document/tree";
import { eachInitiative } from "../../each-part";
import { whileItCounts } from "../../in-force";
import { defineRule } from "../../rule";
import { nameOwner } from "./fixes";
import { type Params, words } from "./words";

/** An initiative that changes how people work, and nobody who answers for that work. */
export default defineRule<Params>({
  id: "process-without-owner",
  severity: "warning",
  kinds: ["staffing-plan"],
  reads: "chunk",
  source: {
    quote: "difficult to determine who actually owns a process",
    where: "ICCS-ISAC, Open source, module 2, section 2",
  },
  since: "0.1.0",
  mildInDrafts: true,
  words,
  check: whileItCounts(
    eachInitiative(function* (_context, initiative) {
      // An initiative of which nothing is written yet, or that is over.
      if (asMap(initiative.value) === undefined) return;
      const { phases } = initiative;
      if (phases.length > 0 && phases.every(({ status }) => status?.value === "done")) return;
      const written = pairOf(initiative.value, "processOwner");
      if (written !== undefined && !isEmpty(written.value)) return;
      yield { spot: written?.key ?? initiative.key, subject: initiative.id, params: { initiative } };
    }),
  ),
  fixes: nameOwner,
});
