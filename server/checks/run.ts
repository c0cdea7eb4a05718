/** Runs all checks over one file. The editor and the command line both come through here. */
import type { Context } from "../workspace/context";
import type { Finding } from "./finding";
import type { Rule } from "./rule";
import { checkForm } from "./structure/form";
import { checkStructure, type Validators } from "./structure/structure";

/**
 * The findings of a file, in the order of the file.
 *
 * @param rules the rules that are on
 * @param validators the structure checks of each kind
 */
export function run(context: Context, rules: readonly Rule[], validators: Validators): readonly Finding[] {
  const form = checkForm(context);
  // Without a kind that we know nothing else can be said about the file.
  if (context.kind === undefined) return sort(context, form);
  const kind = context.kind;
  const structure = checkStructure(context, validators);
  const fromRules = rules.filter((rule) => rule.kinds.includes(kind)).flatMap((rule) => rule.run(context));
  return sort(context, withoutRepeats([...form, ...structure, ...fromRules]));
}

/** One cause, one finding: the structure check and a rule may both see the same slip. */
function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const key = `${finding.rule} ${finding.spot.start} ${finding.spot.end} ${finding.subject ?? ""}`;
    return !seen.has(key) && seen.add(key);
  });
}

function sort(context: Context, findings: readonly Finding[]): readonly Finding[] {
  const start = (finding: Finding) => context.document.startOf(finding.spot);
  return [...findings].sort((a, b) => start(a) - start(b) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));
}
