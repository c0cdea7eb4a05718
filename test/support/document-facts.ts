/** What a document knows, as plain data with the offsets in the file: equal for documents that are alike. */
import type { OspoDocument } from "../../server/document/document";
import { resolve, type SyntaxNode } from "../../server/document/tree";

type Places = Pick<OspoDocument, "startOf" | "endOf">;

/** No tree is deeper: the parser refuses more. */
const deepest = 250;

/** A tree as plain data with the offsets in the file, aliases as names. */
export function plainTree(places: Places, node: SyntaxNode | undefined, depth = 0): unknown {
  if (node === undefined || depth > deepest) return null;
  const anchor = node.anchor === undefined ? "" : ` &${node.anchor}`;
  const tag = node.tag === undefined ? "" : ` ${node.tag}`;
  const at = `${places.startOf(node)}-${places.endOf(node)}${anchor}${tag}`;
  if (node.kind === "scalar") return `${at} ${node.style} ${node.source}=${typeof node.value} ${String(node.value)}`;
  if (node.kind === "alias") {
    const target = resolve(node);
    return `${at} *${node.name} ${target === undefined ? "nothing" : `${target.kind} ${places.startOf(target)}`}`;
  }
  if (node.kind === "seq") return [at, node.flow, ...node.items.map((item) => plainTree(places, item, depth + 1))];
  return {
    at: `${at} ${node.flow}`,
    pairs: node.pairs.map((pair) => [
      pair.name,
      plainTree(places, pair.key, depth + 1),
      plainTree(places, pair.value, depth + 1),
    ]),
  };
}

/** All that a document says of its text. */
export function documentFacts(document: OspoDocument) {
  return {
    tree: plainTree(document, document.root),
    problems: document.problems.map(
      (problem) => `${problem.code} ${document.startOf(problem)}-${document.endOf(problem)} ${problem.name ?? ""}`,
    ),
    duplicates: document.duplicateKeys.map(({ name, again, first }) => [
      name,
      document.startOf(again),
      document.startOf(first),
    ]),
    second: document.secondDocument ?? null,
    style: document.style,
  };
}
