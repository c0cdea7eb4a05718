/**
 * Text → chunks. Where it is not certain that parsing piece by piece gives what parsing the whole
 * gives, the whole is one leaf: directives, further documents, keys that are maps, anchors that are
 * used in another piece, a byte order mark, a file that is no block map.
 */
import { Branch, Leaf, type Part, type Place } from "./chunk";
import { type Container, type Entry, type LineLayout, readLayout } from "./layout";
import { quickSplit } from "./quick-split";
import { deepest, linesOfLeaf } from "./split-limits";

/** What parts of the same text have in common, and few others: the text of a long one is put together only to compare. */
function lookOf(firstLine: string, length: number): string {
  return `${length} ${firstLine}`;
}

/** Chunks of an earlier version. What has the same text in the same place is used again, each at most once. */
export class Known {
  private readonly byLook = new Map<string, { readonly parts: Part[]; next: number }>();
  private readonly used = new Set<Part>();

  /** @param before the parts that are known, with those in them */
  constructor(before: readonly Part[] = []) {
    this.add(before);
  }

  private add(parts: readonly Part[]): void {
    for (const part of parts) {
      const look = lookOf(part instanceof Leaf ? part.firstLine : part.head.firstLine, part.length);
      const alike = this.byLook.get(look);
      if (alike === undefined) this.byLook.set(look, { parts: [part], next: 0 });
      else alike.parts.push(part);
      if (part instanceof Branch) this.add(part.parts);
    }
  }

  take(text: string, { kind, column }: Place): Part | undefined {
    if (this.byLook.size === 0) return undefined;
    const alike = this.byLook.get(lookOf(text.slice(0, text.indexOf("\n") + 1 || text.length), text.length));
    if (alike === undefined) return undefined;
    for (let index = alike.next; index < alike.parts.length; index++) {
      const part = alike.parts[index];
      // Of thousands of the same text, those that were taken are not looked at again.
      if (part !== undefined && index === alike.next && this.used.has(part)) alike.next++;
      else if (part?.place?.kind === kind && part.place.column === column && this.isFree(part) && part.text === text) {
        this.use(part);
        return part;
      }
    }
    return undefined;
  }

  private isFree(part: Part): boolean {
    return !this.used.has(part) && (part instanceof Leaf || part.parts.every((inner) => this.isFree(inner)));
  }

  private use(part: Part): void {
    this.used.add(part);
    if (part instanceof Branch) for (const inner of part.parts) this.use(inner);
  }
}

/** The chunks of a whole file. @param known those of an earlier version, where there is one */
export function splitFile(text: string, known?: Known): Branch | Leaf {
  return (known === undefined ? quickSplit(text) : undefined) ?? splitByLayout(text, known);
}

/** The chunks of any file, however it is written. */
export function splitByLayout(text: string, known = new Known()): Branch | Leaf {
  const root = new Splitter(text, known).root();
  return root === undefined || !holdsTogether(root) ? new Leaf(text) : root;
}

/**
 * The chunks of a text that has to be entries of one map or list, from its first line to its last;
 * undefined when it is not.
 */
export function splitEntries(text: string, place: Place, known: Known): Part[] | undefined {
  return new Splitter(text, known).entries(place);
}

class Splitter {
  private readonly lines: readonly LineLayout[];

  constructor(
    private readonly text: string,
    private readonly known: Known,
  ) {
    this.lines = readLayout(text);
  }

  root(): Branch | undefined {
    const root = this.rootContainer();
    const first = root?.entries[0];
    if (root === undefined || root.kind !== "map" || first === undefined || !this.isPlain()) return undefined;
    const before = this.lines.slice(0, first.line);
    // A bare `---` may stand before the first key; anything else there is not for us.
    if (before.some((line) => line.kind === "content" || line.kind === "inside")) return undefined;
    if (this.lines.slice(first.line).some((line) => line.kind === "marker")) return undefined;
    const markers = before.filter((line) => line.kind === "marker");
    if (markers.length > 1 || markers.some((line) => !/^---\s*(#.*)?$/.test(this.slice(line)))) return undefined;
    return new Branch(
      new Leaf(this.text.slice(0, this.startOfLine(first.line))),
      this.parts(root, this.lines.length, 0),
    );
  }

  entries(place: Place): Part[] | undefined {
    const root = this.rootContainer();
    const first = root?.entries[0];
    if (root === undefined || first === undefined || first.line !== 0) return undefined;
    if (root.kind !== place.kind || root.column !== place.column || !this.isPlain()) return undefined;
    if (this.lines.some((line) => line.kind === "marker")) return undefined;
    if (this.lines.some((line) => this.leads(line, place.column))) return undefined;
    return this.parts(root, this.lines.length, 0);
  }

  /** True for a line without a key that may change how the lines after the entries are read. */
  private leads({ kind, entry, key, dashes, indent, contentStart }: LineLayout, column: number): boolean {
    if (kind !== "content" || key !== undefined || dashes.length > 0 || indent > column) return false;
    // Words further left end the entry, and perhaps what it stands in. A quote or a brace in its column that is not
    // closed takes in the next entry.
    return entry === undefined || /["'{[|>]/.test(this.text[contentStart] ?? "");
  }

  private isPlain(): boolean {
    // A byte order mark is passed over at the beginning of what is parsed, and nowhere else.
    return !this.text.includes("\uFEFF") && !this.lines.some((line) => line.complex);
  }

  /** The one map or list at the top; undefined when there is none, or more than one. */
  private rootContainer(): Container | undefined {
    let found: Container | undefined;
    for (const { entry } of this.lines) {
      let container = entry?.container;
      while (container?.owner !== undefined) container = container.owner.container;
      if (container === undefined) continue;
      if (found !== undefined && found !== container) return undefined;
      found = container;
    }
    return found;
  }

  /** A chunk for each entry of a container whose last entry reaches to line `end`. */
  private parts(container: Container, end: number, depth: number): Part[] {
    const { entries, kind, column } = container;
    const endOf = (index: number) => entries[index + 1]?.line ?? end;
    // All that stayed whole first: a new entry would else take pieces of one behind it, and break that up.
    const same = entries.map((entry, index) => this.known.take(this.textOf(entry, endOf(index)), { kind, column }));
    return entries.map((entry, index) => same[index] ?? this.part(entry, endOf(index), depth));
  }

  /** The lines from an entry's own to before line `end`. */
  private textOf(entry: Entry, end: number): string {
    return this.text.slice(this.startOfLine(entry.line), this.startOfLine(end));
  }

  /** A new chunk of one entry, which ends before line `end`. */
  private part(entry: Entry, end: number, depth: number): Part {
    const text = this.textOf(entry, end);
    const { kind, column } = entry.container;
    const place = { kind, column };
    const inner = depth < deepest && this.count(entry.line, end) > linesOfLeaf ? this.innerOf(entry) : undefined;
    const first = inner?.entries[0];
    if (inner === undefined || first === undefined) return new Leaf(text, place);
    const head = new Leaf(this.text.slice(this.startOfLine(entry.line), this.startOfLine(first.line)), {
      kind,
      column,
    });
    const branch = new Branch(head, this.parts(inner, end, depth + 1), place);
    // The key alone must read as a key without a value.
    const isKey = head.problems.length === 0 && head.pairs.length === 1 && head.pairs[0]?.value === undefined;
    return isKey && branch.parts.every((part) => !(part instanceof Leaf && part.isMisfit))
      ? branch
      : new Leaf(text, place);
  }

  /** How many lines stand between two; what follows the last line break of a text is none if nothing stands there. */
  private count(from: number, end: number): number {
    const last = this.lines.at(-1);
    return end - from - (end === this.lines.length && last?.start === this.text.length ? 1 : 0);
  }

  /** The entries below a key that has nothing behind its colon; undefined where the value has to stay whole. */
  private innerOf(entry: Entry): Container | undefined {
    const [inner, other] = entry.children;
    const line = this.lines[entry.line];
    const first = inner?.entries[0];
    if (entry.container.kind !== "map" || inner === undefined || other !== undefined || line === undefined)
      return undefined;
    if (first === undefined || first.line <= entry.line || line.dashes.length > 0) return undefined;
    if (!/^\s*(#.*)?$/.test(this.text.slice(this.endOfKey(line), line.end))) return undefined;
    const between = this.lines.slice(entry.line + 1, first.line);
    return between.every((other) => other.kind === "blank" || other.kind === "comment") ? inner : undefined;
  }

  /** Offset behind the colon of a line's key. */
  private endOfKey({ key, start }: LineLayout): number {
    return this.text.indexOf(":", key?.end ?? start) + 1;
  }

  private startOfLine(index: number): number {
    return this.lines[index]?.start ?? this.text.length;
  }

  private slice({ start, end }: LineLayout): string {
    return this.text.slice(start, end);
  }
}

/** True when the pieces mean what the whole means: each is what it was taken for, and no anchor leads out of its piece. */
export function holdsTogether(root: Branch): boolean {
  if (root.parts.some((part) => part instanceof Leaf && part.isMisfit)) return false;
  const unknown = root.problems.filter((problem) => problem.code === "UNKNOWN_ALIAS");
  if (unknown.length === 0) return true;
  const anchors = new Set(root.anchors);
  return unknown.every(({ name }) => name === undefined || !anchors.has(name));
}
