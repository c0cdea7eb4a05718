import type { Annotation } from "../annotations";

export type JsonType = "string" | "number" | "integer" | "boolean" | "object" | "array";

/** A block that an editor can insert (VS Code's and yaml-language-server's keyword). */
export interface DefaultSnippet {
  readonly label: string;
  readonly description?: string;
  /** The block as data; `$1`, `${2:text}` are tab stops. */
  readonly body: unknown;
}

/** The part of JSON Schema 2020-12 that our schemas use, and `x-ospo`. There is no anyOf and no oneOf. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly title?: string;
  readonly description?: string;
  readonly type?: JsonType | readonly JsonType[];
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly patternProperties?: Readonly<Record<string, JsonSchema | true>>;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly propertyNames?: JsonSchema;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly if?: JsonSchema;
  readonly then?: JsonSchema;
  readonly allOf?: readonly JsonSchema[];
  readonly defaultSnippets?: readonly DefaultSnippet[];
  readonly "x-ospo"?: Annotation;
}

/** Definitions by name, as they stand under `$defs`. */
export type Definitions = Readonly<Record<string, JsonSchema>>;
