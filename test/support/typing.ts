/** Sequences of edits on the known texts, and how a document goes through them. */
import fc from "fast-check";
import { expect } from "vitest";
import { type Change, OspoDocument } from "../../server/document/document";
import { type Edit, Editor, edit } from "./edits";
import { changed } from "./naive-text";
import { type Case, caseOf, changeOf, reduce } from "./reduce";

/** A text to begin with: a known one, or its first lines. */
interface Start {
  readonly name: string;
  readonly lines: number;
}

/** A start among the texts, and so many edits. */
export function sequences(
  names: readonly string[],
  maxLength: number,
): [fc.Arbitrary<Start>, fc.Arbitrary<readonly Edit[]>] {
  const some = fc.integer({ min: 0, max: 150 });
  const start = fc.record({
    name: fc.constantFrom(...names),
    lines: fc.oneof(some, { weight: 8, arbitrary: fc.constant(Number.POSITIVE_INFINITY) }),
  });
  return [start, fc.array(edit, { minLength: 1, maxLength, size: "max" })];
}

export function startText(texts: Readonly<Record<string, string>>, { name, lines }: Start): string {
  return (texts[name] ?? "")
    .split(/(?<=\n)/)
    .slice(0, lines)
    .join("");
}

/** The document after an edit, before it, and the changes between. */
export interface Step {
  readonly before: OspoDocument;
  readonly document: OspoDocument;
  readonly changes: readonly Change[];
  /** Counts from 0; picks offsets that differ from step to step. */
  readonly index: number;
}

/** What is held while somebody types. */
interface Watcher {
  /** Sees the document before the first edit: what is computed now may be kept. */
  begin(document: OspoDocument): unknown;
  /** Throws when something is wrong after an edit. */
  after(step: Step): Promise<void> | void;
}

/**
 * Sends edits to a document one after another, and calls the watcher when each is done. A failure names the smallest
 * text and change that fail alike, or else the text and all changes.
 */
export async function typeInto(first: OspoDocument, edits: readonly Edit[], watcher: Watcher): Promise<OspoDocument> {
  const editor = new Editor(first.text);
  const sent: (readonly Change[])[] = [];
  let document = first;
  await watcher.begin(first);
  for (const [index, next] of edits.entries()) {
    const changes = editor.changesOf(next);
    const before = document;
    sent.push(changes);
    try {
      document = await take(before, changes, index, watcher);
    } catch (error) {
      const all = `Text:\n${short(first.text)}\n\nUpdates:\n${sent.map(short).join("\n")}`;
      const failing = (await smallest(before, changes, index, watcher)) ?? all;
      throw new Error(`${error}\n\n${failing}`, { cause: error });
    }
    editor.text = document.text;
  }
  return document;
}

async function take(
  before: OspoDocument,
  changes: readonly Change[],
  index: number,
  watcher: Watcher,
): Promise<OspoDocument> {
  const document = before.update(changes, before.version + 1);
  expect(document.text).toBe(changed(before.text, changes));
  await watcher.after({ before, document, changes, index });
  return document;
}

/** The smallest text and change with which the step fails when the text was read from scratch; undefined if none does. */
async function smallest(
  { uri, version, text }: OspoDocument,
  changes: readonly Change[],
  index: number,
  watcher: Watcher,
): Promise<string | undefined> {
  const fails = async (smaller: Case) => {
    try {
      const before = OspoDocument.open(uri, version, smaller.text);
      await watcher.begin(before);
      await take(before, [changeOf(smaller)], index, watcher);
      return false;
    } catch {
      return true;
    }
  };
  for (let at = 0; at < changes.length; at++) {
    const change = changes[at];
    if (change === undefined) continue;
    const whole = caseOf(changed(text, changes.slice(0, at)), change);
    if (!(await fails(whole))) continue;
    const found = await reduce(whole, fails);
    const { start, end, newText } = found;
    return `The smallest case: in the text\n${short(found.text)}\n${start}…${end} becomes ${short(newText)}`;
  }
  return undefined;
}

function short(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 4000 ? `${text.slice(0, 4000)}… (${text.length} characters)` : text;
}
