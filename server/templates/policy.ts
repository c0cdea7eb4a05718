/** A new open source policy: a draft that can be read to a council once its names are filled in. */
import { announcement, opening, organizationLine, ownerLines, reviewLines, statusLine } from "./header";
import { blank, type Piece, t } from "./pieces";
import { policyClauses } from "./policy-clauses";
import type { Setting } from "./setting";
import { type Both, comment, said, scalar } from "./yaml";

const words = {
  what: {
    en: "An open source policy: what the organization has decided about using, buying, making and sharing open source software. The text is a proposal; change what does not suit you.",
    fr: "Une politique sur les logiciels libres\u00a0: ce que l’organisation a décidé quant à leur utilisation, à leur achat, à leur création et à leur partage. Le texte est une proposition; changez ce qui ne convient pas.",
  },
  title: { en: "Open source policy", fr: "Politique sur les logiciels libres" },
  approvals: {
    en: "Once it is approved, say by whom and when:\napprovals:\n  - {by: City council, date: 2027-01-15, record: CM27-001}",
    fr: "Une fois la politique approuvée, dites par qui et quand\u00a0:\napprovals:\n  - {by: Conseil municipal, date: 2027-01-15, record: CM27-001}",
  },
  contact: {
    en: "Where people can write, and where security problems are reported. Shared mailboxes are best.",
    fr: "Où écrire, et où signaler un problème de sécurité. Des boîtes communes, de préférence.",
  },
  scope: { en: "Who has to follow the policy.", fr: "Qui doit suivre la politique." },
  appliesTo: {
    en: ["all departments", "contractors who write software for the organization"],
    fr: ["tous les services", "les fournisseurs qui écrivent des logiciels pour l’organisation"],
  },
  retroactive: {
    en: "false: what was bought or written earlier is not affected.",
    fr: "false\u00a0: ce qui a été acheté ou écrit auparavant n’est pas touché.",
  },
  purpose: {
    en: "To use, buy and share software in a way that keeps the organization able to choose, to understand what it runs, and to give back to the other public organizations whose work it relies on.",
    fr: "Utiliser, acheter et partager des logiciels de manière que l’organisation garde sa liberté de choix, comprenne ce qu’elle exploite et rende service à son tour aux organismes publics dont elle met à profit le travail.",
  },
  definition: {
    en: "Software whose licence is approved by the Open Source Initiative.",
    fr: "Logiciel dont la licence est approuvée par l’Open Source Initiative.",
  },
  clauses: {
    en: "The rules, one clause for each, under a short name.\n  kind         what the clause is about; it tells the checks which rules the policy has\n  level        must, should or may\n  responsible  who makes sure that it is followed: a role, a person, a position or a body",
    fr: "Les règles, une clause pour chacune, sous un nom court.\n  kind         ce dont traite la clause; les vérifications savent ainsi quelles règles existent\n  level        must (doit), should (devrait) ou may (peut)\n  responsible  qui veille à ce qu’elle soit suivie (rôle, personne, poste ou instance)",
  },
  licenses: {
    en: "Which licences may be used, by their SPDX names. osi: those approved by the Open Source Initiative. default is the usual one; those under review need a decision first.",
    fr: "Quelles licences sont permises, par leur nom SPDX. osi\u00a0: celles qu’approuve l’Open Source Initiative. default est la licence habituelle; celles sous review demandent d’abord une décision.",
  },
  exceptions: {
    en: "When the policy need not be followed. Each exception has a reason, somebody who allows it, a place where it is recorded, and an end (P1Y: after a year).",
    fr: "Quand on peut s’écarter de la politique. Chaque exception a une raison, quelqu’un qui l’autorise, un endroit où elle est consignée et une fin (P1Y\u00a0: après un an).",
  },
  register: { en: "Exceptions register", fr: "Registre des exceptions" },
  thirdParty: {
    en: "Parts that belong to others and may not be passed on are not published.",
    fr: "Les parties qui appartiennent à des tiers et ne peuvent être transmises ne sont pas publiées.",
  },
  security: {
    en: "Code that would make an attack on a service in use easier is not published.",
    fr: "Le code qui faciliterait une attaque contre un service en place n’est pas publié.",
  },
  cio: { en: "Chief information officer", fr: "Direction de l’informatique" },
  legal: { en: "Legal services", fr: "Services juridiques" },
  enforcement: {
    en: "Who checks that the policy is followed, how often (P6M: every six months), how, and what happens if it is not. Without this, a policy is only a wish.",
    fr: "Qui vérifie que la politique est suivie, à quel rythme (P6M\u00a0: tous les six mois), comment, et ce qui arrive sinon. Sans cela, une politique n’est qu’un souhait.",
  },
  office: { en: "Open Source Program Office", fr: "Bureau du logiciel libre" },
  how: {
    en: "The purchases and projects of the last half-year are compared with the policy.",
    fr: "Les achats et les projets du dernier semestre sont comparés à la politique.",
  },
  consequence: {
    en: "Gaps are reported to senior management with a date by which they are closed.",
    fr: "Les écarts sont signalés à la haute direction avec une date de correction.",
  },
} satisfies Record<string, Both | Readonly<Record<"en" | "fr", readonly string[]>>>;

export function policy(setting: Setting): Piece {
  return [
    opening(words.what, setting),
    announcement("policy", "open-source-policy", words.title, setting),
    organizationLine(setting),
    ownerLines(setting),
    statusLine(setting),
    comment(words.approvals[setting.locale]),
    reviewLines("P1Y", setting),
    contact(setting),
    scope(setting),
    "\n",
    said("purpose", words.purpose, setting),
    "\ndefinitions:\n",
    said("open-source-software", words.definition, setting, 2),
    "\n",
    comment(words.clauses[setting.locale]),
    "clauses:\n",
    policyClauses(setting),
    licenses(setting),
    exceptions(setting),
    enforcement(setting),
  ];
}

function contact({ locale }: Setting): Piece {
  return t`\n${comment(words.contact[locale])}contact:\n  general: ${blank()}\n  security: ${blank()}\n`;
}

function scope({ locale, languages }: Setting): Piece {
  const units = words.appliesTo.en.map((_, index) => {
    const text = (language: "en" | "fr") => scalar(words.appliesTo[language][index] ?? "");
    const [only, second] = languages;
    if (only !== undefined && second === undefined) return `    - ${text(only)}\n`;
    return `    - {${languages.map((language) => `${language}: ${text(language)}`).join(", ")}}\n`;
  });
  return [
    `\n${comment(words.scope[locale])}scope:\n  appliesTo:\n`,
    units,
    t`${comment(words.retroactive[locale], 2)}  retroactive: ${blank("false")}\n`,
  ];
}

function licenses({ locale }: Setting): Piece {
  return [
    `\n${comment(words.licenses[locale])}licenses:\n  rule: osi\n  code:\n`,
    t`    default: ${blank("MIT")}\n`,
    "    approved: [Apache-2.0, MPL-2.0, EUPL-1.2, GPL-3.0-or-later]\n    review: [AGPL-3.0-or-later]\n",
    t`  documentation: {default: ${blank("CC-BY-4.0")}}\n`,
  ];
}

function exceptions(setting: Setting): Piece {
  const { locale } = setting;
  const exception = (id: string, text: Both, reason: string, approver: Both) => [
    `  ${id}:\n`,
    said("text", text, setting, 4),
    t`    reason: ${reason}\n    approver: ${setting.party(approver[locale])}\n`,
    t`    record: ${blank(words.register[locale])}\n    expires: ${blank("P1Y")}\n`,
  ];
  return [
    `\n${comment(words.exceptions[locale])}exceptions:\n`,
    exception("third-party", words.thirdParty, "third-party-rights", words.legal),
    exception("sensitive-systems", words.security, "system-security", words.cio),
  ];
}

function enforcement(setting: Setting): Piece {
  const { locale } = setting;
  return [
    t`\n${comment(words.enforcement[locale])}enforcement:\n  by: ${setting.party(words.office[locale])}\n`,
    t`  every: ${blank("P6M")}\n`,
    said("how", words.how, setting, 2),
    said("consequence", words.consequence, setting, 2),
  ];
}
