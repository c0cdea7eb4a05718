import { describe, expect, it } from "vitest";
import { OspoDocument } from "./document";
import { pathAt } from "./path-at";

/** The place at the `|` of a text, in short: role, path, what would be replaced, and flags that are set. */
function place(marked: string): string {
  const offset = marked.indexOf("|");
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  const at = pathAt(OspoDocument.open("file:///a.ospo.yaml", 1, text), offset);
  const flags = [
    at.hasColon && "colon",
    at.needsSpace && "space",
    at.quote,
    at.quoteOpen && "open",
    at.flow && "flow",
    at.mayBeKey && "mayBeKey",
    at.mayBeItem && "mayBeItem",
  ].filter(Boolean);
  if (at.role === "none") return "none";
  const present = at.present.length > 0 ? ` has ${at.present.join(",")}` : "";
  return `${at.role} /${at.path.join("/")} [${text.slice(at.start, at.end)}]${present}${flags.length > 0 ? ` ${flags.join(" ")}` : ""} @${at.column}`;
}

describe("the place at the cursor", () => {
  it.each([
    ["an empty file", "|", "key / [] @0"],
    ["a new key at the root", "ospo: policy/v1\n|", "key / [] has ospo @0"],
    ["a key being typed", "ospo: policy/v1\nti|", "key / [ti] has ospo @0"],
    ["a key with its colon", "ospo: policy/v1\nti|tle: x\n", "key / [title] has ospo colon @0"],
    ["behind a colon", "ospo:|", "value /ospo [] space @6"],
    ["behind a colon and a blank", "ospo: |", "value /ospo [] @6"],
    ["before the line end", "a:\n  b: |\n  c: 1\n", "value /a/b [] @5"],
    ["in a value", "ospo: pol|icy/v1\n", "value /ospo [policy/v1] @6"],
    ["below a key with a no-break space before its colon", "a\u00a0:\n  b: 1\n  |", "key /a [] has b @2"],
    ["below a key that no-break spaces indent", "a:\n\u00a0\u00a0b: 1\n|", "key / [] has a,\u00a0\u00a0b @0"],
    ["behind such a key in braces", "a: {b\u00a0: 1, |, c\u00a0: 2}", "key /a [] has b,c flow @0"],
    ["before a comment", "ospo: | # what it is\n", "value /ospo [] @6"],
    ["in a comment", "ospo: x # wh|at", "none"],
    ["in a comment line", "# wh|at\nospo: x", "none"],
    ["below a key, deeper", "a:\n  |", "value /a [] mayBeKey mayBeItem @2"],
    ["below a key with children", "a:\n  b: 1\n  |\n  c: 2\n", "key /a [] has b,c @2"],
    ["first line below a key with children", "a:\n  |\n  c: 2\n", "key /a [] has c @2"],
    ["back at the outer indentation", "a:\n  b:\n    c: 1\n  |", "key /a [] has b @2"],
    ["an indentation that nothing has", "a:\n  b: 1\n |", "none"],
    ["behind a dash", "a:\n  - |", "value /a/0 [] mayBeKey @4"],
    ["directly behind a dash", "a:\n  -|", "value /a/0 [] space mayBeKey @4"],
    ["a word behind a dash", "a:\n  - x\n  - b-l|", "value /a/1 [b-l] mayBeKey @4"],
    ["a key behind a dash", "a:\n  - who: x\n    |", "key /a/0 [] has who @4"],
    ["a new item of a list", "a:\n  - x\n  |", "value /a/1 [] mayBeItem @2"],
    ["a list in the column of its key", "a:\n- x\n|", "key / [] has a @0"],
    ["a value of a key behind a dash", "a:\n  - who: |", "value /a/0/who [] @9"],
    ["in double quotes", 'a: "xy|z"', 'value /a [xyz] " @3'],
    ["in an open quote", 'a: "xy|\nb: 1\n', 'value /a [xy] " open @3'],
    ["in single quotes", "a: '|'", "value /a [] ' @3"],
    ["in braces", "a: {|}", "key /a [] flow @0"],
    ["in open braces", "a: {who: x, |\nb: 1\n", "key /a [] has who flow @0"],
    ["a value in braces", "a: {who: b|, fte: 1}", "value /a/who [b] flow @0"],
    ["a key between others in braces", "a: {who: b, |, fte: 1}", "key /a [] has who,fte flow @0"],
    ["behind a colon in braces", "a: {who:|}", "value /a/who [] space flow @0"],
    ["in brackets", "a: [x, |]", "value /a/1 [] flow @0"],
    ["in open brackets", "a: [x, y|\nb: 1\n", "value /a/1 [y] flow @0"],
    ["braces in brackets", "a: [x, {who: |}]", "value /a/1/who [] flow @0"],
    ["in quotes in braces", 'a: {en: "b|", fr: x}', 'value /a/en [b] " flow @0'],
    ["braces over lines", "a: {\n  who: x,\n  |\n}\n", "key /a [] has who flow @0"],
    ["behind closed braces", "a: {b: 1} |", "none"],
    ["in a block text", "a: |-\n  text\n  te|xt\n".replace("|-", ">-"), "none"],
    ["behind a block text", "a: >-\n  text\nb|\n", "key / [b] has a @0"],
    ["an open quote above", 'a: "x\nb: 1\nc|', "key / [c] has a,b @0"],
    ["an open brace above", "a: {x: 1\nb: 1\nc|", "key / [c] has a,b @0"],
    ["CRLF", "a:\r\n  b: 1\r\n  |\r\n", "key /a [] has b @2"],
    ["behind a document start", "---\n|", "key / [] @0"],
    ["on the document start", "--|-\nospo: x\n", "none"],
    ["a quoted key", '"a|b": 1\n', 'key / ["ab"] colon " @0'],
    ["an anchor before a map", "a: &x\n  |", "value /a [] mayBeKey mayBeItem @2"],
    ["a value on the line below its key", "a:\n  wo|rd\n", "value /a [word] mayBeKey mayBeItem @2"],
    ["a colon inside a text", "a: x:y|z\n", "value /a [x:yz] @3"],
    ["the rest of the file broken", "a:\n  b: |\n}}} : [ \n", "value /a/b [] @5"],
  ])("%s", (_name, marked, expected) => {
    expect(place(marked)).toBe(expected);
  });

  it("answers at every offset of half-written text", () => {
    const text =
      'ospo: staffing-plan/v1\ninitiatives:\n  x:\n    phases: {discovery: {roles: {a: [b, "c\n- - ?: |\n  |\n\t\u00a0*';
    for (let length = 0; length <= text.length; length++) {
      const document = OspoDocument.open("file:///a.ospo.yaml", 1, text.slice(0, length));
      for (let offset = 0; offset <= length; offset++) expect(pathAt(document, offset).role).toBeTypeOf("string");
    }
  });
});
