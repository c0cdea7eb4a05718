/** The place at a cursor inside braces and brackets, open or closed. */
import { unquote } from "./layout";
import { meantName } from "./odd-space";
import type { Place } from "./place";
import type { Path } from "./tree";

interface Level {
  readonly kind: "map" | "list";
  readonly keys: string[];
  index: number;
  /** The key whose value is being written; absent while a key is. */
  key: string | undefined;
  /** Where the present key or value begins. */
  tokenStart: number;
}

const separators = ",{}[]";

/**
 * Finds the place at `offset` in the flow collection that begins at `start`.
 * @param path the path of the collection
 */
export function flowPlace(text: string, start: number, offset: number, path: Path): Place {
  const levels: Level[] = [];
  let last: Level | undefined;
  let quote: { readonly char: '"' | "'"; readonly start: number } | undefined;
  let at = start;
  for (; at < offset; at++) {
    const char = text[at] ?? "";
    const level = levels.at(-1);
    if (quote !== undefined) {
      if (quote.char === '"' && char === "\\") at++;
      else if (char === quote.char && !(char === "'" && text[at + 1] === "'" && at + 1 < offset)) quote = undefined;
      else if (char === quote.char) at++;
      continue;
    }
    if ((char === '"' || char === "'") && /[\s{[,:]/.test(text[at - 1] ?? " ")) quote = { char, start: at };
    else if (char === "#" && /\s/.test(text[at - 1] ?? " ")) {
      const newline = text.indexOf("\n", at);
      if (newline < 0 || newline >= offset) return none(offset);
      at = newline;
    } else if (char === "{" || char === "[") {
      levels.push({ kind: char === "{" ? "map" : "list", keys: [], index: 0, key: undefined, tokenStart: at + 1 });
    } else if (char === "}" || char === "]") {
      last = levels.pop();
      if (levels.length === 0) return none(offset);
    } else if (level !== undefined && char === ",") {
      level.key = undefined;
      level.index++;
      level.tokenStart = at + 1;
    } else if (level?.kind === "map" && level.key === undefined && char === ":" && isValueColon(text, at)) {
      level.key = meantName(unquote(text.slice(level.tokenStart, at).trim()));
      level.keys.push(level.key);
      level.tokenStart = at + 1;
    }
  }
  const level = levels.at(-1);
  // Behind a closed collection, before the comma: nothing can be written there.
  if (level === undefined || (last !== undefined && /[}\]]\s*$/.test(text.slice(level.tokenStart, offset))))
    return none(offset);
  // Only now, once: a path for each of ten thousand levels would fill the memory.
  const around = [...path, ...levels.slice(0, -1).map(stepOf)];
  return quote === undefined ? atToken(text, level, around, offset) : atQuote(text, level, around, offset, quote);
}

function isValueColon(text: string, at: number): boolean {
  return /[\s,}\]]/.test(text[at + 1] ?? " ") || /["'}\]]/.test(text[at - 1] ?? "");
}

/** The step from a level to what is being written in it. */
function stepOf(level: Level): string | number {
  return level.kind === "list" ? level.index : (level.key ?? "");
}

function none(offset: number): Place {
  return { ...common(offset), role: "none", path: [], present: [] };
}

function common(offset: number) {
  return {
    start: offset,
    end: offset,
    hasColon: false,
    needsSpace: false,
    quoteOpen: false,
    flow: true,
    mayBeKey: false,
    mayBeItem: false,
    column: 0,
    margin: "",
  };
}

/** @param path the path of the level */
function atToken(text: string, level: Level, path: Path, offset: number): Place {
  let start = level.tokenStart;
  while (start < offset && /\s/.test(text[start] ?? "")) start++;
  let end = offset;
  while (end < text.length && !endsToken(text, end)) end++;
  while (end > offset && /\s/.test(text[end - 1] ?? "")) end--;
  // A value in quotes, braces or brackets begins behind the cursor: it is not replaced from here.
  // A tag, an anchor, or what an anchor stands for.
  if (/^[!&*]/.test(text.slice(start, start + 1))) return none(offset);
  // In the indentation of a line.
  if (/\n[ \t]*$/.test(text.slice(level.tokenStart, offset)) && /^[ \t]+[^\s,]/.test(text.slice(offset, offset + 1000)))
    return none(offset);
  // What is written here would run together with what stands on the next line.
  if (start === end && /^\s*\n\s*[^\s,\]}#]/.test(text.slice(offset, offset + 1000)) && followsOn(text, level, offset))
    return none(offset);
  const isValue = level.key !== undefined || level.kind === "list";
  if (isValue && start === offset && /^\s*["'{[]/.test(text.slice(offset, offset + 100))) return none(offset);
  const touching = level.key !== undefined && text[offset - 1] === ":";
  const place = describe(text, level, path, offset, { start, end, needsSpace: touching });
  const isWord = /^[\w-]*$/.test(text.slice(start, end));
  return place.role === "value" && isWord ? { ...place, open: { start, column: 0 } } : place;
}

/** The next line is more of the same value or key: within the braces, not what comes after open ones. */
function followsOn(text: string, level: Level, offset: number): boolean {
  const next = /^\s*\n\s*([^\n]*)/.exec(text.slice(offset, offset + 1000))?.[1] ?? "";
  return level.kind === "list" || level.key !== undefined ? !/^[^,{}[\]]*:(?:\s|$)/.test(next) : false;
}

function endsToken(text: string, at: number): boolean {
  const char = text[at] ?? "";
  if (separators.includes(char) || char === "\n" || char === "\r") return true;
  return (char === ":" && isValueColon(text, at)) || (char === "#" && /\s/.test(text[at - 1] ?? ""));
}

function atQuote(
  text: string,
  level: Level,
  path: Path,
  offset: number,
  quote: { char: '"' | "'"; start: number },
): Place {
  let close = offset;
  while (close < text.length && text[close] !== quote.char && text[close] !== "\n") close++;
  const closed = text[close] === quote.char;
  let end = close;
  if (!closed) {
    // The closing quote is missing: what follows the next separator belongs to somebody else.
    end = offset;
    while (end < text.length && !endsToken(text, end)) end++;
  }
  const place = describe(text, level, path, offset, { start: quote.start + 1, end, needsSpace: false });
  return { ...place, quote: quote.char, quoteOpen: !closed };
}

function describe(
  text: string,
  level: Level,
  path: Path,
  offset: number,
  token: { start: number; end: number; needsSpace: boolean },
): Place {
  const base = { ...common(offset), ...token };
  if (level.kind === "list" || level.key !== undefined) {
    return { ...base, role: "value", path: [...path, stepOf(level)], present: [] };
  }
  const rest = text.slice(token.end);
  const hasColon = /^["']?\s*:/.test(rest);
  return { ...base, role: "key", path, present: [...level.keys, ...keysAfter(text, token.end)], hasColon };
}

/** Keys of the same braces that stand behind the cursor, up to the closing brace or the end of the line. */
function keysAfter(text: string, from: number): string[] {
  const keys: string[] = [];
  let depth = 0;
  let tokenStart = -1;
  for (let at = from; at < text.length; at++) {
    const char = text[at] ?? "";
    if (char === "\n" && depth === 0 && tokenStart < 0) return keys;
    if (char === "{" || char === "[") depth++;
    else if (char === "}" || char === "]") {
      if (depth-- === 0) return keys;
    } else if (depth === 0 && char === ",") tokenStart = at + 1;
    else if (depth === 0 && char === ":" && tokenStart >= 0 && isValueColon(text, at)) {
      keys.push(meantName(unquote(text.slice(tokenStart, at).trim())));
      tokenStart = -1;
    } else if (char === '"' || char === "'") {
      const close = text.indexOf(char, at + 1);
      if (close < 0) return keys;
      at = close;
    }
  }
  return keys;
}
