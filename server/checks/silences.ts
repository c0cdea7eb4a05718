/**
 * Silences: comments by which an author leaves out one finding and says why.
 *
 * `# ospo-ignore RULE [subject]: reason (until 2027-03-31)` on the line above or at the end of the line;
 * `# ospo-ignore-file RULE: reason` above the first key, for the whole file.
 */
import { type Comment, commentSearch } from "../document/comments";
import type { OspoDocument } from "../document/document";
import { pairOf } from "../document/tree";
import { keep } from "../keep";
import { definitionsAt } from "../matrix/navigate";
import { compareDates, type PlainDate, parseDate } from "../model/dates";
import { optional } from "../optional";
import type { CheckContext } from "./context";
import type { Finding } from "./finding";
import { disabled } from "./rule";

/** What a silence says. */
interface Silence {
  readonly comment: Comment;
  /** Its rule, as it is written; absent when it names none. */
  readonly rule?: string;
  /** The one finding of several that it means. */
  readonly subject?: string;
  readonly reason: string;
  /** The last day on which it counts. */
  readonly until?: PlainDate;
  readonly ofFile: boolean;
}

/** A silence after all rules have run. */
export interface UsedSilence extends Silence {
  /** True when it has left something out. */
  readonly used: boolean;
  readonly expired: boolean;
  /** True when the rule is turned off for this file, so that nobody can know. */
  readonly moot: boolean;
  /** True for a silence of the file that does not stand above its first key. */
  readonly tooLow: boolean;
}

/** The ids of all rules, by which a configuration can name them. */
export function knownRules({ schemaOf }: CheckContext): ReadonlySet<string> {
  return new Set(Object.keys(definitionsAt(schemaOf("config"), ["rules"]).properties));
}

/** The word by which all of them begin. */
const silenceWord = "ospo-ignore";
const findComments = commentSearch(silenceWord);

/** The subject stands in quotation marks when it is more than a word. */
const shape = /^#+[ \t]*ospo-ignore(-file)?(?![\w-])[ \t]*([^\s:]*)(?:[ \t]+("[^"]*"|[^\s:"]+))?[ \t]*(?::(.*))?$/;
/** In both languages, with either apostrophe. */
const end = /[ \t]*\((?:until|jusqu['’]au)[ \t]+(\d{4}-\d{2}-\d{2})\)[ \t]*$/i;

const read = keep((comment: Comment): Silence | undefined => {
  const match = shape.exec(comment.text);
  if (match === null) return undefined;
  const [, file, rule = "", subject, said = ""] = match;
  const until = parseDate(end.exec(said)?.[1] ?? "");
  return {
    comment,
    ...optional("rule", rule === "" ? undefined : rule),
    ...optional("subject", subject?.replace(/^"(.*)"$/, "$1")),
    reason: (until === undefined ? said : said.replace(end, "")).trim(),
    ...optional("until", until),
    ofFile: file !== undefined,
  };
});

/** A comment without its reason: `# ospo-ignore RULE subject: `. A subject with a quotation mark cannot be written. */
export function silenceComment({ rule, subject }: Pick<Finding, "rule" | "subject">): string {
  const named =
    subject === undefined || /["\r\n]/.test(subject) ? "" : ` ${/[\s:]/.test(subject) ? `"${subject}"` : subject}`;
  return `# ${silenceWord} ${rule}${named}: `;
}

/**
 * Takes out the findings that the author has silenced.
 *
 * @returns the other findings, and all silences with what became of them
 */
export function applySilences(
  context: CheckContext,
  findings: readonly Finding[],
): { readonly findings: readonly Finding[]; readonly silences: readonly UsedSilence[] } {
  const { document } = context;
  const written = document.search(findComments).flatMap((comment) => read(comment) ?? []);
  if (written.length === 0) return { findings, silences: [] };
  const silences = written.map((silence) => ({
    ...silence,
    used: false,
    expired: silence.until !== undefined && compareDates(silence.until, context.today) < 0,
    moot: context.settings.get(silence.rule ?? "")?.severity?.value === disabled,
    tooLow: silence.ofFile && !isAboveFirstKey(document, silence),
  }));
  const byLine = placed(
    document,
    silences.filter(({ expired, tooLow }) => !expired && !tooLow),
  );
  const left = findings.filter((finding) => {
    const line = document.rangeOf(finding.spot).start.line;
    const silencing = [...(byLine.get(line) ?? []), ...(byLine.get(wholeFile) ?? [])].filter(
      ({ rule, subject }) => rule === finding.rule && (subject === undefined || subject === finding.subject),
    );
    for (const silence of silencing) silence.used = true;
    return silencing.length === 0;
  });
  return { findings: left, silences };
}

/** Instead of a number of a line. */
const wholeFile = -1;

/** Silences by the line of whose findings they speak. */
function placed<T extends Silence>(document: OspoDocument, silences: readonly T[]): ReadonlyMap<number, readonly T[]> {
  const lines = new Map<number, T[]>();
  for (const silence of silences) {
    const line = silence.ofFile ? wholeFile : lineOf(document, silence.comment);
    const known = lines.get(line);
    if (known === undefined) lines.set(line, [silence]);
    else known.push(silence);
  }
  return lines;
}

/** The line that a comment speaks of: its own, or the one below it and below the comments that follow. */
function lineOf(document: OspoDocument, comment: Comment): number {
  let { line } = document.rangeOf(comment).start;
  if (!comment.alone) return line;
  for (line++; ; line++) {
    const start = document.offsetAt({ line, character: 0 });
    const text = document.slice(start, document.offsetAt({ line: line + 1, character: 0 }));
    if (!/^[ \t]*#/.test(text)) return line;
  }
}

function isAboveFirstKey(document: OspoDocument, { comment }: Silence): boolean {
  const first = pairOf(document.root, "ospo")?.key ?? document.root;
  return first === undefined || document.startOf(comment) < document.startOf(first);
}
