import { lineageOf } from "../../../workspace/parents";
import type { CheckContext } from "../../context";
import { eachLicense, type Named } from "../../licenses/named";
import { defineRule } from "../../rule";
import { nameLicense } from "./fixes";
import { type Params, type Problem, words } from "./words";

/** What stands in the place of a licence and is none that SPDX names, nor one that the policy describes itself. */
export default defineRule<Params>({
  id: "license-unknown-spdx",
  severity: "warning",
  kinds: ["policy", "staffing-plan"],
  reads: "workspace",
  source: {
    quote: "To ensure software compliance, these identifiers enable to generate automatically inventories of licenses",
    where: "French State (DISIC), Open source contribution policy, Practices",
  },
  since: "0.1.0",
  words,
  check: eachLicense<Params>(function* (context, named) {
    const { value, node } = named.license;
    const found = { spot: node, subject: value };
    // Whoever refuses or examines all versions of a licence has reason not to name one.
    const mild = named.reading.type === "open" && (named.use?.list === "denied" || named.use?.list === "review");
    for (const problem of problemsOf(context, named)) {
      yield { ...found, params: { text: value, node, problem }, ...(mild ? { severity: "information" } : {}) };
    }
  }),
  fixes: nameLicense,
});

function problemsOf(context: CheckContext, { reading, use }: Named): Problem[] {
  if (reading.type !== "known") return [reading];
  // The licences of its own are described in the policy; a plan has no place for them.
  if (use === undefined) return [];
  const own = reading.licenses.filter(({ custom, id }) => custom && !id.startsWith("DocumentRef-"));
  if (own.length === 0) return [];
  const { files, complete } = lineageOf(context);
  if (!complete) return [];
  const described = new Set(files.flatMap(({ policy }) => policy.licenses.custom.map(({ id }) => id)));
  return own.filter(({ id }) => !described.has(id)).map(({ id }) => ({ type: "undescribed", id }));
}
