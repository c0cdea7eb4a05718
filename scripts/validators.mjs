// Compiles the schemas of the built-in matrix to .build/validators/<kind>.cjs, so that no schema
// compiler is loaded at run time. Each file exports one function; esbuild bundles what it requires.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import Ajv2020 from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { importTypeScript, root, writeWhole } from "./typescript.mjs";

/**
 * Writes the validators.
 *
 * @param {string} [folder] where to, from the root of the repository
 * @returns {Promise<string[]>} the files written
 */
export async function writeValidators(folder = ".build/validators") {
  const { builtInSchemas, ajvOptions } = await importTypeScript("scripts/validator-sources.ts");
  return builtInSchemas.map(([kind, schema]) => {
    const ajv = new Ajv2020.default({
      ...ajvOptions,
      code: { source: true, esm: false, optimize: 2 },
    });
    const file = join(root, folder, `${kind}.cjs`);
    writeWhole(file, withSchema(standaloneCode.default(ajv, ajv.compile(schema)), schema));
    return file;
  });
}

/**
 * What ajv wrote, with the schema as `module.exports.schema`. Ajv writes the definitions twice, in the schema and one
 * by one; here they stand in the schema alone.
 */
function withSchema(code, schema) {
  const names = new Map(Object.entries(schema.$defs ?? {}).map(([name, value]) => [JSON.stringify(value), name]));
  const lines = /(?<=^|;)const (schema\d+) = (\{.*?\});(?=const |function |"use strict"|$)/g;
  let whole;
  const short = code.replace(lines, (line, variable, json) => {
    const name = names.get(json);
    if (name !== undefined) return `const ${variable} = ${whole}.$defs[${JSON.stringify(name)}];`;
    if (json === JSON.stringify(schema)) whole = variable;
    return line;
  });
  if (whole === undefined) throw new Error(`ajv writes schemas in another way than before (${schema.$id})`);
  return `${short};module.exports.schema = ${whole};`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const files = await writeValidators();
  console.log(`Written: ${files.length} validators in .build/validators`);
}
