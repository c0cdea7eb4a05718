/** A new organization: the departments, posts and bodies that other documents name. */
import { announcement, contactLine, opening } from "./header";
import { blank, type Piece, t } from "./pieces";
import type { Setting } from "./setting";
import { type Both, comment, scalar } from "./yaml";

const words = {
  what: {
    en: "An organization: who is who. Plans, policies and the charter use the short names (ids) on the left; the full name is written here, once, and changed in one place. The entries are examples: change and delete them as you like.",
    fr: "Une organisation\u00a0: qui est qui. Les plans, les politiques et la charte emploient les noms courts (identifiants) de gauche; le nom complet est écrit ici, une seule fois, et se change à un seul endroit. Les entrées sont des exemples\u00a0: modifiez-les et supprimez-les à votre gré.",
  },
  title: { en: "City of Example", fr: "Ville d’Exemple" },
  size: {
    en: "small (a few dozen people), medium (a few hundred) or large.",
    fr: "small (quelques dizaines de personnes), medium (quelques centaines) ou large (davantage).",
  },
  languages: {
    en: "The languages in which you publish. With en and fr, new policies are written in both.",
    fr: "Les langues dans lesquelles vous publiez. Avec fr et en, les nouvelles politiques sont rédigées dans les deux.",
  },
  purchasing: {
    en: "The amount from which a purchase goes to public tender. Remove the # and put in yours:\npurchasing: {threshold: 25000, currency: CAD}",
    fr: "Le montant à partir duquel un achat passe par un appel d’offres public. Retirez le # et inscrivez le vôtre\u00a0:\npurchasing: {threshold: 25000, currency: CAD}",
  },
  positions: {
    en: "Positions. A plan that names a position stays right when the person changes.",
    fr: "Les postes. Un plan qui nomme un poste reste juste quand la personne change.",
  },
  people: {
    en: "People, if you may write their names; otherwise positions are enough. capacity is the part of a full week (0.8: four days out of five). A position may then say who holds it: heldBy: a-roy\npeople:\n  a-roy: {name: Alex Roy, department: it, capacity: 1.0}\n  b-lee: {name: Bo Lee, department: corporate, capacity: 0.8}",
    fr: "Les personnes, si vous pouvez écrire leurs noms; sinon les postes suffisent. capacity est la part d’une semaine complète (0.8\u00a0: quatre jours sur cinq). Un poste peut alors dire qui l’occupe, avec heldBy: a-roy\npeople:\n  a-roy: {name: Alex Roy, department: it, capacity: 1.0}\n  b-lee: {name: Bo Lee, department: corporate, capacity: 0.8}",
  },
  partners: {
    en: "Others with whom you work: vendor is a supplier, peer another public organization.\npartners:\n  acme: {title: Acme Ltd, kind: vendor, agreement: C-17, until: 2027-12-31}\n  next-town: {title: Next Town, kind: peer, agreement: MOU-4}",
    fr: "Ceux avec qui vous travaillez\u00a0: vendor est un fournisseur, peer un organisme pair (public).\npartners:\n  acme: {title: Acme ltée, kind: vendor, agreement: C-17, until: 2027-12-31}\n  ville-voisine: {title: Ville voisine, kind: peer, agreement: PE-4}",
  },
  bodies: {
    en: "Councils, committees and offices, with their members if you like.",
    fr: "Les conseils, les comités et les bureaux, avec leurs membres si vous le souhaitez.",
  },
} satisfies Record<string, Both>;

const departments: readonly (readonly [id: string, title: Both])[] = [
  ["corporate", { en: "Corporate services", fr: "Services généraux" }],
  ["it", { en: "Information technology", fr: "Technologies de l’information" }],
  ["procurement", { en: "Procurement", fr: "Approvisionnement" }],
  ["finance", { en: "Finance", fr: "Finances" }],
  ["legal", { en: "Legal services", fr: "Services juridiques" }],
];

const positions: readonly (readonly [id: string, department: string, title: Both])[] = [
  ["city-manager", "corporate", { en: "City manager", fr: "Direction générale" }],
  [
    "ospo-manager",
    "corporate",
    { en: "Manager of the open source office", fr: "Responsable du bureau du logiciel libre" },
  ],
  ["cio", "it", { en: "Chief information officer", fr: "Direction de l’informatique" }],
  ["it-desk", "it", { en: "IT service desk", fr: "Centre de services informatiques" }],
  ["procurement-manager", "procurement", { en: "Manager of procurement", fr: "Responsable de l’approvisionnement" }],
  ["treasurer", "finance", { en: "Treasurer", fr: "Trésorerie" }],
  ["legal-counsel", "legal", { en: "Legal counsel", fr: "Conseil juridique" }],
];

export function organization(setting: Setting): Piece {
  const { locale } = setting;
  const languages = locale === "fr" ? "[fr]" : "[en]";
  const council = scalar({ en: "City council", fr: "Conseil municipal" }[locale]);
  const office = scalar({ en: "Open Source Program Office", fr: "Bureau du logiciel libre" }[locale]);
  return [
    opening(words.what, setting),
    announcement("organization", { en: "city", fr: "ville" }[locale], words.title, { ...setting, languages: [locale] }),
    contactLine(setting),
    t`\n${comment(words.size[locale])}size: ${blank("small")}\n`,
    t`\n${comment(words.languages[locale])}languages: ${blank(languages)}\n`,
    `\n${comment(words.purchasing[locale])}`,
    "\ndepartments:\n",
    departments.map(([id, title]) => t`  ${id}: ${blank(scalar(title[locale]))}\n`),
    `\n${comment(words.positions[locale])}positions:\n`,
    positions.map(
      ([id, department, title]) =>
        t`  ${id}:\n    title: ${blank(scalar(title[locale]))}\n    department: ${department}\n`,
    ),
    `\n${comment(words.people[locale])}`,
    `\n${comment(words.partners[locale])}`,
    `\n${comment(words.bodies[locale])}bodies:\n`,
    t`  city-council: ${blank(council)}\n  ospo:\n    title: ${blank(office)}\n    members: [ospo-manager]\n`,
  ];
}
