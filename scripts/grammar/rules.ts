/** The TextMate rules out of which the grammar is put together. */

/** A rule of a TextMate grammar, as far as we use it. */
export interface GrammarRule {
  readonly comment?: string;
  readonly include?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly while?: string;
  readonly name?: string;
  readonly contentName?: string;
  readonly captures?: Captures;
  readonly beginCaptures?: Captures;
  readonly patterns?: readonly GrammarRule[];
}

type Captures = Readonly<Record<string, { readonly name: string }>>;

/**
 * Whether a line still belongs to the value of the key above it. The same test as in rule
 * `block-map-value` of VS Code’s YAML 1.2 grammar (RedCMD/YAML-Syntax-Highlighter, MIT), so that
 * our copy of that rule ends where the original ends.
 */
const valueGoesOn =
  "\\G(?![?:!\"'0-9A-Za-z$()+./;<=\\\\^_~\\[{\\x{85}\\x{A0}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{010000}-\\x{10FFFF}&&[^\\x{FEFF}]]|-[^\\r\\n\\t ])";

/** Any of the words, the longest first, so that `ask` does not win over `ask-first`. */
export function anyOf(words: readonly string[]): string {
  const sorted = [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return `(?:${sorted.map(escaped).join("|")})`;
}

/** The value of one of the keys, in block style, inside a scope of its own. */
export function blockValue(keys: readonly string[], scope: string): GrammarRule {
  return {
    begin: `${afterKey(keys)}:(?=[\\r\\n\\t ])`,
    while: valueGoesOn,
    beginCaptures: { "0": { name: "punctuation.separator.map.value.yaml" } },
    name: `meta.map.value.yaml ${scope}`,
    patterns: [{ include: "source.yaml.1.2#block-node" }],
  };
}

/** The value of one of the keys, inside braces, inside a scope of its own. */
export function flowValue(keys: readonly string[], scope: string): GrammarRule {
  return {
    begin: `${afterKey(keys)}:(?=[\\r\\n\\t ,\\[\\]{}])`,
    end: "(?=[,\\]}])",
    beginCaptures: { "0": { name: "punctuation.separator.map.value.yaml" } },
    name: `meta.flow.pair.value.yaml ${scope}`,
    patterns: [{ include: "source.yaml.1.2#flow-node" }],
  };
}

/** One of the words as a whole key, with or without quotes around it. */
export function keyWord(words: readonly string[], name: string): GrammarRule {
  return { match: `\\G${anyOf(words)}(?=["']|[\\t ]*+:)`, name };
}

/** A whole unquoted value in block style; commas belong to such a text. */
export function blockWord(pattern: string, rest: Omit<GrammarRule, "match">): GrammarRule {
  return { match: `\\G${pattern}(?=[\\t ]*+$|[\\t ]++#)`, ...rest };
}

/** A whole unquoted value inside braces or brackets, where a comma ends it. */
export function flowWord(pattern: string, rest: Omit<GrammarRule, "match">): GrammarRule {
  return { match: `\\G${pattern}(?=[\\t ]*+(?:$|[,\\]}])|[\\t ]++#)`, ...rest };
}

/** Just behind one of the keys, with or without quotes around it. */
function afterKey(keys: readonly string[]): string {
  const forms = keys.map(escaped).flatMap((key) => [`[\\t {,\\[]${key}`, `["']${key}["']`, `^${key}`]);
  return `(?<=${forms.join("|")})`;
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
