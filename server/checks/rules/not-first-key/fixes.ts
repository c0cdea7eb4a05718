import type { OspoDocument } from "../../../document/document";
import { type Edit, endOfLine } from "../../../document/edit";
import { type MapNode, resolve } from "../../../document/tree";
import { definitionsAt } from "../../../matrix/navigate";
import { type DocumentKind, documentKinds } from "../../../model/kinds";
import { isConfigFile } from "../../../workspace/claim";
import type { CheckContext } from "../../context";
import type { Fix } from "../../finding";
import { lineStart } from "../../spots";
import type { Params } from "./words";

/** Moves the line to the top, or writes it: the kind that fits the keys, else one fix for each kind. */
export function announcementFixes(fault: Params["fault"], context: CheckContext): Fix[] {
  const { document } = context;
  if (fault === "not-first") {
    const edits = moveToTop(context);
    return edits === undefined
      ? []
      : [
          {
            title: (locale) => (locale === "fr" ? "Déplacer la ligne tout en haut" : "Move the line to the top"),
            safe: true,
            edits: [{ uri: document.uri, edits }],
          },
        ];
  }
  return likelyKinds(context).flatMap((kind) => {
    const header = `ospo: ${kind}/v1`;
    const edit = insert(document, header);
    if (edit === undefined) return [];
    return [
      {
        title: (locale) => (locale === "fr" ? `Commencer par «\u00a0${header}\u00a0»` : `Begin with “${header}”`),
        safe: false,
        edits: [{ uri: document.uri, edits: [edit] }],
      },
    ];
  });
}

/** The top-level map when its keys stand on lines of their own. */
function blockMap(document: OspoDocument): MapNode | undefined {
  const root = resolve(document.root);
  return root?.kind === "map" && !root.flow ? root : undefined;
}

function moveToTop({ document, file }: CheckContext): Edit[] | undefined {
  const pair = file.discriminator?.pair;
  const first = blockMap(document)?.pairs[0];
  if (pair === undefined || first === undefined) return undefined;
  const { text, style } = document;
  const start = lineStart(text, document.startOf(pair.key));
  const lineEnd = endOfLine(document, document.startOf(pair.key));
  const to = lineStart(text, document.startOf(first.key));
  const alone = text.slice(start, document.startOf(pair.key)).trim() === "";
  const withoutMark = text.slice(to, document.startOf(first.key)).trim() === "";
  if (!alone || !withoutMark || document.endOf(pair.value ?? pair.key) > lineEnd) return undefined;
  const next = text.indexOf("\n", lineEnd) + 1;
  const line = text.slice(start, lineEnd);
  return [
    { start: to, end: to, newText: line + style.newline },
    // The last line takes the line break before it along.
    next > 0
      ? { start, end: next, newText: "" }
      : { start: start - (text[start - 2] === "\r" ? 2 : 1), end: lineEnd, newText: "" },
  ];
}

function insert(document: OspoDocument, header: string): Edit | undefined {
  const { text, style } = document;
  const root = resolve(document.root);
  if (root === undefined) {
    const lead = text === "" || text.endsWith("\n") || text === "\uFEFF" ? "" : style.newline;
    return { start: text.length, end: text.length, newText: `${lead}${header}${style.newline}` };
  }
  if (root.kind !== "map") return undefined;
  const start = document.startOf(root);
  if (root.flow) {
    const newText = root.pairs.length > 0 ? `${header}, ` : header;
    return { start: start + 1, end: start + 1, newText };
  }
  const first = document.startOf(root.pairs[0]?.key ?? root);
  const begin = lineStart(text, first);
  const indent = text.slice(begin, first).replace("\uFEFF", "");
  if (indent.trim() !== "") return undefined;
  return { start: first, end: first, newText: header + style.newline + indent };
}

/** The kind that knows most of the keys; all kinds when several know as many. */
function likelyKinds({ document, file, schemaOf }: CheckContext): readonly DocumentKind[] {
  if (isConfigFile(file.uri)) return ["config"];
  const root = resolve(document.root);
  const keys = root?.kind === "map" ? root.pairs.map((pair) => pair.name) : [];
  const scores = documentKinds.map((kind) => {
    const { properties } = definitionsAt(schemaOf(kind), []);
    return { kind, known: keys.filter((key) => Object.hasOwn(properties, key)).length };
  });
  const most = Math.max(...scores.map((score) => score.known));
  const best = scores.filter((score) => score.known === most);
  const [only] = best;
  return best.length === 1 && only !== undefined ? [only.kind] : documentKinds;
}
