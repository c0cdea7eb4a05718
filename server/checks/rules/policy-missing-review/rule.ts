import { isEmpty, nodeAt, pairOf, valueAt } from "../../../document/tree";
import type { OspoFile } from "../../../workspace/file";
import { lineageOf } from "../../../workspace/parents";
import { isNoMap } from "../../forms";
import { mayCount } from "../../in-force";
import { defineRule } from "../../rule";
import { addReview } from "./fixes";
import { type Params, words } from "./words";

/** A document that nobody has to read again. How often is a cycle by itself, whenever it began. */
export default defineRule<Params>({
  id: "policy-missing-review",
  severity: "warning",
  kinds: ["staffing-plan", "policy", "charter"],
  reads: "workspace",
  source: {
    quote: "Regularly reviewing policies to ensure they align with the current threat environment",
    where: "ICCS-ISAC, Open source, module 4, section 3",
  },
  since: "0.1.0",
  mildInDrafts: true,
  words,
  *check(context) {
    const { kind, file } = context;
    if (!mayCount(context) || (kind !== "staffing-plan" && kind !== "policy" && kind !== "charter")) return;
    const { files, complete } = kind === "policy" ? lineageOf(context) : { files: [file], complete: true };
    if (!complete || files.some(hasCycle)) return;
    const { root } = context.document;
    const review = pairOf(root, "review");
    if (isNoMap(review?.value)) return;
    const spot = review !== undefined && !isEmpty(review.value) ? review.key : nodeAt(root, ["ospo"]);
    if (spot !== undefined) yield { spot, params: { kind } };
  },
  fixes: addReview,
});

function hasCycle(file: OspoFile): boolean {
  return !isEmpty(valueAt(valueAt(file.document.root, "review"), "every"));
}
