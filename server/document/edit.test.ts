import { describe, expect, it } from "vitest";
import { applyEdits } from "../../test/support/apply-fix";
import { OspoDocument } from "./document";
import { addEntries } from "./edit";
import { pairOf } from "./tree";

/** The text after entries were added under `roles`, or at the top level. */
function added(text: string, entries: readonly string[], key: string | undefined = "roles"): string | undefined {
  const document = OspoDocument.open("file:///a.ospo.yaml", 0, text);
  const owner = key === "" ? undefined : pairOf(document.root, key);
  const edit = addEntries(document, owner, entries);
  return edit && applyEdits(text, [edit]);
}

describe("adding entries", () => {
  it.each([
    ["roles:\n  a: 1   # one\n\n# next\nb: 2\n", "roles:\n  a: 1   # one\n  x: 1\n\n# next\nb: 2\n"],
    ["roles: {a: 1}   # one\n", "roles: {a: 1, x: 1}   # one\n"],
    ["roles: {}\n", "roles: {x: 1}\n"],
    ["roles:   # nobody yet\nb: 1", "roles:   # nobody yet\n  x: 1\nb: 1"],
    ["roles:\r\nb: 1\r\n", "roles:\r\n  x: 1\r\nb: 1\r\n"],
    ["roles:", "roles:\n  x: 1"],
    ["roles: ~   # why\n", "roles: {x: 1}   # why\n"],
    ["roles: null\n", "roles: {x: 1}\n"],
    ["{roles: , b: 1}\n", "{roles: {x: 1} , b: 1}\n"],
    ["{b: 1, roles}\n", "{b: 1, roles: {x: 1}}\n"],
    ["roles:\n    a: |\n        text\nb: 1\n", "roles:\n    a: |\n        text\n    x: 1\nb: 1\n"],
  ])("%j", (before, after) => {
    expect(added(before, ["x: 1"])).toBe(after);
  });

  it("gives up where a text, a list or an alias stands", () => {
    expect(added("roles: nobody\n", ["x: 1"])).toBeUndefined();
    expect(added("roles: [a]\n", ["x: 1"])).toBeUndefined();
    expect(added("b: &a\nroles: *a\n", ["x: 1"])).toBeUndefined();
  });

  it("follows the indentation of the file", () => {
    expect(added("b:\n    c:\n        d: 1\nroles:\n    a: 1\n", ["x:\n  y:\n    z: 1"])).toBe(
      "b:\n    c:\n        d: 1\nroles:\n    a: 1\n    x:\n        y:\n            z: 1\n",
    );
  });

  it("adds to the top level, behind the last entry or to an empty file", () => {
    expect(added("a: 1\n\n# the end\n", ["x: 1"], "")).toBe("a: 1\nx: 1\n\n# the end\n");
    expect(added("# nothing\n", ["x: 1"], "")).toBe("# nothing\nx: 1\n");
  });
});
