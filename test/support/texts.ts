/** The texts that tests of every document begin with, by name. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { makePlan } from "../bench/plan";
import { suiteCases } from "./yaml-suite";

const root = join(__dirname, "../..");

/** All YAML files below a folder of the project, by path. */
function filesBelow(folder: string): Record<string, string> {
  const names = readdirSync(join(root, folder), { recursive: true })
    .map((name) => String(name).replaceAll("\\", "/"))
    .filter((name) => /\.ya?ml$/.test(name))
    .sort();
  return Object.fromEntries(names.map((name) => [`${folder}/${name}`, readFileSync(join(root, folder, name), "utf8")]));
}

/** The files of a workspace in which everything is in order. */
export const goodFiles = { ...filesBelow("examples"), ...filesBelow("test/fixtures/format") };

/** Files with a slip each, and the source of the role matrix. */
export const otherFiles = { ...filesBelow("test/fixtures/bad"), ...filesBelow("schemas") };

/** A plan of 1000 lines. */
export const largePlan = { "a plan of 1000 lines": makePlan(1000).yaml.text };

/** The documents of the official YAML test suite. */
export const suiteTexts: Readonly<Record<string, string>> = Object.fromEntries(
  suiteCases.map(({ name, yaml }) => [name, yaml]),
);

/** A text as the value of a key of one of our documents, where the layers above read it. */
export function asValue(text: string): string {
  const indented = text.replaceAll(/^(?=.)/gm, "    ");
  return `ospo: staffing-plan/v1\nid: x\ninitiatives:\n  x:\n${indented}\n  y:\n    lead: a-roy\n`;
}

export const allTexts: Readonly<Record<string, string>> = {
  ...goodFiles,
  ...otherFiles,
  ...largePlan,
  ...suiteTexts,
};
