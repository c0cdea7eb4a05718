import { optional } from "../../../optional";
import { guess } from "../../guess";
import { defineRule } from "../../rule";
import { removeSilence } from "../../silence-edits";
import { knownRules, type UsedSilence } from "../../silences";
import { isPartlyUnread } from "../../unread";
import { type Cause, type Params, words } from "./words";

/** A silence that leaves out nothing: what it was for is settled, or it does not say what its author meant. */
export default defineRule<Params>({
  id: "ignore-unused",
  severity: "information",
  kinds: "all",
  reads: "silences",
  since: "0.1.0",
  words,
  *check(context) {
    // What cannot be read has no findings that could be left out.
    if (context.silences.length === 0 || isPartlyUnread(context.document)) return;
    const known = knownRules(context);
    for (const silence of context.silences) {
      const { comment, rule } = silence;
      const cause = causeOf(silence, known);
      if (cause === undefined) continue;
      const meant = cause === "unknown-rule" && rule !== undefined ? guess(rule, known) : undefined;
      const params = { cause, comment, ...optional("rule", rule), ...optional("meant", meant) };
      yield { spot: comment, ...optional("subject", rule), params };
    }
  },
  fixes: ({ params: { comment, cause } }, { document }) => [removeSilence(document, comment, cause === "nothing")],
});

function causeOf({ rule, used, expired, moot, tooLow }: UsedSilence, known: ReadonlySet<string>): Cause | undefined {
  if (rule === undefined) return "no-rule";
  if (!known.has(rule)) return "unknown-rule";
  if (tooLow) return "too-low";
  return used || expired || moot ? undefined : "nothing";
}
