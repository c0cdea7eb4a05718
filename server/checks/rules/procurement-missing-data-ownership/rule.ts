import { effectiveClauses, isOfKind } from "../../clauses";
import { defineRule } from "../../rule";
import { addOwnership } from "./fixes";
import { type Params, words } from "./words";

/** A policy on buying that leaves open who owns the data. */
export default defineRule<Params>({
  id: "procurement-missing-data-ownership",
  severity: "error",
  kinds: ["policy"],
  reads: "workspace",
  source: {
    quote:
      "Without adequate knowledge of data ownership and monetization, a proprietary software contract can end up disempowering the public sector",
    where: "ICCS-ISAC, Open source, module 2, section 2",
  },
  since: "0.1.0",
  mildInDrafts: true,
  words,
  *check(context) {
    // Where the parent buys, the parent has the finding.
    const procurement = context.file.policy.clauses.find((clause) => isOfKind(clause, "procurement"));
    const clauses = effectiveClauses(context);
    if (procurement === undefined || clauses === undefined) return;
    if (clauses.some((clause) => isOfKind(clause, "data-ownership"))) return;
    yield { spot: procurement.key, subject: procurement.id, params: {} };
  },
  fixes: addOwnership,
});
