/** What accepting a suggestion adds to a document, as data. `write.ts` puts it into the style of the file. */
import type { Form } from "../../matrix/navigate";

/** A place that the author fills in. */
export class TabStop {
  /**
   * @param text what stands there until then
   * @param form what is written there: of a map or a list the first line is opened
   */
  constructor(
    readonly text = "",
    readonly form: Form = "text",
  ) {}
}

/** A number or a truth value, in the characters in which it is to be written. */
export class Literal {
  constructor(readonly source: string) {}
}

export type Body = string | Literal | TabStop | readonly Body[] | BodyMap;

export interface BodyMap {
  readonly [key: string]: Body;
}

export function isBodyMap(body: Body): body is BodyMap {
  return typeof body === "object" && !(body instanceof TabStop || body instanceof Literal || Array.isArray(body));
}

/**
 * Where it goes. `here`: it is the key, or the value, under the cursor. `item`: it begins an item of a list,
 * so a dash comes first. `open`: the value under the cursor becomes a map, and this is its first entry.
 * `open-item`: the value becomes a list, and this is its first item.
 */
export type Where = "here" | "item" | "open" | "open-item";

export interface Insertion {
  readonly where: Where;
  /** A key, with `body` for its value; without one the body alone. */
  readonly key?: string | TabStop;
  readonly body: Body;
}
