import { defineRule } from "../../rule";
import { type Params, words } from "./words";

/** A silence that does not say why. It works all the same: what is wrong is that nobody will know the reason. */
export default defineRule<Params>({
  id: "ignore-without-reason",
  severity: "warning",
  kinds: "all",
  reads: "silences",
  since: "0.1.0",
  words,
  *check({ silences }) {
    for (const { comment, rule, reason, used } of silences) {
      if (rule !== undefined && used && reason === "") yield { spot: comment, subject: rule, params: { rule } };
    }
  },
});
