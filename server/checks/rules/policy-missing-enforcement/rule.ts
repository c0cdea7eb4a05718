import { isEmpty, nodeAt, pairOf, valueAt } from "../../../document/tree";
import type { OspoFile } from "../../../workspace/file";
import { lineageOf } from "../../../workspace/parents";
import { isNoMap } from "../../forms";
import { mayCount } from "../../in-force";
import { defineRule } from "../../rule";
import { addEnforcement } from "./fixes";
import { type Params, words } from "./words";

/** A policy that does not say who sees to it that it is followed, or how. */
export default defineRule<Params>({
  id: "policy-missing-enforcement",
  severity: "warning",
  kinds: ["policy"],
  reads: "workspace",
  source: {
    quote: "move governments beyond simple enactment of high-level policies",
    where: "ICCS-ISAC, Open source, module 2, section 2",
  },
  since: "0.1.0",
  mildInDrafts: true,
  words,
  *check(context) {
    const { root } = context.document;
    const { files, complete } = lineageOf(context);
    if (!mayCount(context) || !complete) return;
    const says = (key: string) => files.some((file) => !isEmpty(enforcementOf(file, key)));
    const missing = { by: !says("by"), how: !says("how") };
    if (!missing.by && !missing.how) return;
    const own = pairOf(root, "enforcement");
    if (isNoMap(own?.value)) return;
    const spot = own !== undefined && !isEmpty(own.value) ? own.key : nodeAt(root, ["ospo"]);
    if (spot !== undefined) yield { spot, params: missing };
  },
  fixes: addEnforcement,
});

function enforcementOf(file: OspoFile, key: string) {
  return valueAt(valueAt(file.document.root, "enforcement"), key);
}
