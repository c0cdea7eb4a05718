/** `ospo.config.yaml`: which files are ours, which matrix counts, the language of messages. */
import { type SyntaxNode, valueAt } from "../document/tree";
import { optional } from "../optional";
import { type Located, readString, readStrings } from "./values";

export interface Config {
  readonly matrix?: Located<string>;
  /** Language of messages: en or fr. */
  readonly language?: Located<string>;
  /** Globs, relative to the folder of the file, of further files that are ours. */
  readonly files: readonly string[];
  /** Globs of files that are left alone. */
  readonly exclude: readonly string[];
}

export function readConfig(root: SyntaxNode | undefined): Config {
  return {
    ...optional("matrix", readString(valueAt(root, "matrix"))),
    ...optional("language", readString(valueAt(root, "language"))),
    files: readStrings(valueAt(root, "files")).map((item) => item.value),
    exclude: readStrings(valueAt(root, "exclude")).map((item) => item.value),
  };
}
