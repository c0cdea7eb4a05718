/** Edits of the comments that leave out findings. */
import type { Comment } from "../document/comments";
import type { OspoDocument } from "../document/document";
import { type Edit, endOfLine } from "../document/edit";
import type { SyntaxNode } from "../document/tree";
import type { Finding, Fix } from "./finding";
import { silenceComment } from "./silences";
import { lineStart } from "./spots";

/** Takes the comment out, with its line when nothing else stands there. */
export function removeSilence(document: OspoDocument, comment: Comment, safe: boolean): Fix {
  return {
    title: (locale) => (locale === "fr" ? "Supprimer ce commentaire" : "Delete this comment"),
    safe,
    edits: [{ uri: document.uri, edits: [removal(document, comment)] }],
  };
}

function removal(document: OspoDocument, comment: Comment): Edit {
  const { text } = document;
  const [start, end] = [document.startOf(comment), document.endOf(comment)];
  if (!comment.alone)
    return { start: text.slice(0, start).trimEnd().length, end: endOfLine(document, end), newText: "" };
  const rest = /^[ \t]*(?:\r\n|\n|\r)?/.exec(text.slice(end))?.[0].length ?? 0;
  return { start: lineStart(text, start), end: end + rest, newText: "" };
}

/**
 * A comment that leaves out one finding, on the line above it; the author still has to say why. Undefined where no
 * comment can stand: inside a text of several lines.
 */
export function silence(document: OspoDocument, finding: Finding): Edit | undefined {
  const { text, style } = document;
  const start = lineStart(text, document.startOf(finding.spot));
  if (isInText(document.root, document, start)) return undefined;
  const indent = /^[ \t]*/.exec(text.slice(start))?.[0] ?? "";
  return { start, end: start, newText: indent + silenceComment(finding) + style.newline };
}

function isInText(node: SyntaxNode | undefined, document: OspoDocument, offset: number): boolean {
  if (node === undefined || node.kind === "alias") return false;
  if (offset <= document.startOf(node) || offset >= document.endOf(node)) return false;
  if (node.kind === "scalar") return true;
  const inner = node.kind === "map" ? node.pairs.flatMap(({ key, value }) => [key, value]) : node.items;
  return inner.some((part) => isInText(part, document, offset));
}
