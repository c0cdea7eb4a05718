// Packages that get a file of their own in dist/, beside the bundles that use them.
import { createRequire } from "node:module";
import { join } from "node:path";
import { root } from "./run.mjs";

/**
 * For esbuild: a package is left out of the bundle and loaded from `dist/<file>` at the first use of one of its
 * exports. Most documents are read without it, and every start would read and compile it.
 */
export function loadedWhenUsed(name, file) {
  const exported = Object.keys(createRequire(join(root, "package.json"))(name)).filter((key) => key !== "default");
  const getters = exported.map((key) => `get ${key}() { return load().${key}; },`).join("\n  ");
  return {
    name: `${name} when used`,
    setup(build) {
      build.onResolve({ filter: new RegExp(`^${name}$`) }, () => ({ path: name, namespace: "when-used" }));
      build.onLoad({ filter: new RegExp(`^${name}$`), namespace: "when-used" }, () => ({
        contents: `let loaded;\nconst load = () => (loaded ??= require("./${file}"));\nmodule.exports = {\n  ${getters}\n};\n`,
        resolveDir: root,
      }));
      build.onResolve({ filter: new RegExp(`^\\./${file.replaceAll(".", "\\.")}$`) }, () => ({
        path: `./${file}`,
        external: true,
      }));
    },
  };
}

/** For esbuild: a package is read as its CommonJS form, which asks for others in a way that esbuild can follow. */
export function asCommonJs(name) {
  return {
    name: `${name} as CommonJS`,
    setup(build) {
      build.onResolve({ filter: new RegExp(`^${name}$`) }, ({ kind, path, pluginData, ...from }) =>
        pluginData === asCommonJs
          ? undefined
          : build.resolve(path, { ...from, kind: "require-call", pluginData: asCommonJs }),
      );
    },
  };
}

/** For esbuild: a package, by each of the names, is left out of the bundle and loaded from `dist/<file>` at the start. */
export function shared(names, file) {
  return {
    name: `${file} is shared`,
    setup(build) {
      build.onResolve({ filter: new RegExp(`^(?:${names.join("|")})$`) }, () => ({
        path: `./${file}`,
        external: true,
      }));
    },
  };
}
