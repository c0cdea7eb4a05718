/** The head of a new document: what it is, who answers for it, when it is read again. */
import type { DocumentKind } from "../model/kinds";
import { blank, type Piece, t } from "./pieces";
import type { Setting } from "./setting";
import { type Both, comment } from "./yaml";

const words = {
  notes: {
    en: [
      "Lines that begin with # are notes for you; delete them when you no longer need them.",
      "What comes before a colon is the subject; what comes after it is your answer. The spaces at the beginning of a line say what belongs together: leave them as they are.",
    ].join("\n"),
    fr: [
      "Les lignes qui commencent par # sont des notes pour vous; supprimez-les quand elles ne servent plus.",
      "Avant le deux-points se trouve le sujet, et après, votre réponse. Les espaces en début de ligne disent ce qui va ensemble\u00a0: laissez-les telles quelles.",
    ].join("\n"),
  },
  id: {
    en: "The short name by which other files refer to this document.",
    fr: "Le nom court par lequel les autres fichiers désignent ce document.",
  },
  organization: {
    en: "Where the people, positions and departments named below are described.",
    fr: "Là où sont décrits les personnes, les postes et les services nommés plus bas.",
  },
  owner: {
    en: "Who answers for this document and keeps it up to date: one person, position or office, never “everybody”.",
    fr: "Qui répond de ce document et le tient à jour\u00a0: une personne, un poste ou un bureau, jamais «\u00a0tout le monde\u00a0».",
  },
  ownerName: { en: "Open Source Program Office", fr: "Bureau du logiciel libre" },
  contact: {
    en: "Where readers can write. A shared mailbox outlasts a person’s own address.",
    fr: "Où l’on peut vous écrire. Une boîte commune reste quand une personne s’en va.",
  },
  review: {
    en: "How often it is reviewed (P6M is every six months, P1Y every year), and when that was last done.",
    fr: "À quel rythme il est révisé (P6M\u00a0: tous les six mois, P1Y\u00a0: tous les ans), et quand il l’a été la dernière fois.",
  },
  status: {
    en: "draft, then in-review, then approved. In a draft, what is still missing is only mentioned.",
    fr: "draft (ébauche), puis in-review (à l’étude), puis approved (approuvé). Dans une ébauche, ce qui manque n’est que mentionné.",
  },
} satisfies Record<string, Both>;

/** The comment above the first line: what this kind of document is for, and how to read the file. */
export function opening(what: Both, { locale }: Setting): string {
  return comment(`${what[locale]}\n\n${words.notes[locale]}`);
}

/** The first line, the id and the title. */
export function announcement(kind: DocumentKind, id: string, title: Both, setting: Setting): Piece {
  const { locale, languages } = setting;
  const titles =
    languages.length === 1
      ? t`title: ${blank(title[locale])}\n`
      : ["title:\n", ...languages.map((language) => t`  ${language}: ${blank(title[language])}\n`)];
  return t`ospo: ${kind}/v1\n\n${comment(words.id[locale])}id: ${blank(setting.freeId(id))}\n${titles}`;
}

/** The folder's organization, where there is one to name. */
export function organizationLine({ organization, locale }: Setting): Piece {
  return organization === undefined
    ? ""
    : t`\n${comment(words.organization[locale])}organization: ${blank(organization)}\n`;
}

export function ownerLines(setting: Setting): Piece {
  const { locale } = setting;
  return t`\n${comment(words.owner[locale])}owner: ${setting.party(words.ownerName[locale])}\n`;
}

export function statusLine({ locale }: Setting): Piece {
  return t`\n${comment(words.status[locale])}status: ${blank("draft")}\n`;
}

export function contactLine({ locale }: Setting): Piece {
  return t`\n${comment(words.contact[locale])}contact: ${blank()}\n`;
}

/** @param every an ISO 8601 duration */
export function reviewLines(every: string, { locale, today }: Setting): Piece {
  return t`\n${comment(words.review[locale])}review:\n  every: ${blank(every)}\n  last: ${blank(today)}\n`;
}
