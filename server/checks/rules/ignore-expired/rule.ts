import { defineRule } from "../../rule";
import { removeSilence } from "../../silence-edits";
import { type Params, words } from "./words";

/** A silence past its last day: it leaves out nothing any more. */
export default defineRule<Params>({
  id: "ignore-expired",
  severity: "warning",
  kinds: "all",
  reads: "silences",
  since: "0.1.0",
  words,
  *check({ silences }) {
    for (const { comment, rule, until, expired } of silences) {
      if (rule === undefined || until === undefined || !expired) continue;
      yield { spot: comment, subject: rule, params: { rule, until, comment } };
    }
  },
  // Only people know whether the reason still holds.
  fixes: ({ params: { comment } }, { document }) => [removeSilence(document, comment, false)],
});
