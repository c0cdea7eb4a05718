import { resolve } from "../../../document/tree";
import { defineRule } from "../../rule";
import { problemsOf } from "../../structure/select";
import { describeProblem } from "./describe";
import { valueFixes } from "./fixes";
import { type Params, words } from "./words";

/** A value that does not fit its place: a list for a text, a word that is not one of a few, a number out of range. */
export default defineRule<Params>({
  id: "wrong-type",
  severity: "error",
  kinds: "all",
  reads: "structure",
  since: "0.1.0",
  words,
  *check(context) {
    for (const problem of problemsOf(context, "wrong-type", "not-listed", "out-of-range", "bad-form", "bad-id")) {
      const params = describeProblem(context, problem);
      if (params !== undefined && resolve(problem.node) !== undefined) yield { spot: problem.node, params };
    }
  },
  fixes: valueFixes,
});
