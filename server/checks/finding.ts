/** A finding: made once, worded and rendered later, in the editor as on the command line. */
import type { Spot } from "../document/document";
import type { Edit } from "../document/edit";
import type { Locale } from "../locale";

export type Severity = "error" | "warning" | "information" | "hint";

/** Severities from worst to least. */
export const severities: readonly Severity[] = ["error", "warning", "information", "hint"];

/** The three parts that every finding has. */
export interface Words {
  /** What is wrong: one short sentence that stands alone. */
  readonly message: string;
  /** Why it matters: one sentence. */
  readonly why: string;
  /** What to do: one sentence. */
  readonly remedy: string;
}

/** Another place that explains the finding. */
export interface Related {
  readonly uri: string;
  readonly spot: Spot;
  readonly text: (locale: Locale) => string;
}

interface FileEdit {
  readonly uri: string;
  /** Edits that do not overlap. */
  readonly edits: readonly Edit[];
}

/** A file that a fix makes; it never replaces one that exists. */
interface NewFile {
  readonly uri: string;
  readonly text: string;
}

/** A repair that can be offered. */
export interface Fix {
  readonly title: (locale: Locale) => string;
  /** True when it may be applied without asking: it changes no meaning. */
  readonly safe: boolean;
  readonly edits: readonly FileEdit[];
  readonly create?: NewFile;
  /** Words that the edits insert, behind which the author still has to write something. */
  readonly writeBehind?: string;
}

export interface Finding {
  /** The rule's id. */
  readonly rule: string;
  readonly severity: Severity;
  readonly spot: Spot;
  /** The role, clause or id that it speaks of, where a line can have several findings of the rule. */
  readonly subject?: string;
  readonly related: readonly Related[];
  readonly words: (locale: Locale) => Words;
  /** The repairs; computed when asked for. */
  readonly fixes: () => readonly Fix[];
}
