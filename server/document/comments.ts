/** Comments, which the tree leaves out. */
import { flatMapKept } from "../groups";
import { SideTable } from "../side-table";
import { Branch, type Leaf, type Part } from "./chunk";
import type { Chunk, SyntaxNode } from "./tree";

/** A comment, by offsets in its chunk: from `#` to the end of the line, blanks left out. */
export interface Comment {
  readonly chunk: Chunk;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** True when nothing else stands on its line. */
  readonly alone: boolean;
}

/**
 * Makes a function that gives the comments in which a word occurs, in the order of the file. What was found in a
 * piece of the file is kept as long as that is not touched.
 */
export function commentSearch(word: string): (root: Branch | Leaf) => readonly Comment[] {
  const known = new SideTable<Part, readonly Comment[]>();

  function commentsOf(part: Part): readonly Comment[] {
    let comments = known.get(part);
    if (comments === undefined) {
      comments =
        part instanceof Branch ? [...commentsOf(part.head), ...commentsOfAll(part.parts)] : [...commentsIn(part, word)];
      known.set(part, comments);
    }
    return comments;
  }

  const commentsOfAll = flatMapKept(commentsOf);

  return commentsOf;
}

function* commentsIn(leaf: Leaf, word: string): Iterable<Comment> {
  const { text } = leaf;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const line = Math.max(text.lastIndexOf("\n", at), text.lastIndexOf("\r", at)) + 1;
    const end = line + (/^[^\r\n]*/.exec(text.slice(line, line + longestLine))?.[0].trimEnd().length ?? 0);
    const start = commentStart(leaf, line, at);
    if (start === undefined) continue;
    const alone = text.slice(line, start).trim() === "";
    yield { chunk: leaf, start, end, text: text.slice(start, end), alone };
    at = end;
  }
}

/** Characters of a line that are looked at: nobody reads more of a comment. */
const longestLine = 2000;

/** Where the comment begins in which an offset lies, or undefined when it lies in none. */
function commentStart({ text, result }: Leaf, line: number, offset: number): number | undefined {
  if (offset - line > longestLine) return undefined;
  for (let at = text.indexOf("#", line); at >= 0 && at < offset; at = text.indexOf("#", at + 1)) {
    // Only behind a blank: `C#` is a word.
    const begins = at === line || /\s/.test(text[at - 1] ?? "");
    if (begins && !isInScalar(result.root, at)) return at;
  }
  return undefined;
}

function isInScalar(node: SyntaxNode | undefined, offset: number): boolean {
  if (node === undefined || node.kind === "alias" || offset < node.start || offset >= node.end) return false;
  if (node.kind === "scalar") return true;
  const inner = node.kind === "map" ? node.pairs.flatMap(({ key, value }) => [key, value]) : node.items;
  return inner.some((part) => isInScalar(part, offset));
}
