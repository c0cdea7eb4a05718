import { describe, expect, it } from "vitest";
import { OspoDocument } from "../../server/document/document";
import { pathAt } from "../../server/document/path-at";
import { placeAt } from "../../server/document/place";
import { linesOf } from "../support/naive-text";
import { fuzzSeed, fuzzTimeout, isLongForm } from "../support/property";
import { expectSame } from "../support/same";
import { allTexts, asValue, suiteTexts } from "../support/texts";

const texts: Readonly<Record<string, string>> = {
  ...allTexts,
  ...Object.fromEntries(Object.entries(suiteTexts).map(([name, text]) => [`${name}, below a key`, asValue(text)])),
  "line ends of every kind": "a: 1\nb: 2\r\nc: 3\rd:\n\r  e: 4\r\r\n\n\r\n  f: 😀\r",
  "astral characters": '😀: "👩‍👩‍👧 é"\n𝒶: {𝒷: 😀😀}\n\ud83d: \ude00\n',
  "a byte order mark": "\ufeffospo: policy/v1\r\ntitle: x\r\n",
  "only line ends": "\n\r\n\r",
};

const open = (text: string) => OspoDocument.open("file:///x.ospo.yaml", 1, text);

/** In CI so many offsets of a text are looked at; their choice changes with the seed. */
const most = isLongForm ? Number.POSITIVE_INFINITY : 12;

describe("the place at an offset", () => {
  it("is the one in the whole text, though only an excerpt is read", { timeout: fuzzTimeout }, () => {
    for (const [name, text] of Object.entries(texts)) {
      const document = open(text);
      const step = Math.max(1, Math.ceil(text.length / most));
      for (let offset = fuzzSeed % step; offset <= text.length; offset += step) {
        expectSame({ name, offset, ...pathAt(document, offset) }, { name, offset, ...placeAt(text, offset) });
      }
    }
  });
});

describe("positions", () => {
  it.each(Object.entries(texts).filter(([name]) => !name.includes("yaml-test-suite") || isLongForm))(
    "are those that the LSP means: %s",
    (_name, text) => {
      const document = open(text);
      const lines = linesOf(text);
      // In long lines not each place is checked both ways.
      const step = Math.ceil(Math.max(...lines.map(({ content }) => content.length)) / 500);
      for (const [line, { start, content }] of lines.entries()) {
        const next = lines[line + 1]?.start ?? text.length + 1;
        for (let offset = start; offset < next; offset++) {
          const position = document.positionAt(offset);
          // Between the halves of a line end is the end of the line.
          const character = Math.min(offset - start, content.length);
          if (position.line !== line || position.character !== character) {
            expect({ offset, ...position }).toEqual({ offset, line, character });
          }
          if (offset % step !== 0) continue;
          const back = start + character;
          if (document.offsetAt(position) !== back) expect(document.offsetAt(position)).toBe(back);
        }
        expect(document.offsetAt({ line, character: content.length + 9 })).toBe(start + content.length);
      }
      expect(document.offsetAt({ line: lines.length, character: 0 })).toBe(text.length);
      expect(document.offsetAt({ line: -1, character: 5 })).toBe(0);
      expect(document.positionAt(-1)).toEqual({ line: 0, character: 0 });
      expect(document.positionAt(text.length + 1)).toEqual(document.positionAt(text.length));
    },
  );
});
