/** The outline: initiatives, phases, roles, clauses … by their names. */
import { type DocumentSymbol, SymbolKind } from "vscode-languageserver-types";
import { type Pair, resolve, type SyntaxNode, valueAt } from "../document/tree";
import type { Locale } from "../locale";
import { localText } from "../matrix/model";
import { definitionsAt, words } from "../matrix/navigate";
import { readOneOrMany, readString, readStrings, readTitle, textIn } from "../model/values";
import type { Context } from "../workspace/context";
import { schemasOf } from "../workspace/schemas";

type Path = readonly (string | number)[];

/** The symbols of a document; entries that are maps or lists, and everything with an id of its own. */
export function outline(context: Context, locale: Locale): DocumentSymbol[] {
  return children(context, context.document.root, [], locale);
}

function children(context: Context, node: SyntaxNode | undefined, path: Path, locale: Locale): DocumentSymbol[] {
  const map = resolve(node);
  // What an alias stands for is shown where it is written, once.
  if (map?.kind !== "map" || node?.kind === "alias") return [];
  const parent = definitionsAt(schemasOf(context.matrix.matrix)[context.kind ?? "config"], path, () => "map");
  return map.pairs.flatMap((pair) => {
    const known = Object.hasOwn(parent.properties, pair.name) ? parent.properties[pair.name] : undefined;
    const isId = known === undefined || isRoleOrPhase(context, path);
    // Single values and texts in several languages are content, not structure.
    if (!isId && (resolve(pair.value)?.kind === "scalar" || known.annotation.value === "text")) return [];
    const name = isId ? nameOfEntry(context, path, pair, locale) : words(known, locale).title;
    return [symbol(context, path, pair, name === "" ? pair.name : name, isId, locale)];
  });
}

function isRoleOrPhase(context: Context, path: Path): boolean {
  return (
    context.kind === "staffing-plan" &&
    path[2] === "phases" &&
    (path.length === 3 || (path.length === 5 && path[4] === "roles"))
  );
}

function nameOfEntry(context: Context, path: Path, pair: Pair, locale: Locale): string {
  const { matrix } = context.matrix;
  const fromMatrix = isRoleOrPhase(context, path)
    ? path.length === 3
      ? matrix.phases.get(pair.name)
      : matrix.roles.get(pair.name)
    : undefined;
  if (fromMatrix !== undefined) return localText(fromMatrix.title, locale);
  return textIn(readTitle(pair.value), locale) ?? pair.name;
}

function symbol(context: Context, path: Path, pair: Pair, name: string, isId: boolean, locale: Locale): DocumentSymbol {
  const { document } = context;
  const start = document.startOf(pair.key);
  const end = Math.max(document.endOf(pair.value ?? pair.key), document.endOf(pair.key));
  return {
    name,
    detail: detailOf(context, path, pair, name, isId),
    kind: isId ? kindOf(path) : SymbolKind.Namespace,
    range: document.range(start, end),
    selectionRange: document.rangeOf(pair.key),
    children: children(context, pair.value, [...path, pair.name], locale),
  };
}

/** Behind a role who does it, behind a name its id. */
function detailOf(context: Context, path: Path, pair: Pair, name: string, isId: boolean): string {
  if (isRoleOrPhase(context, path) && path.length === 5) return assigned(pair);
  return !isId || name === pair.name ? "" : pair.name;
}

function assigned(pair: Pair): string {
  const items = readOneOrMany(pair.value);
  return items
    .flatMap((item) => readString(item)?.value ?? readStrings(valueAt(item, "who")).map(({ value }) => value))
    .join(", ");
}

const kinds: Readonly<Record<string, SymbolKind>> = {
  initiatives: SymbolKind.Module,
  phases: SymbolKind.Event,
  roles: SymbolKind.Class,
  people: SymbolKind.Constant,
  positions: SymbolKind.Interface,
  partners: SymbolKind.Interface,
  bodies: SymbolKind.Interface,
  departments: SymbolKind.Package,
  clauses: SymbolKind.Method,
};

function kindOf(path: Path): SymbolKind {
  return kinds[String(path.at(-1) ?? "")] ?? SymbolKind.Field;
}
