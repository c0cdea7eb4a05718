import { resolve } from "../../../document/tree";
import { toId } from "../../../model/to-id";
import { isIdShaped } from "../../../model/values";
import { defineRule } from "../../rule";
import { shown } from "../../structure/problems";
import { problemsOf, valueKindOf } from "../../structure/select";
import { renameFixes } from "./fixes";
import { type Params, words } from "./words";

/** An id is a short name for use by people and programs: lower-case words with hyphens between them. */
export default defineRule<Params>({
  id: "bad-id",
  severity: "error",
  kinds: "all",
  reads: "structure",
  since: "0.1.0",
  words,
  *check(context) {
    for (const problem of problemsOf(context, "bad-id")) {
      // Names of languages and licences have forms of their own.
      const kind = valueKindOf(context, problem);
      if (kind === "language" || kind === "license") continue;
      const { pair } = problem;
      const node = resolve(problem.node);
      const written = pair?.name ?? (node?.kind === "scalar" ? String(node.value ?? "") : "");
      const id = toId(written);
      yield {
        spot: problem.node,
        subject: written,
        params: {
          id: written,
          shown: shown(problem.node),
          path: problem.path,
          reserved: isReserved(written),
          isKey: pair !== undefined,
          ...(id === undefined ? {} : { proposed: id }),
        },
      };
    }
  },
  fixes: renameFixes,
});

/** A word that has the shape of an id and is none. */
function isReserved(text: string): boolean {
  return /^[a-z]+$/.test(text) && !isIdShaped(text);
}
