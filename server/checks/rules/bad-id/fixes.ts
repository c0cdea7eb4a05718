import type { Edit } from "../../../document/edit";
import { asMap, nodeAt, type Path, resolve, type SyntaxNode } from "../../../document/tree";
import { quoted } from "../../../words";
import { likeKey } from "../../change";
import type { CheckContext } from "../../context";
import type { Fix } from "../../finding";
import { freeId } from "../../names";
import type { Found } from "../../rule";
import { definitionAt } from "../../structure/select";
import type { Params } from "./words";

/** Renames an id where it is defined, and in this file wherever it is referred to. */
export function renameFixes({ spot, params }: Found<Params>, context: CheckContext): Fix[] {
  const { document } = context;
  const { id, path, isKey, proposed } = params;
  if (proposed === undefined) return [];
  const taken = asMap(nodeAt(document.root, path.slice(0, -1)))?.pairs.map(({ name }) => name) ?? [];
  const newId = isKey ? freeId(proposed, taken) : proposed;
  const places: SyntaxNode[] = isKey ? referencesTo(context, id) : [];
  const edits = [spot, ...places].map(
    (place): Edit => ({
      start: document.startOf(place),
      end: document.endOf(place),
      newText: likeKey(document, place, newId),
    }),
  );
  const unique = [...new Map(edits.map((edit) => [edit.start, edit])).values()];
  return [
    {
      title: (locale) =>
        locale === "fr"
          ? `Renommer en ${quoted(newId, "fr")} dans ce fichier`
          : `Rename to ${quoted(newId, "en")} in this file`,
      safe: false,
      edits: [{ uri: document.uri, edits: unique }],
    },
  ];
}

/** Values and keys of the file that say this id where an id may be referred to. */
function referencesTo(context: CheckContext, id: string): SyntaxNode[] {
  const found: SyntaxNode[] = [];
  const refers = (path: Path) => definitionAt(context, path)?.annotation.refers !== undefined;
  const visit = (node: SyntaxNode | undefined, path: Path): void => {
    if (node === undefined || node.kind === "alias") return;
    const value = resolve(node);
    if (value?.kind === "scalar" && value.value === id && refers(path)) found.push(node);
    if (value?.kind === "seq") for (const [index, item] of value.items.entries()) visit(item, [...path, index]);
    if (value?.kind === "map") {
      for (const pair of value.pairs) {
        if (pair.name === id && refers(path)) found.push(pair.key);
        visit(pair.value, [...path, pair.name]);
      }
    }
  };
  visit(context.document.root, []);
  return found;
}
