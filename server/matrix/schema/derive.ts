/**
 * The JSON Schemas (2020-12) of all kinds of document, derived from a role matrix.
 *
 * Conventions, which other code relies on:
 * 1. no anyOf and no oneOf; a choice between forms is `type: [...]` and one `if: {type}, then` for each form;
 * 2. maps keyed by ids use `propertyNames` and `additionalProperties`; keys `x-…` are allowed everywhere;
 * 3. all phases share one definition; a phase adds only the roles that it requires;
 * 4. every part that can be validated alone is a definition of its own (`x-ospo.part`);
 * 5. annotations are `title`, `description`, `defaultSnippets` and `x-ospo`.
 *
 * No value is nullable: what is not yet written is taken out before validation.
 */
import type { Annotation } from "../annotations";
import type { RoleMatrix } from "../model";
import { key, ref, when } from "./build";
import { charter, charterDefinitions } from "./charter";
import { clauseDefinitions } from "./clauses";
import { config, configDefinitions } from "./config";
import { headerDefinitions } from "./header";
import { initiativeDefinitions } from "./initiative";
import type { Definitions, JsonSchema } from "./json-schema";
import { type Kind, kinds } from "./kinds";
import { licenseDefinitions } from "./licenses";
import { organization, organizationDefinitions } from "./organization";
import { partyDefinitions } from "./parties";
import { phaseDefinitions } from "./phases";
import { policy } from "./policy";
import { policyDefinitions } from "./policy-parts";
import { roleMatrix, roleMatrixDefinitions } from "./role-matrix";
import { staffingPlan, staffingPlanDefinitions } from "./staffing-plan";
import { valueDefinitions } from "./values";

const documents: Readonly<Record<Kind, JsonSchema>> = {
  "role-matrix": roleMatrix,
  organization,
  "staffing-plan": staffingPlan,
  policy,
  charter,
  config,
};

/** Everything but what the matrix decides. */
const fixedDefinitions: Definitions = {
  ...valueDefinitions,
  ...headerDefinitions,
  ...partyDefinitions,
  ...roleMatrixDefinitions,
  ...organizationDefinitions,
  ...staffingPlanDefinitions,
  ...initiativeDefinitions,
  ...policyDefinitions,
  ...clauseDefinitions,
  ...licenseDefinitions,
  ...charterDefinitions,
  ...configDefinitions,
};

const dialect = "https://json-schema.org/draft/2020-12/schema";

/** A schema for each kind, and `ospo`, which picks the kind by the first line of a document. */
export type Schemas = Readonly<Record<Kind | "ospo", JsonSchema>>;

/**
 * The schemas for a role matrix. Each is complete in itself; its `$id` is a name, not an address.
 *
 * @param matrix its phases and roles become keys of a plan's initiatives, its required involvements
 *   the roles that a phase must name
 */
export function deriveSchemas(matrix: RoleMatrix): Schemas {
  const definitions: Definitions = { ...fixedDefinitions, ...phaseDefinitions(matrix) };
  const schemas = kinds.map((kind) => {
    const root = documents[kind];
    return [kind, { ...name(kind), ...root, $defs: reachable(root, definitions) }] as const;
  });
  return { ...(Object.fromEntries(schemas) as Record<Kind, JsonSchema>), ospo: picking(definitions) };
}

/** The schema that reads the kind off the document. */
function picking(definitions: Definitions): JsonSchema {
  return {
    ...name("ospo"),
    title: "OSPO document",
    description:
      "A staffing plan, policy, charter, organization, role matrix or settings file; the first line says which.",
    type: "object",
    properties: {
      ospo: key(
        { type: "string", enum: kinds.map((kind) => `${kind}/v1`) },
        {
          en: ["Kind of document", "Says what this file is. It is the first line of the file."],
          fr: ["Type de document", "Indique ce qu’est ce fichier. C’est la première ligne du fichier."],
        },
        { value: "kind", values: Object.assign({}, ...kinds.map((kind) => announced(documents[kind]))) },
      ),
    },
    required: ["ospo"],
    allOf: kinds.map((kind) =>
      when({ type: "object", properties: { ospo: { const: `${kind}/v1` } }, required: ["ospo"] }, ref(kind)),
    ),
    $defs: { ...documents, ...definitions },
  };
}

/** What the first line of a kind means, as its own schema says. */
function announced(document: JsonSchema): Annotation["values"] {
  return document.properties?.ospo?.["x-ospo"]?.values;
}

function name(kind: Kind | "ospo"): JsonSchema {
  return { $schema: dialect, $id: `urn:ospo:schema:v1:${kind}` };
}

/** The definitions that a schema refers to, directly or through others, in the order of the table. */
function reachable(root: JsonSchema, definitions: Definitions): Definitions {
  const found = new Set<string>();
  const pending = [...references(root)];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const definition = definitions[next];
    if (found.has(next) || definition === undefined) continue;
    found.add(next);
    pending.push(...references(definition));
  }
  return Object.fromEntries(Object.entries(definitions).filter(([id]) => found.has(id)));
}

/** Definitions do not change, so what one refers to is found once. */
const known = new WeakMap<object, readonly string[]>();

function references(schema: JsonSchema): readonly string[] {
  const before = known.get(schema);
  if (before !== undefined) return before;
  const names: string[] = [];
  collect(schema, names);
  known.set(schema, names);
  return names;
}

function collect(value: unknown, names: string[]): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, names);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, entry] of Object.entries(value)) {
      if (key === "$ref" && typeof entry === "string") names.push(entry.slice("#/$defs/".length));
      else if (key !== "x-ospo" && key !== "defaultSnippets") collect(entry, names);
    }
  }
}
