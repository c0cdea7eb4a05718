import { resolve } from "../../../document/tree";
import { changeTo } from "../../change";
import { withoutCurly } from "../../oddities";
import { defineRule } from "../../rule";
import { shown } from "../../structure/problems";
import { problemsOf, valueKindOf } from "../../structure/select";
import { readSpokenDuration } from "./spoken";
import { type Params, words } from "./words";

/** A length of time that is not written as the format stores it. Nobody has to know how: the fix writes it. */
export default defineRule<Params>({
  id: "bad-duration",
  severity: "error",
  kinds: "all",
  reads: "structure",
  since: "0.1.0",
  words,
  *check(context) {
    for (const problem of problemsOf(context, "bad-duration", "wrong-type")) {
      const node = resolve(problem.node);
      // A number alone lacks its unit; a list or a map is of another form altogether.
      if (node?.kind !== "scalar" || valueKindOf(context, problem) !== "duration") continue;
      const written = typeof node.value === "string" ? node.value : node.source;
      const meant = readSpokenDuration(withoutCurly(written));
      yield {
        spot: problem.node,
        params: {
          written: shown(problem.node),
          number: /^\d+$/.test(written),
          ...(meant === undefined ? {} : { meant }),
        },
      };
    }
  },
  fixes: ({ spot, params: { meant } }, { document }) =>
    meant === undefined ? [] : [changeTo(document, spot, meant, meant, true)],
});
