/** The form of every hover: three lines and, for a role, one table. */
import { escapeMarkdown } from "../describe";

/** What is said of a thing. Markdown; texts of files are escaped already. */
export interface Said {
  /** The value in words. */
  readonly name: string;
  /** What it does, and when. */
  readonly does?: string;
  /** A table of the phases. */
  readonly table?: string;
  /** Where it is defined, or where what is said comes from. */
  readonly from?: string;
}

/** "**Alex Roy** · `a-roy`" */
export function named(text: string, id: string): string {
  return `**${escapeMarkdown(text)}** · \`${id.replaceAll("`", "'")}\``;
}

/** Longest line, in characters: what follows is left out, for a hover is read at a glance. */
export const longestLine = 400;

/** The Markdown of a hover; lines with nothing in them are left out. */
export function toMarkdown({ name, does, table, from }: Said): string {
  const lines = [cut(name), cut(does), table, cut(from)];
  return lines.filter((line) => line !== undefined && line !== "").join("\n\n");
}

function cut(line: string | undefined): string | undefined {
  const short = line?.replace(/\s*\n\s*/g, " ");
  if (short === undefined || short.length <= longestLine) return short;
  const words = short.slice(0, longestLine);
  // Neither a word nor an escaped sign is cut in two.
  return `${words.slice(0, Math.max(words.lastIndexOf(" "), longestLine / 2)).replace(/\\+$/, "")} …`;
}

/** Sentences, one after the other; what is missing is left out. */
export function sentences(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== "").join(" ");
}
