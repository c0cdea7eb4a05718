import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { builtInMatrix } from "../matrix/built-in.generated";
import { nodeStructures } from "./node-validators";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ospo-validators-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

it("loads the validator of a kind when it is first needed, and once", () => {
  const { validators, schemas } = nodeStructures(folder);
  expect(() => validators("config", builtInMatrix)({})).toThrow(/config\.js/);
  writeFileSync(
    join(folder, "config.js"),
    `module.exports = function validate() { validate.errors = [{ keyword: "type", instancePath: "", schemaPath: "#", params: {} }]; return false; }; module.exports.schema = { $id: "config" };`,
  );
  expect(validators("config", builtInMatrix)({})).toEqual([
    { keyword: "type", instancePath: "", schemaPath: "#", params: {} },
  ]);
  expect(validators("config", builtInMatrix)).toBe(validators("config", builtInMatrix));
  expect(schemas("config", builtInMatrix)).toEqual({ $id: "config" });
});

it("has the checks of another matrix compiled", () => {
  writeFileSync(
    join(folder, "compile.js"),
    `module.exports = { compiledStructures: {
      validators: (kind, matrix) => () => [{ keyword: kind, instancePath: matrix.id, schemaPath: "#", params: {} }],
      schemas: (kind, matrix) => ({ $id: kind + matrix.id }) } };`,
  );
  const own = { ...builtInMatrix, id: "own" };
  const { validators, schemas } = nodeStructures(folder);
  expect(schemas("policy", own)).toEqual({ $id: "policyown" });
  expect(validators("policy", own)({})).toMatchObject([{ keyword: "policy", instancePath: "own" }]);
});
