/**
 * What our JSON Schemas say besides standard keywords, under the keyword `x-ospo`.
 *
 * Completion, hover, outline and the unknown-key check read these, so that a key of the format
 * is described in one place: the schema derivation. English stands in `title` and `description`
 * (where every JSON Schema tool finds it), the other languages here.
 */

/** What an id in this place refers to. `party` is a person, position, partner or body. */
export type ReferenceKind =
  | "party"
  | "person"
  | "position"
  | "partner"
  | "body"
  | "department"
  | "role"
  | "policy-role"
  | "phase"
  | "vacancy"
  | "clause"
  | "approval-step"
  | "document"
  | "organization"
  | "matrix"
  | "level";

/** What kind of value a text in this place is, beyond its JSON type. */
export type ValueKind =
  | "id"
  | "text"
  | "name"
  | "date"
  | "loose-date"
  | "duration"
  | "language"
  | "license"
  | "currency"
  | "competency"
  | "fte"
  | "link"
  | "glob"
  | "version"
  | "kind";

/** Titles and descriptions in the languages that are not English. */
interface TranslatedWords {
  readonly title?: string;
  readonly description?: string;
}

/** One value of an enumeration, for people. */
interface ValueWords {
  readonly en: string;
  readonly fr: string;
}

/** The `x-ospo` keyword. */
export interface Annotation {
  readonly fr?: TranslatedWords;
  /** Ids of these kinds may stand here. On a map keyed by ids: what the keys refer to. */
  readonly refers?: readonly ReferenceKind[];
  /** The keys of this map define ids of this kind. */
  readonly defines?:
    | ReferenceKind
    | "initiative"
    | "principle"
    | "definition"
    | "exception"
    | "training"
    | "contract"
    | "function"
    | "metric"
    | "attachment"
    | "other";
  /** A value that is not shaped like an id is a name and is never looked up. */
  readonly nameAllowed?: boolean;
  /** On a map: what kind of value its keys are. */
  readonly value?: ValueKind;
  /** What each value of `enum` means. */
  readonly values?: Readonly<Record<string, ValueWords>>;
  /** Keys that a good document has, though the structure does not require them; completion puts them first. */
  readonly recommended?: readonly string[];
  /** A part that can be validated alone: document, initiative, phase, clause, person … */
  readonly part?: string;
  /** An example value, in YAML, shown in hovers. */
  readonly example?: string;
}
