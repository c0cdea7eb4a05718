import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { builtInMatrix } from "../matrix/built-in.generated";
import { nodeValidators } from "./node-validators";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ospo-validators-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

it("loads the validator of a kind when it is first needed, and once", () => {
  const validators = nodeValidators(folder);
  expect(() => validators("config", builtInMatrix)({})).toThrow(/config\.js/);
  writeFileSync(
    join(folder, "config.js"),
    `module.exports = function validate() { validate.errors = [{ keyword: "type", instancePath: "", schemaPath: "#", params: {} }]; return false; };`,
  );
  expect(validators("config", builtInMatrix)({})).toEqual([
    { keyword: "type", instancePath: "", schemaPath: "#", params: {} },
  ]);
  expect(validators("config", builtInMatrix)).toBe(validators("config", builtInMatrix));
});

it("has the checks of another matrix compiled", () => {
  writeFileSync(
    join(folder, "compile.js"),
    `module.exports = { compiledValidators: (kind, matrix) => () => [{ keyword: kind, instancePath: matrix.id, schemaPath: "#", params: {} }] };`,
  );
  const own = { ...builtInMatrix, id: "own" };
  expect(nodeValidators(folder)("policy", own)({})).toMatchObject([{ keyword: "policy", instancePath: "own" }]);
});
