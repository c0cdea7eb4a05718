import { expect, it } from "vitest";
import { withSection } from "./page";

it("puts a section in, in its place, and keeps the others", () => {
  const one = withSection(undefined, "vscode", "## In VS Code\n\nnew");
  const both = withSection(one, "servers", "## Servers\n\nold");
  expect(both.indexOf("## Servers")).toBeLessThan(both.indexOf("## In VS Code"));
  const again = withSection(both, "servers", "## Servers\n\nnewer");
  expect(again).not.toContain("old");
  expect(again.match(/^## .*$/gm)).toEqual(["## Servers", "## In VS Code"]);
  expect(withSection(again, "servers", "## Servers\n\nnewer")).toBe(again);
});
