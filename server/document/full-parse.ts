/** Text → syntax tree, with the `yaml` package. Nothing outside this file knows its types. */
import {
  Composer,
  type CST,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type ParsedNode,
  Parser,
  type YAMLError,
  type Document as YamlDocument,
} from "yaml";
import { meantName } from "./odd-space";
import { type DuplicateKey, noResult, type ParseResult, type SyntaxProblem, unreadable } from "./parse-result";
import { addRepeated } from "./repeated-keys";
import { type Chunk, isEmpty, type Pair, type ScalarNode, type ScalarStyle, type SyntaxNode } from "./tree";

const styles: Readonly<Record<string, ScalarStyle>> = {
  PLAIN: "plain",
  QUOTE_SINGLE: "single",
  QUOTE_DOUBLE: "double",
  BLOCK_LITERAL: "literal",
  BLOCK_FOLDED: "folded",
};

/**
 * Parses the first document of a text. Never throws, whatever the text.
 *
 * @param chunk the chunk that the nodes belong to
 */
export function fullParse(text: string, chunk: Chunk): ParseResult {
  try {
    const { first, second } = compose(text);
    return first === undefined ? { ...noResult, chunk } : new TreeBuilder(chunk).build(first, second);
  } catch (error) {
    // Too deep for us, or the parser gave up: say so, and keep everything else alive.
    return unreadable(chunk, "RESOURCE_EXHAUSTION", error instanceof TooDeep ? error.offset : 0);
  }
}

type Composed = YamlDocument.Parsed<ParsedNode, false>;

function compose(text: string): { first: Composed | undefined; second: number | undefined } {
  const composer = new Composer<ParsedNode, false>({
    prettyErrors: false,
    uniqueKeys: false,
    keepSourceTokens: false,
    // Tags of YAML 1.1 such as `!!omap` and `!!binary` would make values that are not what is written.
    resolveKnownTags: false,
  });
  let first: Composed | undefined;
  for (const document of composer.compose(shallow(new Parser().parse(text)))) {
    if (first === undefined) first = document;
    else return { first, second: first.range[2] };
  }
  return { first, second: undefined };
}

/** More levels than this are a slip or an attack; composing goes as deep as the text does. */
const deepest = 200;

class TooDeep extends Error {
  constructor(readonly offset: number) {
    super("too many levels");
  }
}

/** The tokens, as long as none lies too deep. The limit is ours, so that it is the same on every machine. */
function* shallow(tokens: Iterable<CST.Token>): Iterable<CST.Token> {
  for (const token of tokens) {
    const open: { readonly token: CST.Token; readonly depth: number }[] = [{ token, depth: 0 }];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (next.depth > deepest) throw new TooDeep(next.token.offset);
      for (const inner of innerTokens(next.token)) open.push({ token: inner, depth: next.depth + 1 });
    }
    yield token;
  }
}

function innerTokens(token: CST.Token): CST.Token[] {
  if (token.type === "document") return token.value === undefined ? [] : [token.value];
  if (!("items" in token)) return [];
  return token.items.flatMap((item) => [item.key, item.value].filter((inner) => inner !== undefined && inner !== null));
}

class TreeBuilder {
  private readonly anchors = new Map<string, SyntaxNode>();
  private readonly problems: SyntaxProblem[] = [];
  private readonly duplicates: DuplicateKey[] = [];

  constructor(private readonly chunk: Chunk) {}

  build(document: Composed, second: number | undefined): ParseResult {
    const root = this.node(document.contents);
    for (const error of document.errors) this.problem(error);
    this.problems.sort((a, b) => a.start - b.start);
    this.duplicates.sort((a, b) => a.again.start - b.again.start);
    return {
      chunk: this.chunk,
      root: isEmpty(root) && root?.anchor === undefined ? undefined : root,
      problems: this.problems,
      duplicates: this.duplicates,
      anchors: [...this.anchors.keys()],
      secondDocument: second,
    };
  }

  private problem(error: YAMLError): void {
    const length = this.chunk.text.length;
    const start = Math.min(error.pos[0], length);
    this.problems.push({
      code: error.code,
      chunk: this.chunk,
      start,
      end: Math.min(Math.max(error.pos[1], start), length),
    });
  }

  private node(source: ParsedNode | null): SyntaxNode | undefined {
    if (source === null) return undefined;
    const { chunk } = this;
    const [start, end] = source.range;
    if (isAlias(source)) {
      const target = this.anchors.get(source.source);
      if (target === undefined) {
        this.problems.push({ code: "UNKNOWN_ALIAS", chunk, start, end, name: source.source });
        return { kind: "alias", chunk, start, end, name: source.source };
      }
      return { kind: "alias", chunk, start, end, name: source.source, target };
    }
    const extras = {
      ...(source.anchor === undefined ? {} : { anchor: source.anchor }),
      ...(source.tag === undefined ? {} : { tag: source.tag }),
    };
    let node: SyntaxNode;
    if (isMap(source)) {
      node = { kind: "map", chunk, start, end, ...extras, flow: source.flow === true, pairs: this.pairs(source.items) };
    } else if (isSeq(source)) {
      const items = source.items.map((item) => this.present(item as ParsedNode | null));
      node = { kind: "seq", chunk, start, end: lastEnd(items, end), ...extras, flow: source.flow === true, items };
      if (node.flow) node = { ...node, end };
    } else if (isScalar(source)) {
      node = {
        kind: "scalar",
        chunk,
        start,
        end,
        ...extras,
        value: scalarValue(source.value),
        source: chunk.text.slice(start, end),
        style: styles[source.type ?? "PLAIN"] ?? "plain",
      };
    } else return undefined;
    if (node.kind === "map" && !node.flow) node = { ...node, end: lastPairEnd(node.pairs, end) };
    if (node.anchor !== undefined) this.anchors.set(node.anchor, node);
    return node;
  }

  /** A value that is written; the place after a bare colon or dash is none. */
  private present(source: ParsedNode | null): SyntaxNode | undefined {
    const node = this.node(source);
    const nothing = node?.kind === "scalar" && node.value === null && node.source === "" && node.anchor === undefined;
    return nothing ? undefined : node;
  }

  private pairs(items: readonly { key: unknown; value: unknown }[]): Pair[] {
    const pairs: Pair[] = [];
    for (const item of items) {
      const key = this.node(item.key as ParsedNode | null);
      const value = this.present(item.value as ParsedNode | null);
      if (key === undefined) continue;
      const name = keyName(key);
      pairs.push(value === undefined ? { key, name } : { key, name, value });
    }
    addRepeated(pairs, this.duplicates);
    return pairs;
  }
}

function scalarValue(value: unknown): ScalarNode["value"] {
  if (value === null || value === undefined) return null;
  if (
    typeof value === "string" ||
    typeof value === "number" ||
    typeof value === "boolean" ||
    typeof value === "bigint"
  ) {
    return value;
  }
  return String(value);
}

/** A key as it is used in paths: numbers and dates as they are written. */
function keyName(key: SyntaxNode): string {
  if (key.kind === "scalar") return meantName(typeof key.value === "string" ? key.value : key.source);
  return key.chunk.text.slice(key.start, key.end);
}

function lastEnd(nodes: readonly (SyntaxNode | undefined)[], fallback: number): number {
  return nodes.at(-1)?.end ?? fallback;
}

/** The parser lets a block map reach over the comments behind it; ours ends with its last value. */
function lastPairEnd(pairs: readonly Pair[], fallback: number): number {
  const last = pairs.at(-1);
  return last === undefined ? fallback : (last.value?.end ?? last.key.end);
}
