/** Accepting suggestions as an editor does it, and judging what came of it with a parser of YAML. */
import { isDeepStrictEqual } from "node:util";
import type { CompletionItem, TextEdit } from "vscode-languageserver-types";
import { type Document, isNode, parse, parseDocument } from "yaml";
import { licenses } from "../../server/checks/licenses/spdx";
import { OspoDocument } from "../../server/document/document";
import type { Place } from "../../server/document/place";
import type { Path } from "../../server/document/tree";
import { type Body, isBodyMap, Literal, TabStop } from "../../server/features/completion/body";
import type { CompletionOptions } from "../../server/features/completion/complete";
import type { Suggestion } from "../../server/features/completion/suggestion";

export const options: CompletionOptions = { locale: "en", canRetrigger: false, licenses: () => licenses };

/** A text after an edit, and where the cursor is then. */
export interface After {
  readonly text: string;
  readonly cursor: number;
  /** Offsets of what was replaced, and the text that came for it. */
  readonly start: number;
  readonly end: number;
  readonly inserted: string;
}

/** Accepts an item: tab stops give way to what they propose, and the cursor goes to the first of them. */
export function accept(document: OspoDocument, item: CompletionItem): After {
  const { range, newText } = item.textEdit as TextEdit;
  const start = document.offsetAt(range.start);
  const end = document.offsetAt(range.end);
  const { text, cursor } = item.insertTextFormat === 2 ? expand(newText) : { text: newText, cursor: newText.length };
  return {
    text: document.text.slice(0, start) + text + document.text.slice(end),
    cursor: start + cursor,
    start,
    end,
    inserted: text,
  };
}

/** A snippet as plain text. */
export function expand(snippet: string): { readonly text: string; readonly cursor: number } {
  let text = "";
  let cursor: number | undefined;
  let final: number | undefined;
  const pattern = /\\([\\$}])|\$(\d+)|\$\{(\d+)(?::((?:\\.|[^}\\])*))?\}/g;
  let from = 0;
  for (const match of snippet.matchAll(pattern)) {
    text += snippet.slice(from, match.index);
    from = match.index + match[0].length;
    const [, escaped, bare, number = bare, proposed = ""] = match;
    if (number === "0") final = text.length;
    else if (number === "1") cursor ??= text.length;
    text += escaped ?? proposed.replace(/\\([\\$}])/g, "$1");
  }
  text += snippet.slice(from);
  return { text, cursor: cursor ?? final ?? text.length };
}

/** Parses once for each text: offsets in one word give the same. */
const parsed = new Map<string, Document.Parsed>();

function read(text: string): Document.Parsed {
  let document = parsed.get(text);
  if (document === undefined) {
    document = parseDocument(text, { logLevel: "silent" });
    if (parsed.size > 5000) parsed.clear();
    parsed.set(text, document);
  }
  return document;
}

/** What should stand where, once a suggestion is accepted. */
export interface Expected {
  readonly path: Path;
  /** Absent where a key alone is replaced, and its value stays. */
  readonly value?: unknown;
}

export function expected({ insert }: Suggestion, place: Place): Expected[] {
  if ("document" in insert) return [{ path: ["ospo"] }];
  const { where, key, body } = insert;
  const opensList = where === "open-item" || (where === "item" && typeof place.path.at(-1) !== "number");
  const base = opensList ? [...place.path, 0] : place.path;
  if (key !== undefined) {
    const path = [...base, key instanceof TabStop ? key.text : key];
    return [place.hasColon && where === "here" ? { path } : { path, value: whatIs(body, place.flow) }];
  }
  if (isBodyMap(body)) {
    return Object.entries(body).map(([name, inner]) => ({ path: [...base, name], value: whatIs(inner, place.flow) }));
  }
  return [{ path: base, value: whatIs(body, place.flow) }];
}

function whatIs(body: Body, flow: boolean): unknown {
  if (typeof body === "string") return body;
  if (body instanceof Literal) return parse(body.source);
  if (body instanceof TabStop) {
    if (body.form === "list") return flow ? [] : [null];
    if (body.form === "map" && flow) return {};
    return body.text === "" ? null : parse(body.text);
  }
  if (isBodyMap(body))
    return Object.fromEntries(Object.entries(body).map(([key, inner]) => [key, whatIs(inner, flow)]));
  return body.map((inner) => whatIs(inner, flow));
}

function problems(text: string): number {
  return OspoDocument.open("file:///a.ospo.yaml", 1, text).problems.length;
}

/** Why what was accepted is not what it should be; nothing when all is well. */
export function wrong(before: string, after: string, expectations: readonly Expected[]): string | undefined {
  const old = read(before);
  const now = read(after);
  if (old.errors.length > 0 && now.errors.length > 0) {
    // The parser finds more wrong the more follows a mistake, so what counts is a mistake of another kind; and that
    // ours, which goes on after a mistake at the next entry, finds one too.
    const codes = new Set(old.errors.map(({ code }) => code));
    const other = now.errors.find(({ code }) => !codes.has(code));
    if (other === undefined || /^ *\t/m.test(before)) return undefined;
    return problems(after) > problems(before) ? `${other.code} ${other.message.split("\n")[0]}` : undefined;
  }
  if (now.errors.length > old.errors.length) {
    return `${now.errors[0]?.code} ${now.errors[0]?.message.split("\n")[0]} (${old.errors.length} → ${now.errors.length})`;
  }
  for (const { path, ...rest } of expectations) {
    if (!now.hasIn(path)) return `nothing at ${path.join("/")}`;
    if (!("value" in rest)) continue;
    const node = now.getIn(path, true);
    const value = isNode(node) ? node.toJS(now) : (node ?? null);
    if (!isDeepStrictEqual(value, rest.value)) {
      return `${JSON.stringify(value)} at ${path.join("/")} instead of ${JSON.stringify(rest.value)}`;
    }
  }
  return undefined;
}
