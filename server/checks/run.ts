/** Runs all rules over one file. The editor and the command line both come through here. */
import type { OspoDocument, Spot } from "../document/document";
import { keep } from "../keep";
import type { DocumentKind } from "../model/kinds";
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
  const { form: ofForm, content } = inTurn(rules);
  const form = ofForm.flatMap((rule) => rule.run(checked));
  // Without a kind that we know nothing else can be said about the file.
  if (kind === undefined) return inOrder(context, applySilences(checked, form).findings);
  const { usual, last } = content(kind);
  const found = usual.flatMap((rule) => rule.run(checked));
  const { findings, silences } = applySilences(checked, [...form, ...believable(checked, found)]);
  const ofSilences = last.flatMap((rule) => rule.run({ ...checked, silences }));
  return inOrder(context, [...findings, ...ofSilences]);
}

/** The rules in the order in which they run: those of the form of a file, the usual ones of its kind, the last ones. */
const inTurn = keep((rules: readonly Rule[]) => {
  const form = rules.filter(({ kinds }) => kinds === "form");
  const byKind = new Map<DocumentKind, { readonly usual: readonly Rule[]; readonly last: readonly Rule[] }>();
  const content = (kind: DocumentKind) => {
    let ofKind = byKind.get(kind);
    if (ofKind === undefined) {
      const all = rules.filter(({ kinds }) => kinds !== "form" && (kinds === "all" || kinds.includes(kind)));
      const isLast = ({ reads }: Rule) => reads === "silences";
      ofKind = { usual: all.filter((rule) => !isLast(rule)), last: all.filter(isLast) };
      byKind.set(kind, ofKind);
    }
    return ofKind;
  };
  return { form, content };
});

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
