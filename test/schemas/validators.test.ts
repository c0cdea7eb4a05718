/** The schemas are right: the meta-schema, ajv in strict mode and an independent validator agree. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { registerSchema, validate } from "@hyperjump/json-schema/draft-2020-12";
import Ajv2020 from "ajv/dist/2020";
import { beforeAll, describe, expect, it } from "vitest";
import { ajvOptions } from "../../server/checks/structure/ajv-options";
import { compileSchema } from "../../server/checks/structure/compile";
import { asValidator } from "../../server/checks/structure/compiled";
import { kinds } from "../../server/matrix/schema/kinds";
import { alsoGood, bad, changed, examples } from "./instances";

const root = join(__dirname, "../..");
const dialect = "https://json-schema.org/draft/2020-12/schema";
const names = [...kinds, "ospo"] as const;
type Json = Parameters<typeof registerSchema>[0] & object;

const schemas = Object.fromEntries(
  names.map((name) => [name, JSON.parse(readFileSync(join(root, `schemas/${name}.schema.json`), "utf8")) as Json]),
) as Record<(typeof names)[number], Json>;
const strict = Object.fromEntries(
  names.map((name) => [name, asValidator(new Ajv2020(ajvOptions).compile(schemas[name]))]),
);

const independentValidators = new Map<string, Awaited<ReturnType<typeof validate>>>();

/** Whether the independent validator accepts a document; the schemas with `$id` are known to it. */
async function independent(name: string, data: unknown): Promise<boolean> {
  const validator = independentValidators.get(name) ?? (await validate(`urn:ospo:schema:v1:${name}`));
  independentValidators.set(name, validator);
  return validator(data as never).valid;
}

beforeAll(() => {
  for (const name of names) registerSchema(schemas[name]);
});

describe.each(names)("the schema %s", (name) => {
  it("is a 2020-12 schema", async () => {
    expect(new Ajv2020({ strict: false }).validateSchema(schemas[name])).toBe(true);
    expect((await validate(dialect, schemas[name] as never)).valid).toBe(true);
  });

  it("refers only to what it holds", () => {
    const text = JSON.stringify(schemas[name]);
    const defined = Object.keys((schemas[name] as { $defs?: object }).$defs ?? {});
    const referred = [...text.matchAll(/"\$ref":"([^"]*)"/g)].map((match) => match[1] ?? "");
    expect(referred.filter((ref) => !defined.includes(ref.replace(/^#\/\$defs\//, "")))).toEqual([]);
  });
});

describe("good documents", () => {
  it.each(kinds)("the format's example of %s", async (kind) => {
    for (const name of [kind, "ospo"]) {
      expect(strict[name]?.(examples[kind])).toEqual([]);
      expect(await independent(name, examples[kind])).toBe(true);
    }
  });

  it.each(alsoGood)("%s", async (_why, kind, path, value) => {
    const data = changed(kind, path, value);
    expect(strict[kind]?.(data)).toEqual([]);
    expect(await independent(kind, data)).toBe(true);
    expect(await independent("ospo", data)).toBe(true);
  });
});

describe("bad documents", () => {
  it.each(bad)("%s", async (_why, kind, path, value, at, keyword) => {
    const data = changed(kind, path, value);
    const errors = (strict[kind]?.(data) ?? []).filter((error) => error.keyword !== "if");
    const places = errors
      .filter((error) => !error.schemaPath.includes("/propertyNames/"))
      .map((error) => [error.instancePath, error.keyword]);
    expect(places).toEqual([[at, keyword]]);
    expect(await independent(kind, data)).toBe(false);
    expect(await independent("ospo", data)).toBe(false);
  });
});

describe("the compiled validators", () => {
  const all = [
    ...kinds.map((kind) => [kind, examples[kind]] as const),
    ...[...alsoGood, ...bad].map(([, kind, path, value]) => [kind, changed(kind, path, value)] as const),
  ];
  const built = createRequire(__filename);

  beforeAll(() => {
    execFileSync(process.execPath, ["scripts/validators.mjs"], { cwd: root });
  }, 60_000);

  it.each(kinds)("of %s, built and compiled at run time, find what the schema itself finds", (kind) => {
    const precompiled = asValidator(built(join(root, `.build/validators/${kind}.cjs`)));
    const compiled = compileSchema(schemas[kind]);
    for (const [, data] of all.filter(([of]) => of === kind)) {
      const expected = strict[kind]?.(data);
      expect(precompiled(data)).toEqual(expected);
      expect(compiled(data)).toEqual(expected);
    }
  });
});
