/** The text of a new document, with the places that its author fills in. */

/** A place to fill in, and what stands there until then. */
export interface Blank {
  readonly blank: string;
}

/** Text, blanks, and lists of them, in the order in which they are read. */
export type Piece = string | Blank | readonly Piece[];

export function blank(text = ""): Blank {
  return { blank: text };
}

/** Puts a template with blanks together: t`owner: ${blank()}`. */
export function t(texts: TemplateStringsArray, ...pieces: readonly Piece[]): Piece {
  return texts.flatMap((text, index) => [text, pieces[index] ?? ""]);
}

/** The same text twice. */
export interface Rendered {
  /** With LSP tab stops, numbered from 1 in the order of the text. */
  readonly snippet: string;
  /** With each blank as it stands until it is filled in. */
  readonly text: string;
}

export function render(piece: Piece): Rendered {
  let stops = 0;
  let snippet = "";
  let text = "";
  const add = (part: Piece): void => {
    if (typeof part === "string") {
      snippet += escaped(part);
      text += part;
    } else if ("blank" in part) {
      stops++;
      snippet += part.blank === "" ? `\${${stops}}` : `\${${stops}:${escaped(part.blank)}}`;
      text += part.blank;
    } else for (const inner of part) add(inner);
  };
  add(piece);
  return { snippet, text: text.replace(/ +$/gm, "") };
}

/** `$`, `}` and `\` mean something in a snippet. */
function escaped(text: string): string {
  return text.replace(/[\\$}]/g, "\\$&");
}
