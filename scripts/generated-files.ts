import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { matrixFromData } from "../server/matrix/from-data";
import { deriveSchemas } from "../server/matrix/schema/derive";
import { grammar } from "./grammar/grammar";
import { grammarWords } from "./grammar/words";
import { matrixModule } from "./matrix-module";

const matrixSource = "schemas/role-matrix.ospo.yaml";

/**
 * Every committed file that is generated: its path from the root of the repository, and its text.
 *
 * @param root the root of the repository
 */
export function generatedFiles(root: string): Map<string, string> {
  const matrix = matrixFromData(parse(readFileSync(join(root, matrixSource), "utf8")));
  const files = new Map<string, string>();
  files.set("server/matrix/built-in.generated.ts", matrixModule(matrix, matrixSource));
  const schemas = deriveSchemas(matrix);
  for (const [name, schema] of Object.entries(schemas)) {
    files.set(`schemas/${name}.schema.json`, `${JSON.stringify(schema, undefined, 2)}\n`);
  }
  const words = grammarWords(matrix, Object.values(schemas));
  files.set("syntaxes/ospo.tmLanguage.json", `${JSON.stringify(grammar(words), undefined, 2)}\n`);
  return files;
}
