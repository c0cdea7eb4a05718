/** A new charter of an Open Source Program Office. */
import { announcement, contactLine, opening, organizationLine, ownerLines, reviewLines, statusLine } from "./header";
import { blank, type Piece, t } from "./pieces";
import type { Setting } from "./setting";
import { type Both, comment, said, scalar } from "./yaml";

const words = {
  what: {
    en: "A charter: why the Open Source Program Office (OSPO) exists, what it does, what it may decide, and with what means.",
    fr: "Une charte\u00a0: la raison d’être du bureau du logiciel libre (OSPO), ce qu’il fait, ce qu’il peut décider et avec quels moyens.",
  },
  title: { en: "Charter of the Open Source Program Office", fr: "Charte du bureau du logiciel libre" },
  mandate: {
    en: "To help all departments choose, use and share open source software well, and to be the one place where the public, suppliers and other public organizations can ask about it.",
    fr: "Aider tous les services à bien choisir, utiliser et partager les logiciels libres, et offrir au public, aux fournisseurs et aux autres organismes publics une seule adresse pour leurs questions.",
  },
  sponsor: {
    en: "The senior executive who defends the office.",
    fr: "Le membre de la haute direction qui défend le bureau.",
  },
  cio: { en: "Chief information officer", fr: "Direction de l’informatique" },
  reportsTo: {
    en: "Who the office reports to. An office that also advises the IT department is better off outside it.",
    fr: "De qui relève le bureau. Un bureau qui conseille aussi le service informatique gagne à ne pas en faire partie.",
  },
  manager: { en: "City manager", fr: "Direction générale" },
  functions: {
    en: "What the office does. lead: it does this and answers for it; support: it helps; none: others do it.",
    fr: "Ce que fait le bureau. lead\u00a0: il s’en charge et en répond; support\u00a0: il aide; none\u00a0: d’autres s’en chargent.",
  },
  decides: { en: "What the office may decide by itself.", fr: "Ce que le bureau peut décider lui-même." },
  advises: {
    en: "What the office gives advice on, while others decide.",
    fr: "Ce sur quoi le bureau donne son avis, la décision revenant à d’autres.",
  },
  budget: {
    en: "The money for one year and what it pays for. Remove the # and put in your figures:\nbudget: {currency: CAD, perYear: 100000, covers: [staff, tools, training]}",
    fr: "Les fonds d’une année et ce qu’ils couvrent. Retirez le # et inscrivez vos chiffres\u00a0:\nbudget: {currency: CAD, perYear: 100000, covers: [personnel, outils, formation]}",
  },
  maintains: {
    en: "The documents that the office keeps up to date, by their ids.",
    fr: "Les documents que le bureau tient à jour, par leur identifiant.",
  },
  maintainsLater: {
    en: "The documents that the office keeps up to date, by their ids, once there are some:\nmaintains: [open-source-policy, staffing-plan]",
    fr: "Les documents que le bureau tient à jour, par leur identifiant, quand il y en aura\u00a0:\nmaintains: [open-source-policy, staffing-plan]",
  },
} satisfies Record<string, Both>;

/** The six functions of an OSPO in the course, with what an office of one or two people usually does itself. */
const functions: readonly (readonly [id: string, part: string, note: Both])[] = [
  [
    "collaborations",
    "lead",
    {
      en: "work with other public organizations and with communities",
      fr: "le travail avec d’autres organismes publics et des communautés",
    },
  ],
  [
    "legal-compliance",
    "support",
    { en: "make sure that licences and laws are followed", fr: "le respect des licences et des lois" },
  ],
  [
    "strategy",
    "lead",
    {
      en: "say where the organization wants to go with open source",
      fr: "dire où l’organisation veut aller avec le logiciel libre",
    },
  ],
  ["launching-projects", "support", { en: "help projects to start", fr: "aider les projets à démarrer" }],
  ["training", "lead", { en: "teach staff", fr: "former le personnel" }],
  ["employee-guidance", "lead", { en: "answer the questions of staff", fr: "répondre aux questions du personnel" }],
];

const decisions: readonly Both[] = [
  { en: "licence exceptions of up to six months", fr: "les exceptions de licence d’au plus six mois" },
  { en: "which contributions are announced", fr: "les contributions qui sont annoncées" },
];
const advice: readonly Both[] = [
  { en: "calls for tender for software", fr: "les appels d’offres de logiciels" },
  {
    en: "contracts with clauses on data and code",
    fr: "les contrats dont des clauses portent sur les données et le code",
  },
  { en: "staffing plans before they are approved", fr: "les plans de dotation avant leur approbation" },
];

export function charter(setting: Setting): Piece {
  const { locale } = setting;
  return [
    opening(words.what, setting),
    announcement("charter", "ospo-charter", words.title, setting),
    organizationLine(setting),
    ownerLines(setting),
    statusLine(setting),
    contactLine(setting),
    reviewLines("P1Y", setting),
    "\n",
    said("mandate", words.mandate, setting),
    t`\n${comment(words.sponsor[locale])}sponsor: ${setting.party(words.cio[locale])}\n`,
    t`\n${comment(words.reportsTo[locale])}reportsTo: ${setting.party(words.manager[locale])}\n`,
    `\n${comment(words.functions[locale])}functions:\n`,
    functions.map(([id, part, note]) => t`  # ${note[locale]}\n  ${id}: ${blank(part)}\n`),
    list("decides", words.decides, decisions, setting),
    list("advises", words.advises, advice, setting),
    `\n${comment(words.budget[locale])}`,
    maintains(setting),
  ];
}

function list(key: string, note: Both, items: readonly Both[], { locale, languages }: Setting): string {
  const [only, second] = languages;
  const lines = items.map((item) =>
    only !== undefined && second === undefined
      ? `  - ${scalar(item[only])}\n`
      : `  - {${languages.map((language) => `${language}: ${scalar(item[language])}`).join(", ")}}\n`,
  );
  return `\n${comment(note[locale])}${key}:\n${lines.join("")}`;
}

function maintains({ locale, idsOf }: Setting): Piece {
  const ids = [...idsOf("policy"), ...idsOf("staffing-plan")];
  if (ids.length === 0) return `\n${comment(words.maintainsLater[locale])}`;
  return `\n${comment(words.maintains[locale])}maintains:\n${ids.map((id) => `  - ${id}\n`).join("")}`;
}
