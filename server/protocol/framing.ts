/**
 * Whether what arrives is still messages. After a header without a length nobody can say where the next message
 * begins: the reader would pass over all that follows, without a word.
 */
import type { Locale } from "../locale";

/** More characters a header never has. */
const longestHeader = 4_096;

/** More bytes no message can have: it would not fit into one text. */
const longestMessage = 2 ** 29 - 1;

const lineFeed = 10;

export class Framing {
  /** Bytes of the message that are still to come; 0 in a header. */
  private left = 0;
  private header = "";

  /** Takes what has arrived next; false when it cannot be made out where messages begin. */
  isInStep(chunk: Uint8Array): boolean {
    for (let at = 0; at < chunk.length; ) {
      if (this.left > 0) {
        const taken = Math.min(this.left, chunk.length - at);
        this.left -= taken;
        at += taken;
        continue;
      }
      const code = chunk[at++] ?? 0;
      this.header += String.fromCharCode(code);
      if (code === lineFeed && this.header.endsWith("\r\n\r\n")) {
        const length = lengthIn(this.header);
        if (length === undefined) return false;
        this.left = length;
        this.header = "";
      } else if (this.header.length > longestHeader) return false;
    }
    return true;
  }
}

/** The length of the message behind a header, in bytes; undefined when it has none. */
function lengthIn(header: string): number | undefined {
  const lines = header.slice(0, -4).split("\r\n");
  if (lines.some((line) => !line.includes(":"))) return undefined;
  const length = Number(lines.findLast((line) => /^content-length:\s*\d+\s*$/i.test(line))?.split(":")[1]);
  return length <= longestMessage ? length : undefined;
}

/** What the log says when the server gives up. */
export const outOfStep: Readonly<Record<Locale, string>> = {
  en: "What the editor sent cannot be read any more, so the server ends. Most editors start it again by themselves.",
  fr: "Ce que l’éditeur a envoyé n’est plus lisible ; le serveur s’arrête donc. La plupart des éditeurs le relancent d’eux-mêmes.",
};
