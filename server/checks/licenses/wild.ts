/** Licences as people write them: "GPLv3", "Apache 2", "BSD 3 clause", "MIT License", "Licence Apache 2.0". */
import spdxCorrect from "spdx-correct";
import { withoutAccents } from "../../words";
import { guess } from "../guess";
import { isExpression, successorsOf } from "./expression";
import { commonForCode, commonForTexts, type License, type LicenseReading } from "./source";

/** So many licences can be listed; more have a word in common that says little. */
const mostChoices = 6;

/** A longer text is no name of a licence; near ones are not looked for. */
const longestName = 80;

/** Names that are more than the letters of an id; the first that fits counts. */
const phrases: readonly (readonly [RegExp, string])[] = [
  [
    /\bor\s+(?:any\s+)?(?:later|newer)(?:\s+version)?\b|\bou\s+(?:plus\s+recente|ulterieure|posterieure)\b|\+/g,
    " or later ",
  ],
  [/\bversion\b|\bv(?:er)?\b\.?|v(?=\d)/g, " "],
  [/\b(?:new|modified|revised)\b[\s-]*bsd\b/g, "bsd 3"],
  [/\b(?:simplified)\b[\s-]*bsd\b/g, "bsd 2"],
  [/\b(?:old|original)\b[\s-]*bsd\b/g, "bsd 4"],
  [/\b(?:lesser|library) general public\b/g, "lgpl"],
  [/\baffero general public\b/g, "agpl"],
  [/\bgeneral public\b/g, "gpl"],
  [/\bfree documentation\b/g, "gfdl"],
  [/\bmozilla public\b/g, "mpl"],
  [/\beclipse public\b/g, "epl"],
  [/\beuropean union public\b/g, "eupl"],
  [/\bcreative commons\b/g, "cc"],
  [/\bcc zero\b/g, "cc0"],
  [/\battribution\b/g, "by"],
  [/\bshare[\s-]*alike\b/g, "sa"],
  [/\bnon[\s-]*commercial\b/g, "nc"],
  [/\bno[\s-]*deriv(?:ative)?s\b/g, "nd"],
];

/** Other words for a licence that people use, and that SPDX gives to another one (`APL-1.0`) or to none. */
const nicknames: readonly (readonly [RegExp, string])[] = [
  [/\bap(?:l|ache software|ache public)\b|\basl\b/g, "apache"],
];

/** Words that say nothing of which licence it is. */
const noise = new Set(
  "a the licence license licences licenses licensed under gnu clause universal international".split(" "),
);

/** The words of a name in an order of their own, so that "3-clause BSD" is "BSD 3 clause": `["3", "bsd"]`. */
function wordsOf(name: string, replaced = phrases): string[] {
  let text = withoutAccents(name).toLowerCase();
  for (const [phrase, plain] of replaced) text = text.replace(phrase, plain);
  const words = text.match(/cc0|[a-z]+|\d+(?:\.\d+)*/g) ?? [];
  return [...new Set(words)]
    .filter((word) => !noise.has(word))
    .map((word) => word.replace(/(?:\.0)+$/, ""))
    .sort();
}

/** The same for what somebody wrote. */
function wordsWritten(text: string): string[] {
  return wordsOf(text, [...phrases, ...nicknames]);
}

function isVersion(word: string): boolean {
  return /^\d/.test(word);
}

/** Words that are left when a version is not said. */
function familyOf(words: readonly string[]): string {
  return words.filter((word) => !isVersion(word) && !["only", "or", "later"].includes(word)).join(" ");
}

/** What is written when only the publisher is named. */
const publishers: ReadonlyMap<string, readonly string[]> = new Map([["cc", ["CC-BY-4.0", "CC-BY-SA-4.0", "CC0-1.0"]]]);

/** Which ids go by a name, with and without its version. */
class Index {
  private readonly byWords = new Map<string, Set<string>>();
  private readonly byFamily = new Map<string, Set<string>>();
  /** The words of each name with its ids. */
  private readonly names: (readonly [words: readonly string[], ids: ReadonlySet<string>])[];
  /** Ids in small letters. */
  private readonly bySmall = new Map<string, string>();
  /** Ids and names as they are written. */
  private readonly written = new Map<string, string>();

  constructor(all: readonly License[]) {
    for (const [id, successors] of successorsOf) for (const successor of successors) this.add(id, successor);
    for (const { id, name } of all) {
      this.add(id, id);
      this.add(name, id);
      this.bySmall.set(id.toLowerCase(), id);
      this.written.set(name, id);
      this.written.set(id, id);
    }
    this.names = [...this.byWords].map(([name, ids]) => [name.split(" "), ids]);
  }

  private add(name: string, id: string): void {
    const words = wordsOf(name);
    put(this.byWords, words.join(" "), id);
    put(this.byFamily, familyOf(words), id);
  }

  /** All ids that a name can mean; none when it says too little, or something that no licence is called. */
  named(text: string): string[] {
    const same = this.bySmall.get(text.trim().toLowerCase());
    return same === undefined ? [...(this.byWords.get(wordsWritten(text).join(" ")) ?? [])] : [same];
  }

  /** The versions of a licence that is named without one. */
  versions(text: string): readonly string[] {
    const words = wordsWritten(text);
    if (words.some(isVersion)) return [];
    const family = familyOf(words);
    const says = words.filter((word) => ["only", "later"].includes(word));
    const fitting = [...(this.byFamily.get(family) ?? [])].filter((id) => says.every((word) => id.endsWith(word)));
    return publishers.get(family) ?? fitting;
  }

  /** The licences that have all words of the text in their names, and others: "LiLiQ". */
  longer(text: string): readonly string[] {
    const words = wordsWritten(text);
    if (!words.some((word) => word.length > 2)) return [];
    const ids = this.names.flatMap(([all, some]) => (words.every((word) => all.includes(word)) ? [...some] : []));
    return [...new Set(ids)];
  }

  /** The one that is meant most likely. */
  near(text: string): string | undefined {
    const corrected = spdxCorrect(text);
    // It takes any version where it knows the name.
    if (corrected !== null && this.written.has(corrected) && versionsOf(corrected) === versionsOf(text))
      return corrected;
    const name = guess(text, this.written.keys());
    return name === undefined ? undefined : this.written.get(name);
  }
}

function put(map: Map<string, Set<string>>, key: string, id: string): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, new Set([id]));
  else known.add(id);
}

function versionsOf(text: string): string {
  return wordsWritten(text).filter(isVersion).join(" ");
}

const common = [...commonForCode, ...commonForTexts];

/** What most people use comes first, then the newest version. */
function likelyFirst(a: string, b: string): number {
  const rank = (id: string) => (common.includes(id) ? 0 : 1);
  const version = (id: string) => Number.parseFloat(/\d+(?:\.\d+)?/.exec(id)?.[0] ?? "0");
  return rank(a) - rank(b) || version(b) - version(a) || (a < b ? -1 : 1);
}

let index: { readonly all: readonly License[]; readonly known: Index } | undefined;

/** Reads what is no SPDX expression. @param all the licences that SPDX names */
export function readWild(text: string, all: readonly License[]): LicenseReading {
  if (index?.all !== all) index = { all, known: new Index(all) };
  const { known } = index;
  return readOne(text, known) ?? readParts(text, known) ?? guessed(text, known);
}

/** A single licence under another name. */
function readOne(text: string, known: Index): LicenseReading | undefined {
  if (text.length > longestName) return undefined;
  const named = known.named(text);
  const [only] = named;
  if (only !== undefined && named.length === 1) return { type: "misspelt", meant: only };
  if (only !== undefined) return open(named);
  const versions = known.versions(text);
  if (versions.length === 0) return undefined;
  // The same name may go on: "Open Government Licence – Canada". One version alone is still a guess: "BSL".
  const longer = [...new Set([...versions, ...known.longer(text)])];
  return open(longer.length > mostChoices ? versions : longer);
}

function open(choices: readonly string[]): LicenseReading {
  return { type: "open", choices: [...choices].sort(likelyFirst) };
}

const operators =
  /\s+(or|and|ou|et)\s+(?!(?:any\s+)?(?:later|newer)\b|(?:plus\s+r[eé]cente|ult[eé]rieure|post[eé]rieure)\b)|([()])/i;
const translated: Readonly<Record<string, string>> = { ou: "OR", et: "AND" };

/** Several licences, of which at least one is not written as SPDX does. */
function readParts(text: string, known: Index): LicenseReading | undefined {
  const parts = text.split(operators).flatMap((part) => part?.trim() || []);
  if (parts.length < 2) return readList(text, known);
  let ways = [""];
  for (const part of parts) {
    const next = readPart(part, known);
    ways = ways.flatMap((way) => next.map((more) => way + more));
  }
  return readingOf(ways);
}

/** A part of an expression in all its meanings; none for what cannot be read. */
function readPart(part: string, known: Index): readonly string[] {
  if (part === "(" || part === ")") return [part];
  if (/^(?:or|and|ou|et)$/i.test(part)) return [` ${translated[part.toLowerCase()] ?? part.toUpperCase()} `];
  const reading = readOne(part, known);
  if (reading?.type === "misspelt") return [reading.meant];
  // With more meanings there is nothing to choose from.
  return reading?.type === "open" && reading.choices.length === 2 ? reading.choices : [];
}

/** "MIT/Apache-2.0", "MIT, Apache-2.0": all of them, or one of them? */
function readList(text: string, known: Index): LicenseReading | undefined {
  const parts = text.split(/\s*[/,;]\s*/).map((part) => readPart(part, known));
  if (parts.length < 2 || parts.some((part) => part.length !== 1)) return undefined;
  return { type: "open", choices: [parts.join(" OR "), parts.join(" AND ")] };
}

function readingOf(ways: readonly string[]): LicenseReading | undefined {
  const [only] = ways;
  // What holds no more than known names may still be no expression: "MIT or".
  if (only === undefined || ways.length > 4 || ways.some((way) => !isExpression(way))) return undefined;
  return ways.length === 1 ? { type: "misspelt", meant: only } : { type: "open", choices: ways };
}

/** What is no name of a licence. */
function guessed(text: string, known: Index): LicenseReading {
  if (text.trim() === "" || text.length > longestName) return { type: "unknown" };
  const longer = known.longer(text);
  if (longer.length > 1 && longer.length <= mostChoices)
    return { type: "open", choices: [...longer].sort(likelyFirst) };
  const near = longer.length === 1 ? longer[0] : known.near(text);
  return near === undefined ? { type: "unknown" } : { type: "unknown", guess: near };
}
