/** Positions and changes as LSP counts them, compared with the library that most servers use. */
import { array, assert, constantFrom, integer, property, record, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import { OspoDocument } from "./document";

const uri = "file:///x.ospo.yaml";
const pieces = constantFrom("a: 1\n", "b:\r\n", "  - 🎉\n", "c: x\r", "\n", "\r", "\r\n", "# é", "  d: v\n");
/** Short texts, and texts of many lines, which are split. */
const texts = array(pieces, { maxLength: 60 }).map((parts) => parts.join(""));
/** Also before the first line, beyond the last, before the first character and beyond the last. */
const position = record({ line: integer({ min: -2, max: 70 }), character: integer({ min: -3, max: 12 }) });
const change = record({ range: record({ start: position, end: position }), text: string({ maxLength: 4 }) });
const options = { seed: 20_261_125, numRuns: 500 };

describe("positions are those of LSP", () => {
  it("an offset for any position, inside of the text or not", () => {
    assert(
      property(texts, position, (text, at) => {
        const other = TextDocument.create(uri, "ospo", 1, text);
        expect(OspoDocument.open(uri, 1, text).offsetAt(at)).toBe(other.offsetAt(at));
      }),
      options,
    );
  });

  it("a position for any offset, also inside of a line end", () => {
    assert(
      property(texts, (text) => {
        const document = OspoDocument.open(uri, 1, text);
        const other = TextDocument.create(uri, "ospo", 1, text);
        for (let offset = -1; offset <= text.length + 1; offset++)
          expect(document.positionAt(offset)).toEqual(other.positionAt(offset));
      }),
      options,
    );
  });

  it("a change of any range, with the ends in either order", () => {
    assert(
      property(texts, array(change, { minLength: 1, maxLength: 4 }), (text, changes) => {
        const other = TextDocument.create(uri, "ospo", 1, text);
        const after = OspoDocument.open(uri, 1, text).update(changes, 2);
        expect(after.text).toBe(TextDocument.update(other, [...changes], 2).getText());
      }),
      options,
    );
  });
});
