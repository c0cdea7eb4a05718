import { anyOf, blockValue, blockWord, flowValue, flowWord, type GrammarRule, keyWord } from "./rules";
import type { GrammarWords } from "./words";

/** Scopes that common themes colour, so that no theme has to know us. */
const scopes = {
  role: "entity.name.function.role.ospo",
  phase: "entity.name.type.phase.ospo",
  license: "support.class.license.ospo",
} as const;

/** The scope of the words that may stand after a key. */
function scopeOfWords(key: string): string {
  return key === "level" ? "keyword.control.level.ospo" : word(key);
}

/**
 * One word out of a few. Two scopes: Light+ shows `constant.language` in the blue of YAML's texts, so
 * the inner one makes the difference; themes that do not know the inner one colour the outer.
 */
function word(what: string): string {
  return `constant.language.${what}.ospo variable.other.enummember.${what}.ospo`;
}

/** The keys of the format under which roles, phases and licences stand as keys or values. */
const roleMaps = ["roles"];
const phaseMaps = ["phases", "byPhase"];
const cellMaps = ["involvement"];
const licenseKey = ["license"];
const licenseMap = ["licenses"];
const licenseKeysInMap = ["default", "approved", "review", "denied", "use"];

/** A value in a scope of its own, and what is coloured in it. */
interface Place {
  readonly keys: readonly string[];
  readonly scope: string;
  /** The place counts only inside this one. */
  readonly inside?: string;
}

/**
 * The grammar `source.yaml.ospo`: all of `source.yaml`, and our scopes on top.
 *
 * Everything is done by injections that apply below a first key `ospo:` only (comments may stand
 * before it). So a YAML file without that header gets exactly the scopes of `source.yaml`.
 */
export function grammar(words: GrammarWords): object {
  const ours = "source.yaml.ospo meta.document.ospo";
  const injections: Record<string, { patterns: GrammarRule[] }> = {};
  const add = (selector: string, ...patterns: GrammarRule[]) => {
    const existing = injections[selector];
    if (existing === undefined) injections[selector] = { patterns };
    else existing.patterns.push(...patterns);
  };

  add(
    "L:source.yaml.ospo meta.document.yaml - meta.document.ospo - meta.mapping.yaml - meta.block.sequence.yaml - meta.scalar.yaml - meta.flow - string - comment",
    documentRule,
  );
  add("L:source.yaml.ospo comment.line.number-sign.yaml - meta.silence.ospo", silenceRule);

  for (const { keys, scope, inside } of places(words)) {
    const within = inside === undefined ? ours : `${ours} ${inside}`;
    add(`L:${within} meta.mapping.yaml - meta.scalar.yaml - meta.flow - string - comment`, blockValue(keys, scope));
    add(`L:${within} meta.flow.map - string - comment`, flowValue(keys, scope));
  }

  add(`L:${ours} entity.name.tag.yaml`, {
    match: "(?<=^|^[\"'])ospo(?=[\"']?[\\t ]*+:)",
    name: "keyword.control.header.ospo",
  });
  add(`L:${ours} meta.roles.ospo entity.name.tag.yaml`, keyWord(words.roles, scopes.role));
  add(`L:${ours} meta.phases.ospo entity.name.tag.yaml`, keyWord(words.phases, scopes.phase));
  add(`L:${ours} meta.cells.ospo entity.name.tag.yaml`, keyWord(words.phases, scopes.phase));

  const addWord = (within: string, pattern: string, rest: Omit<GrammarRule, "match">) => {
    add(`L:${within} string.unquoted.plain.out.yaml - comment`, blockWord(pattern, rest));
    add(`L:${within} string.unquoted.plain.in.yaml - entity.name.tag.yaml - comment`, flowWord(pattern, rest));
  };
  addWord(`${ours} meta.header.ospo`, kindAndVersion.match, { captures: kindAndVersion.captures });
  add(`L:${ours} meta.header.ospo string.quoted`, {
    match: `\\G${kindAndVersion.match}(?=["'])`,
    captures: kindAndVersion.captures,
  });
  for (const [key, values] of words.valuesByKey) {
    addWord(`${ours} ${valueScope(key)}`, anyOf(values), { name: scopeOfWords(key) });
  }
  addWord(`${ours} meta.cells.ospo`, anyOf(words.matrixLevels), { name: word("matrix-level") });
  addWord(`${ours} meta.role-reference.ospo`, anyOf(words.roles), { name: scopes.role });
  addWord(`${ours} meta.phase-reference.ospo`, anyOf(words.phases), { name: scopes.phase });
  addWord(ours, "[0-9]{4}-[0-9]{2}-[0-9]{2}", { name: "constant.numeric.date.ospo" });
  addWord(ours, duration, { name: "constant.numeric.duration.ospo" });
  add(`L:${ours} meta.license.ospo string.unquoted.plain - entity.name.tag.yaml - comment`, ...licenseRules);

  return {
    $schema: "https://raw.githubusercontent.com/martinring/tmlanguage/master/tmlanguage.json",
    information_for_contributors: [
      'Generated from schemas/role-matrix.ospo.yaml and the derived schemas by "npm run generate". Do not edit.',
    ],
    name: "OSPO document",
    scopeName: "source.yaml.ospo",
    patterns: [{ include: "source.yaml" }],
    injections,
  };
}

function places(words: GrammarWords): Place[] {
  return [
    { keys: ["ospo"], scope: "meta.header.ospo" },
    { keys: roleMaps, scope: "meta.roles.ospo" },
    { keys: phaseMaps, scope: "meta.phases.ospo" },
    { keys: cellMaps, scope: "meta.cells.ospo" },
    { keys: licenseKey, scope: "meta.license.ospo" },
    { keys: licenseMap, scope: "meta.licenses.ospo" },
    { keys: licenseKeysInMap, scope: "meta.license.ospo", inside: "meta.licenses.ospo" },
    ...valuePlaces(words),
  ];
}

/** Keys with words or references behind them; a key has one scope list, since one rule takes its colon. */
function valuePlaces({ valuesByKey, roleKeys, phaseKeys }: GrammarWords): Place[] {
  const taken = new Set(["ospo", ...roleMaps, ...phaseMaps, ...cellMaps]);
  const keys = [...new Set([...valuesByKey.keys(), ...roleKeys, ...phaseKeys])].filter((key) => !taken.has(key));
  return keys.map((key) => ({
    keys: [key],
    scope: [
      valuesByKey.has(key) ? valueScope(key) : "",
      roleKeys.includes(key) ? "meta.role-reference.ospo" : "",
      phaseKeys.includes(key) ? "meta.phase-reference.ospo" : "",
    ]
      .filter((scope) => scope !== "")
      .join(" "),
  }));
}

function valueScope(key: string): string {
  return `meta.value.${key}.ospo`;
}

/** `staffing-plan/v1`. */
const kindAndVersion = {
  match: "([a-z]+(?:-[a-z]+)*+)(/)(v[0-9]++)",
  captures: {
    "1": { name: "entity.name.type.kind.ospo" },
    "2": { name: "punctuation.separator.version.ospo" },
    "3": { name: "constant.numeric.version.ospo" },
  },
} as const;

/** The document from its header on. It ends where YAML ends it, at `---` or `...`. */
const documentRule: GrammarRule = {
  begin: "^(?=(?:ospo|\"ospo\"|'ospo')[\\t ]*+:(?:[\\t ]|$))",
  while: "^(?!(?:---|\\.{3})(?:[\\t ]|$))",
  name: "meta.document.ospo",
  patterns: [{ include: "source.yaml.1.2#block-node" }],
};

/** `# ospo-ignore RULE subject: reason (until 2027-03-31)`; above the header too. */
const silenceRule: GrammarRule = {
  begin:
    "\\G[\\t ]*+(ospo-ignore(?:-file)?)(?![\\w-])(?:[\\t ]++([a-z][a-z0-9-]*+))?(?:[\\t ]++([^\\s:(]++))?[\\t ]*+(:)?",
  end: "(?=$)",
  beginCaptures: {
    "1": { name: "keyword.control.silence.ospo" },
    "2": { name: "entity.name.function.rule.ospo" },
    "3": { name: "variable.parameter.subject.ospo" },
    "4": { name: "punctuation.separator.reason.ospo" },
  },
  name: "meta.silence.ospo",
  patterns: [
    {
      match: "\\((until)[\\t ]++([0-9]{4}-[0-9]{2}-[0-9]{2})\\)(?=[\\t ]*+$)",
      captures: { "1": { name: "keyword.other.until.ospo" }, "2": { name: "constant.numeric.date.ospo" } },
    },
  ],
};

/** ISO 8601: P1Y, P6M, P2W, P10D, PT48H. */
const duration =
  "P(?=[0-9T])(?:[0-9]++Y)?+(?:[0-9]++M)?+(?:[0-9]++W)?+(?:[0-9]++D)?+(?:T(?=[0-9])(?:[0-9]++H)?+(?:[0-9]++M)?+(?:[0-9]++S)?+)?+";

/** An SPDX licence expression (SPDX specification, annex “SPDX license expressions”). */
const licenseRules: readonly GrammarRule[] = [
  { match: "(?<![\\w.+-])(?:AND|OR|WITH)(?![\\w.+-])", name: "keyword.operator.logical.license.ospo" },
  { match: "(?<![\\w.+:-])[A-Za-z0-9][A-Za-z0-9.-]*+\\+?+", name: scopes.license },
];
