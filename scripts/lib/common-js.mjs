// Makes CommonJS modules of the ES modules that esbuild splits a bundle into.
import { Script } from "node:vm";
import { init, parse } from "es-module-lexer";

const clause = /^import\s*([\w$]+)?\s*,?\s*(?:\*\s*as\s+([\w$]+)|\{([^}]*)\})?\s*(?:from)?\s*["']/;
const exported = /export\s*\{([^}]*)\};?/g;

/**
 * A module that esbuild has written, as CommonJS: what it takes from another is taken once, when it starts. esbuild's
 * own translation asks the other module at each use, by which a keystroke takes a third longer. It needs modules that
 * do not import each other in a circle and whose exports never change, as those of a split bundle are.
 *
 * @param {string} code imports, and at most lists of exports
 * @param {string} path where it will stand
 * @returns {Promise<string>} the module; what it imports with `import()` is required when that is reached
 */
export async function asCommonJs(code, path) {
  await init;
  let result = "";
  let at = 0;
  for (const { ss: start, se: end, d: dynamic, n: from } of parse(code)[0]) {
    if (from === undefined || dynamic === -2) continue;
    result += code.slice(at, start);
    at = end;
    result +=
      dynamic >= 0
        ? `Promise.resolve().then(()=>require(${JSON.stringify(from)}))`
        : taken(code.slice(start, end), from);
  }
  result = (result + code.slice(at)).replace(
    exported,
    (_all, list) => `module.exports={${renamed(list, (inner, outer) => `${outer}:${inner}`)}};`,
  );
  // What is still an ES module is none that a script can be.
  new Script(`(function(){${result}\n})`, { filename: path });
  return result;
}

function taken(statement, from) {
  const module = `require(${JSON.stringify(from)})`;
  const [, whole, namespace, list] = clause.exec(statement) ?? [];
  const names = list === undefined ? "" : renamed(list, (outer, inner) => `${outer}:${inner}`);
  // Only modules of Node are imported whole, and those are what `require` gives.
  const parts = [whole, namespace]
    .filter((variable) => variable !== undefined)
    .map((variable) => `const ${variable}=${module}`);
  if (names !== "") parts.push(`const{${names}}=${module}`);
  return parts.length === 0 ? module : parts.join(";");
}

/** `a as b, c` with each pair written in another way. */
function renamed(list, write) {
  return list
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== "")
    .map((item) => {
      const [first, second = first] = item.split(/\s+as\s+/);
      return write(first, second);
    })
    .join(",");
}
