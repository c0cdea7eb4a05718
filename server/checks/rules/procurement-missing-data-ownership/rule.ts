import type { Clause } from "../../../model/policy";
import { lineageOf } from "../../../workspace/parents";
import { mayCount } from "../../in-force";
import { defineRule } from "../../rule";
import { isPartlyUnread } from "../../unread";
import { addClause } from "./fixes";
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
  words,
  *check(context) {
    // The clause may be the one that cannot be read.
    if (!mayCount(context) || isPartlyUnread(context.document)) return;
    // Where the parent buys, the parent has the finding.
    const procurement = context.file.policy.clauses.find((clause) => isOf(clause, "procurement"));
    const { files, complete } = lineageOf(context);
    if (procurement === undefined || !complete) return;
    // A clause here takes the place of the parent's of the same id.
    const clauses = new Map(
      files.toReversed().flatMap((file) => file.policy.clauses.map((clause) => [clause.id, clause] as const)),
    );
    if ([...clauses.values()].some((clause) => isOf(clause, "data-ownership"))) return;
    yield { spot: procurement.key, subject: procurement.id, params: {} };
  },
  fixes: addClause,
});

function isOf(clause: Clause, kind: string): boolean {
  return clause.kind?.value === kind;
}
