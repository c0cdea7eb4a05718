/** Clauses to begin a policy with: wording that can be used as it stands, in both languages. */
import { correspondingPhase, correspondingRole } from "../matrix/model";
import { blank, type Piece, t } from "./pieces";
import type { Setting } from "./setting";
import { type Both, comment, said } from "./yaml";

export interface LibraryClause {
  readonly id: string;
  /** A kind of clause of the format. */
  readonly kind: string;
  readonly level: "must" | "should";
  readonly title: Both;
  readonly text: Both;
  /** A role of the built-in matrix; what corresponds to it in the matrix in use makes sure of the clause. */
  readonly responsible: string;
  /** Phases of the built-in matrix. */
  readonly appliesIn?: readonly string[];
  /** Why the clause is there, for whoever adapts it. */
  readonly note?: Both;
  readonly more?: (setting: Setting) => Piece;
}

export const clauseLibrary: readonly LibraryClause[] = [
  {
    id: "consider",
    kind: "consideration",
    level: "must",
    title: { en: "Consider open source first", fr: "Envisager d’abord le logiciel libre" },
    text: {
      en: "Before software is chosen, at least one open source solution is looked for and compared against the same needs. The comparison is kept on file, even when another solution is chosen.",
      fr: "Avant tout choix de logiciel, au moins une solution libre est cherchée et comparée selon les mêmes besoins. La comparaison est versée au dossier, même si une autre solution est retenue.",
    },
    responsible: "product-owner",
    appliesIn: ["discovery", "procurement"],
  },
  {
    id: "buy",
    kind: "procurement",
    level: "must",
    title: { en: "A fair chance in procurement", fr: "Une chance égale en approvisionnement" },
    text: {
      en: "No call for tender asks for a brand, or for conditions that only proprietary software can meet. Services for open source software are accepted as an offer, and offers are compared on their cost over the whole life of the software.",
      fr: "Aucun appel d’offres n’exige une marque ni des conditions que seul un logiciel propriétaire peut remplir. Les services liés à un logiciel libre sont acceptés comme offre, et les offres sont comparées selon leur coût sur toute la vie du logiciel.",
    },
    responsible: "procurement-specialist",
    appliesIn: ["procurement"],
  },
  {
    id: "data",
    kind: "data-ownership",
    level: "must",
    note: {
      en: "Belongs to the clause on procurement: who owns the data has to be said before a contract is signed.",
      fr: "Va de pair avec la clause sur l’approvisionnement\u00a0: à qui appartiennent les données se dit avant la signature d’un contrat.",
    },
    title: { en: "Our data stay ours", fr: "Nos données restent les nôtres" },
    text: {
      en: "The organization owns all data that its staff and the public enter, and all data made from them. A supplier may neither sell them nor use them for other purposes, and hands them over in an open format when the contract ends.",
      fr: "L’organisation est propriétaire de toutes les données que saisissent son personnel et le public, et de celles qui en sont tirées. Le fournisseur ne peut ni les vendre ni les employer à d’autres fins, et les remet dans un format ouvert à la fin du contrat.",
    },
    responsible: "legal-specialist",
    appliesIn: ["procurement"],
  },
  {
    id: "code",
    kind: "code-ownership",
    level: "must",
    title: { en: "Code that we pay for", fr: "Le code que nous payons" },
    text: {
      en: "The organization may use, change and publish all code that it pays for, and receives it with each delivery.",
      fr: "L’organisation peut utiliser, modifier et publier tout code qu’elle paie, et le reçoit à chaque livraison.",
    },
    responsible: "legal-specialist",
    appliesIn: ["procurement", "integration"],
  },
  {
    id: "license",
    kind: "licensing",
    level: "must",
    title: { en: "Choose a licence from the list", fr: "Choisir une licence de la liste" },
    text: {
      en: "Software is used, changed and published under the licences listed below. Any other licence needs approval beforehand.",
      fr: "Les logiciels sont utilisés, modifiés et publiés sous les licences énumérées plus bas. Toute autre licence fait l’objet d’une demande préalable.",
    },
    responsible: "legal-specialist",
  },
  {
    id: "contribute",
    kind: "contribution",
    level: "should",
    title: { en: "Give improvements back", fr: "Contribuer en retour" },
    text: {
      en: "Staff may contribute to the projects that the organization uses, during working hours and under their own name. Improvements are offered to the original project before a version of our own is kept.",
      fr: "Le personnel peut contribuer aux projets que l’organisation utilise, durant les heures de travail et sous son propre nom. Les améliorations sont proposées au projet d’origine avant d’entretenir une version à part.",
    },
    responsible: "technical-lead",
    appliesIn: ["integration", "maintenance"],
  },
  {
    id: "publish",
    kind: "release",
    level: "should",
    title: { en: "Publish what we write", fr: "Publier ce que nous écrivons" },
    text: {
      en: "Software written by or for the organization is published under an open source licence, unless one of the exceptions below applies.",
      fr: "Les logiciels écrits par l’organisation ou pour elle sont publiés sous une licence libre, sauf si l’une des exceptions plus bas s’applique.",
    },
    responsible: "technical-lead",
    appliesIn: ["integration", "maintenance"],
  },
  {
    id: "personal-data",
    kind: "privacy",
    level: "must",
    title: { en: "Personal information stays out", fr: "Aucun renseignement personnel" },
    text: {
      en: "No personal information is published, whether in code, examples, tests or earlier versions. The effects on privacy are assessed before software is put into service.",
      fr: "Aucun renseignement personnel n’est publié, ni dans le code, ni dans les exemples, les essais et les versions antérieures. Les effets sur la vie privée sont évalués avant la mise en service d’un logiciel.",
    },
    responsible: "it-specialist",
    appliesIn: ["integration", "maintenance"],
  },
  {
    id: "report-a-problem",
    kind: "vulnerability-disclosure",
    level: "must",
    title: { en: "Reporting a security problem", fr: "Signaler un problème de sécurité" },
    text: {
      en: "Anybody can report a security problem to the address for security named above, and gets an answer. No action is taken against anybody who reports in good faith.",
      fr: "Toute personne peut signaler un problème de sécurité à l’adresse indiquée plus haut et reçoit une réponse. Aucune mesure n’est prise contre une personne qui signale de bonne foi.",
    },
    responsible: "it-specialist",
    more: ({ locale }) =>
      t`    # ${locale === "fr" ? "P10D\u00a0: dans les dix jours." : "P10D: within ten days."}\n    measure: {within: ${blank("P10D")}}\n`,
  },
];

export function policyClauses(setting: Setting): Piece {
  return clauseLibrary.map((clause, index) => [index === 0 ? "" : "\n", write(clause, setting)]);
}

/** The role in the matrix in use that makes sure of a clause; none where nothing corresponds. */
export function roleFor({ responsible }: LibraryClause, { matrix }: Pick<Setting, "matrix">): string | undefined {
  return correspondingRole(matrix, responsible)?.id;
}

/** The phases of the matrix in use in which a clause applies. */
export function phasesFor({ appliesIn = [] }: LibraryClause, { matrix }: Pick<Setting, "matrix">): string[] {
  return appliesIn.flatMap((id) => correspondingPhase(matrix, id)?.id ?? []);
}

function write(clause: LibraryClause, setting: Setting): Piece {
  const { locale } = setting;
  const role = roleFor(clause, setting) ?? "";
  const phases = phasesFor(clause, setting);
  return [
    clause.note === undefined ? "" : comment(clause.note[locale], 2),
    `  ${clause.id}:\n    kind: ${clause.kind}\n`,
    said("title", clause.title, setting, 4),
    `    level: ${clause.level}\n`,
    said("text", clause.text, setting, 4),
    t`    responsible: ${blank(role)}\n`,
    phases.length === 0 ? "" : `    appliesIn: [${phases.join(", ")}]\n`,
    clause.more?.(setting) ?? "",
  ];
}
