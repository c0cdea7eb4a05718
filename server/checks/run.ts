/** Runs all rules over one file. The editor and the command line both come through here. */
import type { OspoDocument, Spot } from "../document/document";
import type { Context } from "../workspace/context";
import { believable } from "./believable";
import type { CheckContext } from "./context";
import type { Finding } from "./finding";
import type { LicenseSource } from "./licenses/source";
import type { Rule } from "./rule";
import { applySilences } from "./silences";
import { readStructure } from "./structure/problems";
import type { ValidatorSource } from "./structure/validator";

/** Where checks get what is loaded when they need it. */
export interface Sources {
  /** The structure checks of each kind. */
  readonly validators: ValidatorSource;
  /** The licences that SPDX names. */
  readonly licenses: LicenseSource;
}

/**
 * What can be said of a file before its people, phases and references are looked up: a part of what {@link run}
 * finds, in less than half the time when the file is new.
 */
export function runFirst(context: Context, rules: readonly Rule[], sources: Sources): readonly Finding[] {
  const first = rules.filter((rule) => rule.kinds === "form" || rule.reads === "structure");
  return run(context, first, sources);
}

/**
 * The findings of a file, in the order of the file.
 *
 * @param rules the rules that are on
 */
export function run(context: Context, rules: readonly Rule[], sources: Sources): readonly Finding[] {
  const { kind } = context;
  const structure = kind === undefined ? [] : readStructure(context, sources.validators);
  const checked: CheckContext = { ...context, structure, silences: [], licenses: sources.licenses };
  const form = rules.filter((rule) => rule.kinds === "form").flatMap((rule) => rule.run(checked));
  // Without a kind that we know nothing else can be said about the file.
  if (kind === undefined) return inOrder(context, applySilences(checked, form).findings);
  const content = rules.filter((rule) => rule.kinds !== "form" && (rule.kinds === "all" || rule.kinds.includes(kind)));
  const [last, usual] = [content.filter(isLast), content.filter((rule) => !isLast(rule))];
  const found = usual.flatMap((rule) => rule.run(checked));
  const { findings, silences } = applySilences(checked, [...form, ...believable(checked, found)]);
  const ofSilences = last.flatMap((rule) => rule.run({ ...checked, silences }));
  return inOrder(context, [...findings, ...ofSilences]);
}

function isLast(rule: Rule): boolean {
  return rule.reads === "silences";
}

function inOrder(context: Context, findings: readonly Finding[]): readonly Finding[] {
  const start = (finding: Finding) => context.document.startOf(finding.spot);
  const small = findings.map((finding) => ({ ...finding, spot: firstLine(context.document, finding.spot) }));
  return small.sort((a, b) => start(a) - start(b) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));
}

/** Longest range that is marked, in characters. */
const longestMark = 100;

/** A mark of many lines hides the text that it speaks of: the beginning is enough to find the place. */
function firstLine(document: OspoDocument, spot: Spot): Spot {
  const start = document.startOf(spot);
  const text = document.slice(start, Math.min(document.endOf(spot), start + longestMark));
  const line = /^[^\r\n]*/.exec(text)?.[0] ?? "";
  // Blanks at the end are not marked, unless it is they that are meant.
  return { ...spot, end: spot.start + (line.trimEnd() || line).length };
}
