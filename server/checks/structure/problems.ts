/**
 * Where a file differs from the form of its kind, read off the errors of the schema validator and
 * put on places in the file. Missing and unknown roles and phases are left out: they are rules of
 * their own, which also know waivers, empty entries and other matrices.
 */
import { treeSearch } from "../../document/search";
import { isEmpty, nodeAt, type Pair, type Path, pairOf, resolve, type SyntaxNode } from "../../document/tree";
import { keep } from "../../keep";
import type { Annotation } from "../../matrix/annotations";
import { definitionsAt } from "../../matrix/navigate";
import type { JsonSchema } from "../../matrix/schema/json-schema";
import { pathOfPointer } from "../../model/data";
import { shortened } from "../../words";
import type { Context } from "../../workspace/context";
import { collector, flat } from "../../workspace/walk";
import { gluedKey } from "./glued";
import { inParts } from "./in-parts";
import { isPartOfText, type SplitText, splitText } from "./split-texts";
import type { StructureError, ValidatorSource } from "./validator";

/** One difference. `node` is what is marked. */
export type StructureProblem = SplitText | WrittenProblem;

type WrittenProblem = { readonly path: Path; readonly node: SyntaxNode } & (
  | { readonly type: "unknown-key"; readonly pair: Pair; readonly known: readonly string[] }
  | { readonly type: "missing-key"; readonly key: string }
  | { readonly type: "wrong-type"; readonly expected: readonly string[] }
  | { readonly type: "not-listed"; readonly allowed: readonly string[] }
  | { readonly type: "out-of-range"; readonly limit: number; readonly side: "minimum" | "maximum" }
  | { readonly type: "bad-id"; readonly pair?: Pair }
  | { readonly type: "bad-date" }
  | { readonly type: "bad-duration" }
  | { readonly type: "bad-form"; readonly value: string | undefined }
);

/** The problems of a file with a known kind. */
export function readStructure(context: Context, validators: ValidatorSource): readonly StructureProblem[] {
  const { kind, document } = context;
  if (kind === undefined || document.root === undefined) return [];
  const schema = context.schemaOf(kind);
  const errors = inParts(validators(kind, context.matrix.matrix))(document);
  return [
    ...errors.map((error) => toProblem(context, schema, error)).filter((problem) => problem !== undefined),
    ...flat(unknownEmptyKeys(document.root, schema)[0]),
  ];
}

function toProblem(context: Context, schema: JsonSchema, error: StructureError): StructureProblem | undefined {
  const { root } = context.document;
  const path = pathOfPointer(root, error.instancePath);
  const place = nodeAt(root, path) ?? root;
  if (place === undefined) return undefined;
  // The names of map keys are reported once, by `propertyNames` itself.
  if (error.schemaPath.includes("/propertyNames/")) return undefined;
  switch (error.keyword) {
    case "additionalProperties": {
      const pair = pairOf(place, String(error.params.additionalProperty));
      const here = definitionsAt(schema, path);
      if (pair === undefined || comesFromMatrix(here.annotation)) return undefined;
      return unknownKey(pair, [...path, pair.name], Object.keys(here.properties));
    }
    case "required":
      return isMissingRole(context, path) ? undefined : missingKey(context, path, String(error.params.missingProperty));
    case "propertyNames": {
      const pair = pairOf(place, String(error.params.propertyName));
      if (pair === undefined || comesFromMatrix(definitionsAt(schema, path).annotation)) return undefined;
      return { type: "bad-id", path: [...path, pair.name], node: pair.key, pair };
    }
    case "type":
      return { type: "wrong-type", path, node: place, expected: [error.params.type].flat().map(String) };
    case "enum":
      return { type: "not-listed", path, node: place, allowed: [error.params.allowedValues].flat().map(String) };
    case "minimum":
    case "maximum":
      return { type: "out-of-range", path, node: place, limit: Number(error.params.limit), side: error.keyword };
    case "pattern":
      return badForm(definitionsAt(schema, path).annotation?.value, path, place);
    case "const":
      return path[0] === "ospo"
        ? undefined
        : { type: "wrong-type", path, node: place, expected: [String(error.params.allowedValue)] };
    case "if":
      return undefined;
    default:
      return { type: "bad-form", path, node: place, value: undefined };
  }
}

function badForm(value: string | undefined, path: Path, node: SyntaxNode): StructureProblem {
  if (value === "date" || value === "loose-date") return { type: "bad-date", path, node };
  if (value === "duration") return { type: "bad-duration", path, node };
  if (value === "id") return { type: "bad-id", path, node };
  return { type: "bad-form", path, node, value };
}

/** A missing thing is marked on the key of its nearest existing parent; at the top on the value of `ospo:`. */
function missingKey(context: Context, path: Path, key: string): StructureProblem | undefined {
  const { root } = context.document;
  const last = path.at(-1);
  const owner = typeof last === "string" ? pairOf(nodeAt(root, path.slice(0, -1)), last) : undefined;
  const node = owner?.key ?? nodeAt(root, path.length > 0 ? path : ["ospo"]) ?? root;
  return node && { type: "missing-key", path, node, key };
}

/** Unknown keys with nothing behind them: the data that are validated leave out what is not yet written. */
const unknownEmptyKeys = collector<[StructureProblem]>(
  [
    {
      entry: (pair, map, shape, path) => {
        if (!isEmpty(pair.value) || gluedKey(pair) !== undefined) return undefined;
        const split = splitText(pair, map, shape, path);
        if (split !== undefined) return split;
        if (isPartOfText(pair, map, shape)) return undefined;
        // Some maps take any key.
        const open = !shape.schemas.some((part) => part.additionalProperties === false);
        if (open || shape.key(pair.name) !== undefined || comesFromMatrix(shape.annotation)) return undefined;
        const known = shape.schemas.flatMap(({ properties }) => Object.keys(properties ?? {}));
        return unknownKey(pair, [...path], known);
      },
    },
  ],
  keep((pair: Pair) => !isEmpty(pair.value) && emptyPairs(pair.value).length === 0),
);

const emptyPairs = treeSearch((node) => (node.kind === "map" ? node.pairs.filter(({ value }) => isEmpty(value)) : []));

function unknownKey(pair: Pair, path: Path, known: readonly string[]): StructureProblem {
  return { type: "unknown-key", path, node: pair.key, pair, known };
}

/** The keys of the map are roles or phases; unknown ones have rules of their own. */
function comesFromMatrix({ refers }: Annotation): boolean {
  return refers?.length === 1 && (refers[0] === "role" || refers[0] === "phase");
}

/** Missing roles have a rule of their own: `initiatives/<id>/phases/<phase>/roles`. */
function isMissingRole({ kind }: Context, path: Path): boolean {
  if (kind !== "staffing-plan" || path[0] !== "initiatives" || path[2] !== "phases") return false;
  return path.length === 4 || (path.length === 5 && path[4] === "roles");
}

/** The value of a problem's node as it stands in the file, shortened for messages. */
export function shown(node: SyntaxNode): string {
  const resolved = resolve(node) ?? node;
  const text =
    resolved.kind === "scalar" && typeof resolved.value === "string"
      ? resolved.value
      : resolved.chunk.text.slice(resolved.start, resolved.end);
  return shortened(text, 40);
}
