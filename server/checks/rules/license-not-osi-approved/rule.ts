import { eachLicense, type Named } from "../../licenses/named";
import { defineRule } from "../../rule";
import { type Params, words } from "./words";

/** A licence for code that the Open Source Initiative has not approved. */
export default defineRule<Params>({
  id: "license-not-osi-approved",
  severity: "warning",
  kinds: ["policy"],
  reads: "file",
  source: {
    quote: "Use only proper open source licenses approved by OSI",
    where: "CSC – IT Center for Science (Finland), Open source policy",
  },
  since: "0.1.0",
  words,
  check: eachLicense<Params>(function* ({ file }, { license, reading, use }) {
    const accepted = file.policy.licenses.rule.map(({ value }) => value);
    // Whoever accepts licences by another rule, or decides case by case, knows why.
    if (accepted.length > 0 && !accepted.includes("osi")) return;
    if (!isAllowedForCode(use) || reading.type !== "known" || reading.osiApproved) return;
    // Of a name that was withdrawn another rule speaks.
    if (reading.licenses.some(({ withdrawn }) => withdrawn)) return;
    const { value, node } = license;
    const contradicts = accepted.includes("osi");
    yield {
      spot: node,
      subject: value,
      params: { text: value, contradicts },
      ...(contradicts ? {} : { severity: "information" }),
    };
  }),
});

function isAllowedForCode(use: Named["use"]): boolean {
  return use?.material === "code" && (use.list === "default" || use.list === "approved");
}
