// Packages that get a file of their own in dist/, beside the bundles that use them.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
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
export function readAsCommonJs(name) {
  return {
    name: `${name} as CommonJS`,
    setup(build) {
      build.onResolve({ filter: new RegExp(`^${name}$`) }, ({ kind, path, pluginData, ...from }) =>
        pluginData === readAsCommonJs
          ? undefined
          : build.resolve(path, { ...from, kind: "require-call", pluginData: readAsCommonJs }),
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

/**
 * For esbuild: what a rule says is left out of the bundle and loaded from `dist/words/<rule>.js` when it first finds
 * something. Most rules find nothing in a file.
 */
export const wordsWhenUsed = {
  name: "words of rules when used",
  setup(build) {
    const rule = /[\\/]checks[\\/]rules[\\/]([a-z0-9-]+)[\\/]rule\.ts$/;
    build.onResolve({ filter: /^\.\/words$/ }, ({ importer }) => {
      const id = rule.exec(importer)?.[1];
      return id === undefined ? undefined : { path: id, namespace: "words-when-used", sideEffects: false };
    });
    build.onLoad({ filter: /.*/, namespace: "words-when-used" }, ({ path }) => {
      const functions = functionsIn(`server/checks/rules/${path}/words.ts`);
      return {
        contents: [
          `const load = () => require("./words/${path}.js");`,
          "export const words = { get en() { return load().words.en; }, get fr() { return load().words.fr; } };",
          ...functions.map((name) => `export const ${name} = (...given) => load().${name}(...given);`),
        ].join("\n"),
        resolveDir: root,
      };
    });
    build.onResolve({ filter: /^\.\/words\/[a-z0-9-]+\.js$/ }, ({ path }) => ({ path, external: true }));
  },
};

/**
 * For esbuild: a module of ours that exports functions is left out of the bundle and loaded from `dist/<name>.js` at
 * the first call of one of them.
 *
 * @param source its path from the root; everywhere it is imported by the name of its file
 */
export function moduleWhenUsed(source) {
  const name = basename(source, ".ts");
  return {
    name: `${name} when used`,
    setup(build) {
      build.onResolve({ filter: new RegExp(`/${name}$`) }, () => ({
        path: name,
        namespace: `${name}-when-used`,
        sideEffects: false,
      }));
      build.onLoad({ filter: /.*/, namespace: `${name}-when-used` }, () => ({
        contents: [
          `const load = () => require("./${name}.js");`,
          ...functionsIn(source).map((name) => `export const ${name} = (...given) => load().${name}(...given);`),
        ].join("\n"),
        resolveDir: root,
      }));
      build.onResolve({ filter: new RegExp(`^\\./${name}\\.js$`) }, ({ path }) => ({ path, external: true }));
    },
  };
}

/**
 * For esbuild: the repairs of rules go to the file of what answers requests, which is loaded behind the first findings:
 * nobody asks for them before. They cannot have files of their own as the words have, for they share what is kept of
 * the documents.
 */
export const fixesBehindFindings = {
  name: "fixes behind the findings",
  setup(build) {
    const rules = join(root, "server", "checks", "rules");
    const rule = /[\\/]checks[\\/]rules[\\/]([a-z0-9-]+)[\\/]rule\.ts$/;
    const ids = readdirSync(rules).filter((id) => existsSync(join(rules, id, "fixes.ts")));
    build.onResolve({ filter: /^\.\/fixes$/ }, ({ importer }) => {
      const id = rule.exec(importer)?.[1];
      return id === undefined ? undefined : { path: id, namespace: "fixes-later", sideEffects: false };
    });
    build.onLoad({ filter: /.*/, namespace: "fixes-later" }, ({ path }) => {
      const functions = functionsIn(`server/checks/rules/${path}/fixes.ts`);
      const call = (name) => `export const ${name} = (...given) => fixes[${JSON.stringify(path)}].${name}(...given);`;
      return { contents: ['import { fixes } from "fixes-of-rules";', ...functions.map(call)].join("\n") };
    });
    build.onResolve({ filter: /^fixes-of-rules$/ }, ({ path }) => ({ path, namespace: "fixes-of-rules" }));
    build.onLoad({ filter: /.*/, namespace: "fixes-of-rules" }, () => ({ contents: "export const fixes = {};" }));
    build.onLoad({ filter: /[\\/]server[\\/]features[\\/]requests\.ts$/ }, ({ path }) => ({
      contents: [
        readFileSync(path, "utf8"),
        'import { fixes } from "fixes-of-rules";',
        ...ids.map((id, index) => `import * as of${index} from ${JSON.stringify(join(rules, id, "fixes.ts"))};`),
        `Object.assign(fixes, { ${ids.map((id, index) => `${JSON.stringify(id)}: of${index}`).join(", ")} });`,
      ].join("\n"),
      loader: "ts",
    }));
  },
};

/** The names of the functions that a module exports. */
function functionsIn(source) {
  return [...readFileSync(join(root, source), "utf8").matchAll(/^export function (\w+)/gm)].map(([, name]) => name);
}
