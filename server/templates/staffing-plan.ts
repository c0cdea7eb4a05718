/** A new staffing plan: every phase of the matrix, each with the roles that it needs. */
import { localText, type MatrixPhase, type MatrixRole, type RoleMatrix, requiredRoles } from "../matrix/model";
import { announcement, contactLine, opening, organizationLine, ownerLines, reviewLines, statusLine } from "./header";
import { blank, type Piece, t } from "./pieces";
import type { Setting } from "./setting";
import { type Both, comment, explained } from "./yaml";

const words = {
  what: {
    en: "A staffing plan: who has which role in which phase of an open source initiative.",
    fr: "Un plan de dotation\u00a0: qui tient quel rôle dans quelle phase d’une initiative de logiciel libre.",
  },
  title: { en: "Staffing plan", fr: "Plan de dotation" },
  initiatives: {
    en: "The initiatives, each under a short name of its own. Copy the whole block for a second one.",
    fr: "Les initiatives, chacune sous un nom court. Copiez tout le bloc pour en ajouter une.",
  },
  initiative: { en: "New initiative", fr: "Nouvelle initiative" },
  initiativeId: { en: "new-initiative", fr: "nouvelle-initiative" },
  lead: { en: "Who leads the initiative as a whole.", fr: "Qui dirige l’ensemble de l’initiative." },
  processOwner: {
    en: "Who answers for the work process that the software supports, and may change it.",
    fr: "Qui répond du processus de travail que le logiciel soutient, et peut le changer.",
  },
  changeManager: {
    en: "Who helps people through the change: somebody from outside the departments concerned.",
    fr: "Qui accompagne les gens dans le changement\u00a0: une personne extérieure aux services touchés.",
  },
  phases: {
    en: "Keep the phases that you are planning now and delete the others: what is not written is never reported. A phase may also say when it takes place and how far along it is:\n  start: 2027-01-15\n  end: 2027-04-30\n  status: active        (planned, active or done)",
    fr: "Gardez les phases que vous planifiez maintenant et supprimez les autres\u00a0: ce qui n’est pas écrit n’est jamais signalé. Une phase peut aussi dire quand elle a lieu et où elle en est\u00a0:\n  start: 2027-01-15\n  end: 2027-04-30\n  status: active        (planned\u00a0: prévue, active\u00a0: en cours, done\u00a0: terminée)",
  },
  external: { en: "May come from outside.", fr: "Peut venir de l’extérieur." },
  others: { en: "May also take part:", fr: "Peuvent aussi participer\u00a0:" },
} satisfies Record<string, Both>;

export function staffingPlan(setting: Setting): Piece {
  return [
    opening(words.what, setting),
    announcement("staffing-plan", "staffing-plan", words.title, setting),
    organizationLine(setting),
    ownerLines(setting),
    statusLine(setting),
    contactLine(setting),
    reviewLines("P6M", setting),
    "\n",
    howToFill(setting),
    "\n",
    initiative(setting),
  ];
}

/** How roles are filled, with roles of the matrix as examples. */
function howToFill({ matrix, locale, organization, examples: [one, other] }: Setting): string {
  const roles = [...matrix.roles.keys()];
  const [first = "role", second = first] = roles;
  const lines = [
    [`${first}: ${one}`, { en: "one person, position or partner", fr: "une personne, un poste ou un partenaire" }],
    [
      `${first}: {who: ${one}, fte: 0.4}`,
      { en: "with time: two days out of five", fr: "avec du temps\u00a0: deux jours sur cinq" },
    ],
    [`${first}: [${one}, ${other}]`, { en: "several", fr: "plusieurs" }],
    [`${second}: {vacancy: opening-1}`, { en: "a vacancy (see below)", fr: "un poste vacant (voir plus bas)" }],
    [
      `${second}: {waived: ${locale === "fr" ? "La province s’en charge" : "The province does this"}}`,
      { en: "nobody: a waiver, and why", fr: "personne\u00a0: une dispense, et pourquoi" },
    ],
  ] as const;
  const column = Math.max(...lines.map(([code]) => code.length)) + 3;
  const examples = lines.map(([code, meaning]) => `  ${code.padEnd(column)}${meaning[locale]}`).join("\n");
  const ids = {
    en:
      organization === undefined
        ? `${one} and ${other} are short names (ids), which an organization file explains. There is none here yet; to make one: “New Organization” in the editor, or “ospo new organization”.`
        : `${one} and ${other} are short names (ids), which the organization “${organization}” explains. The editor offers them as you type.`,
    fr:
      organization === undefined
        ? `${one} et ${other} sont des noms courts (identifiants) qu’explique un fichier d’organisation. Il n’y en a pas encore ici; pour en créer un\u00a0: «\u00a0Nouvelle organisation\u00a0» dans l’éditeur, ou «\u00a0ospo new organization\u00a0».`
        : `${one} et ${other} sont des noms courts (identifiants) qu’explique l’organisation «\u00a0${organization}\u00a0». L’éditeur les propose pendant la saisie.`,
  };
  const intro = { en: "After each role, write who has it:", fr: "Après chaque rôle, écrivez qui le tient\u00a0:" };
  const vacancy = {
    en: `A vacancy is a position that is still to be filled. Remove the # to use it:\nvacancies:\n  opening-1: {role: ${second}, fte: 0.5, neededBy: 2027-03-31}`,
    fr: `Un poste vacant est un poste qui reste à pourvoir. Retirez les # pour vous en servir\u00a0:\nvacancies:\n  opening-1: {role: ${second}, fte: 0.5, neededBy: 2027-03-31}`,
  };
  return comment(`${intro[locale]}\n${examples}\n${ids[locale]}\n\n${vacancy[locale]}`);
}

function initiative(setting: Setting): Piece {
  const { locale } = setting;
  return [
    comment(words.initiatives[locale]),
    t`initiatives:\n  ${blank(words.initiativeId[locale])}:\n    title: ${blank(words.initiative[locale])}\n`,
    t`${comment(words.lead[locale], 4)}    lead: ${blank()}\n`,
    t`${comment(words.processOwner[locale], 4)}    processOwner: ${blank()}\n`,
    t`${comment(words.changeManager[locale], 4)}    changeManager: ${blank()}\n\n`,
    comment(words.phases[locale], 4),
    "    phases:\n",
    phases(setting),
  ];
}

function phases({ matrix, locale }: Setting): Piece {
  const told = new Set<string>();
  return [...matrix.phases.values()].map((phase, index) => {
    const roles = requiredRoles(matrix, phase.id);
    const lines = roles.map((role) => {
      // What a role is there for is said once; later its name is enough.
      const first = !told.has(role.id);
      told.add(role.id);
      return t`${comment(roleComment(role, locale, first), 10)}          ${role.id}: ${blank()}\n`;
    });
    return [
      index === 0 ? "" : "\n",
      comment(explained(phase, locale), 6),
      `      ${phase.id}:\n`,
      optionalRoles(matrix, phase, locale),
      "        roles:\n",
      lines,
    ];
  });
}

function roleComment(role: MatrixRole, locale: Setting["locale"], first: boolean): string {
  const text = explained(role, locale, first);
  return role.external && first ? `${text.replace(/(?<![.!?])$/, ".")} ${words.external[locale]}` : text;
}

/** Roles that the matrix knows in a phase without asking for them. */
function optionalRoles(matrix: RoleMatrix, phase: MatrixPhase, locale: Setting["locale"]): string {
  const required = new Set(requiredRoles(matrix, phase.id));
  const others = [...matrix.roles.values()].filter((role) => role.involvement.has(phase.id) && !required.has(role));
  if (others.length === 0) return "";
  const names = others.map((role) => `${role.id} (${localText(role.title, locale)})`).join(", ");
  return comment(`${words.others[locale]} ${names}`, 8);
}
