/** A suggestion, before it becomes an LSP completion item; and what it answers to. */
import type { CompletionItemKind } from "vscode-languageserver-types";
import type { LicenseSource } from "../../checks/licenses/source";
import type { Place } from "../../document/place";
import type { Locale } from "../../locale";
import type { JsonSchema } from "../../matrix/schema/json-schema";
import type { DocumentKind } from "../../model/kinds";
import type { Context } from "../../workspace/context";
import type { Insertion } from "./body";
import type { About } from "./explain";

/** What is asked: a place of a document whose kind is known. */
export interface Asked {
  readonly context: Context;
  readonly kind: DocumentKind;
  readonly schema: JsonSchema;
  readonly place: Place;
  readonly locale: Locale;
  readonly licenses: LicenseSource;
  /** What stands before the cursor, of what will be replaced. */
  readonly typed: string;
}

export interface Suggestion {
  readonly label: string;
  /** What stands after the label, greyed: the id of a name, the title of a key. */
  readonly description?: string;
  /** One line on the right or below. */
  readonly detail?: string;
  /** What its documentation tells of, when somebody asks for it. */
  readonly about?: About;
  readonly kind: CompletionItemKind;
  /** What is inserted; a whole document as a snippet. */
  readonly insert: Insertion | { readonly document: string };
  /** Smaller comes first; those of one group keep their order. */
  readonly group: number;
  /** Words by which it is found, besides the label and the description. */
  readonly search?: readonly string[];
  /** Ask for suggestions again after accepting. */
  readonly more?: boolean;
}
