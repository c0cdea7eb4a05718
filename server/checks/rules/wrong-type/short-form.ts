/** The short form of an entry, its title alone, where the format wants keys: `planning: Planning`. */
import { resolve, type SyntaxNode } from "../../../document/tree";
import { readPlaceholder } from "../../../model/placeholders";
import { isIdShaped } from "../../../model/values";
import type { CheckContext } from "../../context";
import { readElsewhere } from "../../elsewhere";
import { wordsOfLevel } from "../../levels";
import { withoutCurly } from "../../oddities";

export interface ShortForm {
  /** The key under which the text belongs. */
  readonly key: "title" | "name";
  readonly text: string;
  /** True when the text can hardly be meant as anything but a title. */
  readonly isClear: boolean;
}

/**
 * Undefined where the value is no text of one line, or where nothing there has a title or a name.
 *
 * @param keys what may be written there
 */
export function shortFormOf(context: CheckContext, node: SyntaxNode, keys: readonly string[]): ShortForm | undefined {
  const key = (["title", "name"] as const).find((known) => keys.includes(known));
  const value = resolve(node);
  if (key === undefined || value?.kind !== "scalar" || typeof value.value !== "string") return undefined;
  const text = withoutCurly(value.value);
  if (text.includes("\n") || text.trim() === "") return undefined;
  // What has a text of its own (a clause) may well be meant by it.
  return { key, text, isClear: !keys.includes("text") && isTitle(context, text) };
}

/** False for an id, an address, a yes or no, a level of the matrix, and a word that says that it comes later. */
function isTitle({ file, matrix }: CheckContext, text: string): boolean {
  if (isIdShaped(text) || /:\/\/|@/.test(text) || !/\p{L}/u.test(text)) return false;
  if (readElsewhere(text) !== undefined || readPlaceholder(text) !== undefined) return false;
  const { levels } = file.matrix ?? matrix.matrix;
  return ![...levels.values()].some((level) => wordsOfLevel(level).includes(text));
}
