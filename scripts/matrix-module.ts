import type { RoleMatrix } from "../server/matrix/model";

/** The TypeScript module that holds a matrix as a constant, so that nothing reads a file at run time. */
export function matrixModule(matrix: RoleMatrix, source: string): string {
  return `// Generated from ${source} by "npm run generate". Do not edit.
import type { RoleMatrix } from "./model";

/** The matrix that counts unless a document or a configuration names another one. */
export const builtInMatrix: RoleMatrix = ${code(matrix, "")};
`;
}

/** A value as TypeScript; maps become `new Map([...])`. */
function code(value: unknown, indent: string): string {
  const inner = `${indent}  `;
  if (value instanceof Map) {
    const entries = [...value].map(([key, entry]) => `${inner}[${JSON.stringify(key)}, ${code(entry, inner)}],\n`);
    return entries.length === 0 ? "new Map()" : `new Map([\n${entries.join("")}${indent}])`;
  }
  if (Array.isArray(value)) return `[${value.map((item) => code(item, inner)).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).map(([key, entry]) => `${inner}${key}: ${code(entry, inner)},\n`);
    return `{\n${entries.join("")}${indent}}`;
  }
  return JSON.stringify(value);
}
