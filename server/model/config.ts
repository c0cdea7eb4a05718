/** `ospo.config.yaml`: which files are ours, which matrix counts, the language of messages. */
import { asMap, type SyntaxNode, valueAt } from "../document/tree";
import { optional } from "../optional";
import { type Located, readEntries, readNumber, readOneOrMany, readString, readStrings } from "./values";

/** What a configuration says of one rule. */
export interface RuleSetting {
  /** error, warning, information, hint, or `disabled`; as it is written. */
  readonly severity?: Located<string>;
  readonly options: ReadonlyMap<string, Located<number>>;
}

/** By the rule's id. The same object as long as the text it was read from is untouched. */
export type RuleSettings = ReadonlyMap<string, RuleSetting>;

/** Settings for some files. */
interface Override {
  readonly files: readonly string[];
  readonly rules: RuleSettings;
}

export interface Config {
  readonly matrix?: Located<string>;
  /** Language of messages: en or fr. */
  readonly language?: Located<string>;
  /** Globs, relative to the folder of the file, of further files that are ours. */
  readonly files: readonly string[];
  /** Globs of files that are left alone. */
  readonly exclude: readonly string[];
  readonly rules: RuleSettings;
  readonly overrides: readonly Override[];
}

export function readConfig(root: SyntaxNode | undefined): Config {
  return {
    ...optional("matrix", readString(valueAt(root, "matrix"))),
    ...optional("language", readString(valueAt(root, "language"))),
    files: readStrings(valueAt(root, "files")).map((item) => item.value),
    exclude: readStrings(valueAt(root, "exclude")).map((item) => item.value),
    rules: readRules(valueAt(root, "rules")),
    overrides: readOneOrMany(valueAt(root, "overrides")).map((node) => ({
      files: readStrings(valueAt(node, "files")).map((item) => item.value),
      rules: readRules(valueAt(node, "rules")),
    })),
  };
}

function readRules(node: SyntaxNode | undefined): RuleSettings {
  return new Map(readEntries(node).map(({ id, value }) => [id, readRule(value)]));
}

function readRule(node: SyntaxNode | undefined): RuleSetting {
  const short = readString(node);
  if (short !== undefined) return { severity: short, options: new Map() };
  const options = (asMap(node)?.pairs ?? []).flatMap(({ name, value }) => {
    const number = readNumber(value);
    return number === undefined ? [] : [[name, number] as const];
  });
  return { ...optional("severity", readString(valueAt(node, "severity"))), options: new Map(options) };
}

/** One setting over another: what it does not say stays as it was. */
export function settingOver(below: RuleSetting | undefined, above: RuleSetting): RuleSetting {
  if (below === undefined) return above;
  return { ...below, ...above, options: new Map([...below.options, ...above.options]) };
}
