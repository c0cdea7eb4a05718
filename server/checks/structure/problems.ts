/**
 * Where a file differs from the form of its kind, read off the errors of the schema validator and
 * put on places in the file. Missing and unknown roles and phases are left out: they are rules of
 * their own, which also know waivers, empty entries and other matrices.
 */
import { nodeAt, type Pair, type Path, pairOf, resolve, type SyntaxNode } from "../../document/tree";
import { definitionsAt } from "../../matrix/navigate";
import { pathOfPointer, toData } from "../../model/data";
import type { Context } from "../../workspace/context";
import { schemasOf } from "../../workspace/schemas";
import type { StructureError, ValidatorSource } from "./validator";

/** One difference. `node` is what is marked. */
export type StructureProblem = { readonly path: Path; readonly node: SyntaxNode } & (
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
  const validate = validators(kind, context.matrix.matrix);
  const errors = validate(toData(document.root).value ?? {});
  return errors.map((error) => toProblem(context, error)).filter((problem) => problem !== undefined);
}

function toProblem(context: Context, error: StructureError): StructureProblem | undefined {
  const { document, kind } = context;
  const path = pathOfPointer(document.root, error.instancePath);
  if (kind === undefined || isRoleOrPhase(kind, path, error)) return undefined;
  const node = nodeAt(document.root, path);
  const place = node ?? document.root;
  if (place === undefined) return undefined;
  const schema = schemasOf(context.matrix.matrix)[kind];
  // The names of map keys are reported once, by `propertyNames` itself.
  if (error.schemaPath.includes("/propertyNames/")) return undefined;
  switch (error.keyword) {
    case "additionalProperties": {
      const pair = pairOf(place, String(error.params.additionalProperty));
      const known = Object.keys(definitionsAt(schema, path).properties);
      return pair && { type: "unknown-key", path: [...path, pair.name], node: pair.key, pair, known };
    }
    case "required":
      return missingKey(context, path, String(error.params.missingProperty));
    case "propertyNames": {
      const pair = pairOf(place, String(error.params.propertyName));
      return pair && { type: "bad-id", path: [...path, pair.name], node: pair.key, pair };
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

/** Roles and phases of a plan: `initiatives/<id>/phases/<phase>/roles/<role>`. */
function isRoleOrPhase(kind: string, path: Path, error: StructureError): boolean {
  if (kind !== "staffing-plan" || path[0] !== "initiatives" || path[2] !== "phases") return false;
  const onNames = error.keyword === "additionalProperties" || error.keyword === "propertyNames";
  if (path.length === 3) return onNames || error.schemaPath.includes("/propertyNames/");
  if (path.length === 4) return error.keyword === "required" && error.params.missingProperty === "roles";
  return path.length === 5 && path[4] === "roles" && (onNames || error.keyword === "required");
}

/** The value of a problem's node as it stands in the file, shortened for messages. */
export function shown(node: SyntaxNode): string {
  const resolved = resolve(node) ?? node;
  const text =
    resolved.kind === "scalar" && typeof resolved.value === "string"
      ? resolved.value
      : resolved.chunk.text.slice(resolved.start, resolved.end);
  const line = text.split("\n")[0] ?? "";
  return line.length > 40 || line.length < text.length ? `${line.slice(0, 40)}…` : line;
}
