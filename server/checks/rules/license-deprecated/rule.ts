import { eachLicense } from "../../licenses/named";
import { defineRule } from "../../rule";
import { renew } from "./fixes";
import { type Params, words } from "./words";

/** A name that the SPDX list has withdrawn, mostly because it left open whether later versions count too. */
export default defineRule<Params>({
  id: "license-deprecated",
  severity: "information",
  kinds: ["policy", "staffing-plan"],
  reads: "file",
  source: {
    quote: "GPL 3.0 or later",
    where: "Government of Canada, Guide for Publishing Open Source Code, Select Open Source Software Licence",
  },
  since: "0.1.0",
  words,
  check: eachLicense<Params>(function* (_context, { license, reading }) {
    if (reading.type !== "known") return;
    for (const { id, withdrawn, successors } of reading.licenses) {
      if (!withdrawn) continue;
      const { value, node } = license;
      yield { spot: node, subject: id, params: { text: value, id, successors, node } };
    }
  }),
  fixes: renew,
});
