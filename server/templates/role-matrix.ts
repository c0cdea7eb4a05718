/** A role matrix of one's own, which begins as a copy of the one in use. */
import { builtInMatrix } from "../matrix/built-in.generated";
import type { Cell, Level, MatrixPhase, MatrixRole } from "../matrix/model";
import { announcement, opening } from "./header";
import type { Piece } from "./pieces";
import type { Setting } from "./setting";
import { type Both, comment, lineValue, oneLine, scalar, titleValue } from "./yaml";

const words = {
  what: {
    en: "A role matrix: which roles take part in which phases of an open source initiative. It begins as a copy of the matrix in use; add, rename and delete roles and phases to suit your organization.",
    fr: "Une matrice des rôles\u00a0: quels rôles participent à quelles phases d’une initiative de logiciel libre. Elle commence par une copie de la matrice utilisée; ajoutez, renommez et supprimez des rôles et des phases selon vos besoins.",
  },
  title: { en: "Our role matrix", fr: "Notre matrice des rôles" },
  use: {
    en: "To use it, write its id after “matrix:” in ospo.config.yaml, or in a single staffing plan.",
    fr: "Pour l’utiliser, inscrivez son identifiant après «\u00a0matrix:\u00a0» dans ospo.config.yaml, ou dans un seul plan de dotation.",
  },
  origin: {
    en: "The roles, the phases and who takes part where are Table 2.1 of the open source course of the Institute for Citizen-Centred Service (ICCS-ISAC), licence CC BY-SA 4.0. If you pass this file on, name the source and keep the licence.",
    fr: "Les rôles, les phases et les participations sont ceux du tableau 2.1 du cours sur le logiciel libre de l’Institut des services axés sur les citoyens (ICCS-ISAC), licence CC BY-SA 4.0. Si vous transmettez ce fichier, nommez la source et gardez la licence.",
  },
  source: { en: "Where it comes from.", fr: "D’où elle vient." },
  levels: {
    en: "What a cell of the table can say. With “required: true”, a plan must name somebody.",
    fr: "Ce que peut dire une case du tableau. Avec «\u00a0required: true\u00a0», un plan doit nommer quelqu’un.",
  },
  phases: {
    en: "The phases, in order. If you rename one, add “like: procurement” (its old name), so that the advice about that phase still applies.",
    fr: "Les phases, dans l’ordre. Si vous en renommez une, ajoutez «\u00a0like: procurement\u00a0» (son ancien nom), pour que les conseils sur cette phase s’appliquent encore.",
  },
  roles: {
    en: "The roles, and the phases in which each takes part. “external: true”: may be somebody from outside. If you rename one, add “like: product-owner” (its old name).",
    fr: "Les rôles, et les phases auxquelles chacun participe. «\u00a0external: true\u00a0»\u00a0: peut être quelqu’un de l’extérieur. Si vous en renommez un, ajoutez «\u00a0like: product-owner\u00a0» (son ancien nom).",
  },
} satisfies Record<string, Both>;

export function roleMatrix(setting: Setting): Piece {
  const { matrix, locale } = setting;
  return [
    opening(words.what, setting),
    comment(`\n${words.use[locale]}`),
    announcement("role-matrix", "our-role-matrix", words.title, setting),
    matrix.id === builtInMatrix.id ? `\n${comment(words.origin[locale])}` : "",
    matrix.source === undefined ? "" : `\n${comment(words.source[locale])}source: ${scalar(matrix.source)}\n`,
    `\n${comment(words.levels[locale])}levels:\n`,
    [...matrix.levels.values()].map(level),
    `\n${comment(words.phases[locale])}phases:\n`,
    [...matrix.phases.values()].map(phase),
    matrix.rowWord === undefined ? "" : `\nrows: {title: ${titleValue(matrix.rowWord)}}\n`,
    `\n${comment(words.roles[locale])}roles:\n`,
    [...matrix.roles.values()].map(role),
  ];
}

function level({ id, title, required, aliases, exactlyOne }: Level): string {
  return [
    `  ${id}:\n    title: ${titleValue(title)}\n    required: ${required}\n`,
    aliases.length === 0 ? "" : `    aliases: [${aliases.map((alias) => JSON.stringify(alias)).join(", ")}]\n`,
    exactlyOne ? "    exactlyOne: true\n" : "",
  ].join("");
}

function phase(entry: MatrixPhase): string {
  return `  ${entry.id}:\n${described(entry)}`;
}

function role(entry: MatrixRole): string {
  const cells = [...entry.involvement].map(([phaseId, cell]) => `      ${phaseId}: ${cellValue(cell)}\n`);
  return [
    `  ${entry.id}:\n${described(entry)}`,
    entry.external ? "    external: true\n" : "",
    entry.competencies.length === 0 ? "" : `    competencies: [${entry.competencies.map(scalar).join(", ")}]\n`,
    cells.length === 0 ? "" : `    involvement:\n${cells.join("")}`,
  ].join("");
}

/** Title, description and what it corresponds to, as roles and phases have them. */
function described({ title, description, like }: MatrixPhase): string {
  const sentences =
    description === undefined
      ? ""
      : typeof description === "string"
        ? `    description: ${lineValue(oneLine(description))}\n`
        : `    description:\n${Object.entries(description)
            .map(([language, text]) => `      ${language}: ${lineValue(oneLine(text))}\n`)
            .join("")}`;
  return `    title: ${titleValue(title)}\n${sentences}${like === undefined ? "" : `    like: ${like}\n`}`;
}

function cellValue({ levels, fte, note }: Cell): string {
  const level = levels.length === 1 ? (levels[0] ?? "") : `[${levels.join(", ")}]`;
  if (fte === undefined && note === undefined) return level;
  const more = [
    ...(fte === undefined ? [] : [`fte: ${fte}`]),
    ...(note === undefined ? [] : [`note: ${titleValue(note)}`]),
  ];
  return `{level: ${level}, ${more.join(", ")}}`;
}
