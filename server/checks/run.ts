/** Runs all rules over one file. The editor and the command line both come through here. */
import type { Context } from "../workspace/context";
import type { CheckContext } from "./context";
import type { Finding } from "./finding";
import type { Rule } from "./rule";
import { readStructure } from "./structure/problems";
import type { ValidatorSource } from "./structure/validator";

/**
 * The findings of a file, in the order of the file.
 *
 * @param rules the rules that are on
 * @param validators where the structure checks of each kind come from
 */
export function run(context: Context, rules: readonly Rule[], validators: ValidatorSource): readonly Finding[] {
  const { kind } = context;
  const checked: CheckContext = { ...context, structure: kind === undefined ? [] : readStructure(context, validators) };
  const form = rules.filter((rule) => rule.kinds === "form").flatMap((rule) => rule.run(checked));
  // Without a kind that we know nothing else can be said about the file.
  if (kind === undefined) return inOrder(context, form);
  const content = rules.filter((rule) => rule.kinds !== "form" && (rule.kinds === "all" || rule.kinds.includes(kind)));
  const findings = content.flatMap((rule) => rule.run(checked));
  return inOrder(context, [...form, ...believable(context, findings)]);
}

/**
 * What a broken piece of text seems to say is not worth a finding: from the first syntax error of a
 * top-level entry to its end, only the error is shown.
 */
function believable(context: Context, findings: readonly Finding[]): readonly Finding[] {
  const { document } = context;
  if (document.problems.length === 0) return findings;
  const starts = document.layout
    .filter((line) => line.entry?.container.owner === undefined && line.key)
    .map((line) => line.start);
  const entryOf = (offset: number) => starts.findLastIndex((start) => start <= offset);
  const broken = new Map<number, number>();
  for (const problem of document.problems) {
    const start = document.startOf(problem);
    const lineStart = document.text.lastIndexOf("\n", start - 1) + 1;
    const entry = entryOf(start);
    broken.set(entry, Math.min(broken.get(entry) ?? lineStart, lineStart));
  }
  return findings.filter((finding) => {
    const start = document.startOf(finding.spot);
    const from = broken.get(entryOf(start));
    return from === undefined || start < from;
  });
}

function inOrder(context: Context, findings: readonly Finding[]): readonly Finding[] {
  const start = (finding: Finding) => context.document.startOf(finding.spot);
  return [...findings].sort((a, b) => start(a) - start(b) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));
}
