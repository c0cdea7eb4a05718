import { flat } from "../../../workspace/walk";
import type { Fix, Severity } from "../../finding";
import { defineRule, type Found as FoundBy } from "../../rule";
import { curlyQuoted } from "../../typography";
import { isRepeated, trapsOf } from "./traps";
import { type Params, type Trap, words } from "./words";

/** What is lost here weighs more than what only other programs read differently. */
const severities: Readonly<Record<Trap, Severity>> = {
  truth: "information",
  "truth-for-somebody": "warning",
  number: "hint",
  eights: "information",
  "number-elsewhere": "hint",
  date: "hint",
  nothing: "hint",
  cut: "warning",
  lost: "warning",
  mark: "warning",
  "odd-space": "warning",
};

interface WholeParams extends Params {
  readonly whole: FoundBy<Params>["spot"];
}

/** A value that says something else than it seems to, here or in other programs. */
export default defineRule<WholeParams>({
  id: "yaml-word-trap",
  severity: "warning",
  kinds: "all",
  reads: "file",
  since: "0.1.0",
  words,
  *check(context) {
    const { document, kind, structure } = context;
    if (kind === undefined) return;
    // What does not fit its place has a finding already.
    const said = new Set([...structure.map(({ node }) => node), ...curlyQuoted(context)]);
    const unread = new Set(document.problems.map(({ chunk }) => chunk));
    for (const { node, spot, whole, params, anchor } of flat(trapsOf(document.root, context.schemaOf(kind))[0])) {
      if (params.trap !== "odd-space" && said.has(node)) continue;
      // What a broken passage seems to say is not worth a finding.
      if (unread.has(node.chunk)) continue;
      if (anchor !== undefined && isRepeated(document.text, anchor)) continue;
      yield { spot, params: { ...params, whole }, severity: severities[params.trap] };
    }
  },
  fixes: ({ params: { trap, whole, newText } }, { document }): Fix[] => {
    if (newText === undefined) return [];
    const edit = { start: document.startOf(whole), end: document.endOf(whole), newText };
    const { title, safe } = fixes[trap];
    return [{ title: (locale) => title[locale], safe, edits: [{ uri: document.uri, edits: [edit] }] }];
  },
});

const quote = { en: "Put it in quotation marks", fr: "Mettre entre guillemets" };
const quoteAll = { en: "Put the whole text in quotation marks", fr: "Mettre tout le texte entre guillemets" };

/** Safe is what changes nothing for this product: the value stays what it is read as. */
const fixes: Readonly<Record<Trap, { readonly title: typeof quote; readonly safe: boolean }>> = {
  truth: { title: quote, safe: true },
  "truth-for-somebody": { title: quote, safe: false },
  number: { title: quote, safe: true },
  eights: { title: { en: "Remove the zero", fr: "Supprimer le zéro" }, safe: true },
  "number-elsewhere": { title: quote, safe: true },
  date: { title: quote, safe: true },
  nothing: { title: { en: "Leave it empty", fr: "Laisser vide" }, safe: true },
  cut: { title: quoteAll, safe: false },
  lost: { title: quote, safe: false },
  mark: { title: quoteAll, safe: false },
  "odd-space": { title: { en: "Remove the space", fr: "Supprimer l’espace" }, safe: true },
};
