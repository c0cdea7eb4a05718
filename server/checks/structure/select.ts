/** What the structure check found, picked for one rule each. */

import { hasOddSpace } from "../../document/odd-space";
import { type Path, resolve, type SyntaxNode } from "../../document/tree";
import type { ValueKind } from "../../matrix/annotations";
import { type Definition, definitionsAt } from "../../matrix/navigate";
import type { CheckContext } from "../context";
import type { StructureProblem } from "./problems";

export type ProblemOf<T extends StructureProblem["type"]> = Extract<StructureProblem, { readonly type: T }>;

/**
 * The problems of some types, one for each place: a value that several other values repeat, or that
 * several conditions hold for, is reported once.
 */
export function problemsOf<T extends StructureProblem["type"]>(
  context: CheckContext,
  ...types: readonly T[]
): ProblemOf<T>[] {
  const seen = new Set<string>();
  return context.structure.filter((problem): problem is ProblemOf<T> => {
    if (!types.some((type) => type === problem.type)) return false;
    // The space that nobody sees is then what is wrong, and has a finding of its own.
    if (hasOddSpace(problem.node)) return false;
    const place = `${context.document.startOf(problem.node)} ${problem.type === "missing-key" ? problem.key : ""}`;
    if (seen.has(place)) return false;
    seen.add(place);
    return true;
  });
}

/** What the format says of a place of the file; undefined for a file without a known kind. */
export function definitionAt(context: CheckContext, path: Path): Definition | undefined {
  return context.kind === undefined ? undefined : definitionsAt(context.schemaOf(context.kind), path);
}

/** What kind of value belongs in the place of a problem; for the name of a key, what its names are. */
export function valueKindOf(context: CheckContext, problem: StructureProblem): ValueKind | undefined {
  const named = problem.type === "bad-id" && problem.pair !== undefined;
  const value = definitionAt(context, named ? problem.path.slice(0, -1) : problem.path)?.annotation.value;
  if (!named) return value;
  // The keys of a text by language are languages.
  return value === "text" || value === "language" ? "language" : value;
}

/** Each value of a tree with its path, in the order of the file; parts that are repeated by `*name` once. */
export function* scalarsOf(node: SyntaxNode | undefined, path: Path = []): Iterable<{ node: SyntaxNode; path: Path }> {
  if (node === undefined || node.kind === "alias") return;
  const value = resolve(node);
  if (value?.kind === "map") for (const pair of value.pairs) yield* scalarsOf(pair.value, [...path, pair.name]);
  else if (value?.kind === "seq")
    for (const [index, item] of value.items.entries()) yield* scalarsOf(item, [...path, index]);
  else yield { node, path };
}
