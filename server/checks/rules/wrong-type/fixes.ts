import type { OspoDocument } from "../../../document/document";
import { quoteIfNeeded } from "../../../document/edit";
import type { SyntaxNode } from "../../../document/tree";
import { quoted } from "../../../words";
import { changeTo } from "../../change";
import type { CheckContext } from "../../context";
import type { Fix } from "../../finding";
import { withoutCurly } from "../../oddities";
import type { Found } from "../../rule";
import type { ShortForm } from "./short-form";
import type { Params } from "./words";

/** Words for true and false in both languages. */
const truths: Readonly<Record<string, boolean>> = {
  ...{ true: true, yes: true, on: true, y: true, oui: true, vrai: true },
  ...{ false: false, no: false, off: false, n: false, non: false, faux: false },
};

/** The same value in the form of its place, or the nearest value that is allowed. */
export function valueFixes({ spot, params }: Found<Params>, { document }: CheckContext): Fix[] {
  if (params.case === "range") return [];
  if (params.case === "listed" || params.case === "spelling") {
    const safe = params.case === "listed" && params.same === true;
    return params.meant === undefined ? [] : [changeTo(document, spot, params.meant, undefined, safe)];
  }
  const { node } = params;
  if (node.kind !== "scalar" || node.source.includes("\n")) return [];
  const { expected } = params;
  const text = typeof node.value === "string" ? withoutCurly(node.value) : node.source;
  if (typeof node.value !== "string" && expected.includes("text")) {
    // A number in quotation marks is no id either.
    if (params.isId) return [];
    return [
      {
        ...changeTo(document, node, text, JSON.stringify(text), true),
        title: (locale) => (locale === "fr" ? "Mettre entre guillemets" : "Put it in quotation marks"),
      },
    ];
  }
  const truth = truths[text.toLowerCase()];
  if (expected.includes("boolean") && truth !== undefined)
    return [changeTo(document, node, String(truth), undefined, true)];
  if (expected.includes("number") || expected.includes("integer")) {
    const number = readNumber(text);
    if (number !== undefined) return [changeTo(document, node, number, number, true)];
  }
  if (params.short !== undefined) return [longForm(params.short, node, document)];
  if (!expected.includes("list")) return [];
  const list = `[${text
    .split(/,\s*/)
    .filter((item) => item !== "")
    .map((item) => quoteIfNeeded(item, true))
    .join(", ")}]`;
  return [
    {
      ...changeTo(document, node, list),
      title: (locale) =>
        locale === "fr" ? `En faire une liste, ${quoted(list, "fr")}` : `Make a list of it, ${quoted(list, "en")}`,
    },
  ];
}

/** "Bo Lee" → {name: Bo Lee}: it means the same wherever the text is a title. */
function longForm({ key, text, isClear }: ShortForm, node: SyntaxNode, document: OspoDocument): Fix {
  return changeTo(document, node, `{${key}: ${quoteIfNeeded(text, true)}}`, undefined, isClear);
}

/** "0,4", "25 000" and "0.4" as numbers; not "25,000", which is 25 for some and 25 000 for others. */
function readNumber(text: string): string | undefined {
  const plain = text.trim().replace(/(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))/g, "");
  if (/^\d+[.]\d+$|^\d+$/.test(plain)) return plain;
  return /^\d+,(?!\d{3}$)\d+$/.test(plain) ? plain.replace(",", ".") : undefined;
}
