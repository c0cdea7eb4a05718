import { correspondingPhase } from "../../../matrix/model";
import { compareDates } from "../../../model/dates";
import type { Phase } from "../../../model/plan";
import type { CheckContext } from "../../context";
import { eachInitiative } from "../../each-part";
import { whileItCounts } from "../../in-force";
import { defineRule } from "../../rule";
import { addSupport } from "./fixes";
import { type Params, words } from "./words";

/** Software that people rely on already, and nothing that says who helps when it breaks. */
export default defineRule<Params>({
  id: "maintenance-without-support-model",
  severity: "error",
  kinds: ["staffing-plan"],
  reads: "chunk",
  source: {
    quote: "Open source software is free, but it takes work to customize and maintain",
    where: "ICCS-ISAC, Open source, module 3, section 3",
  },
  since: "0.1.0",
  needsMatrix: true,
  mildInDrafts: true,
  words,
  check: whileItCounts(
    eachInitiative(function* (context, initiative) {
      const maintenance = correspondingPhase(context.matrix.matrix, "maintenance");
      const phase = initiative.phases.find(({ id }) => id === maintenance?.id);
      // Support that has ended or does not say of what kind it is was at least thought of.
      if (maintenance === undefined || phase === undefined || initiative.support.length > 0) return;
      if (!hasStarted(context, phase)) return;
      yield {
        spot: initiative.supportPair?.key ?? phase.key,
        subject: initiative.id,
        params: { initiative, phase, title: maintenance.title },
      };
    }),
  ),
  fixes: addSupport,
});

/** A phase without a status has started when its dates say so. */
function hasStarted({ today }: CheckContext, { status, start, end }: Phase): boolean {
  if (status !== undefined) return status.value === "active";
  if (start === undefined || compareDates(start.value, today) > 0) return false;
  return end === undefined || compareDates(end.value, today) >= 0;
}
