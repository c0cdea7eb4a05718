/** The keys that every kind but `config` may have. */
import { choice, forms, key, listOf, map, ref, reference } from "./build";
import type { Definitions, JsonSchema } from "./json-schema";
import { languageKeyPattern } from "./patterns";
import {
  date,
  duration,
  id,
  label,
  language,
  line,
  looseDate,
  partiesOrRoles,
  partyOrRole,
  text,
  version,
} from "./values";

/** The line by which a file says what it is. */
export function announcement(kind: string, en: string, fr: string): JsonSchema {
  return key(
    { type: "string", const: `${kind}/v1` },
    {
      en: ["Kind of document", `Says that this file is ${en}. It is the first line of the file and stays as it is.`],
      fr: [
        "Type de document",
        `Indique que ce fichier est ${fr}. C’est la première ligne du fichier; elle reste telle quelle.`,
      ],
    },
    { value: "kind", values: { [`${kind}/v1`]: { en, fr } } },
  );
}

const status = choice({
  draft: ["Being written; nothing in it counts yet.", "En cours de rédaction; rien n’est encore en vigueur."],
  "in-review": [
    "Written, and being read by the people who approve it.",
    "Rédigé et soumis aux personnes qui l’approuvent.",
  ],
  approved: ["Approved and in force from its date.", "Approuvé et en vigueur à compter de sa date."],
  superseded: ["Replaced by another document.", "Remplacé par un autre document."],
  retired: ["No longer in force, and nothing replaces it.", "N’est plus en vigueur et rien ne le remplace."],
});

const languageState = choice({
  authoritative: ["This version counts if the languages differ.", "Cette version l’emporte si les langues diffèrent."],
  complete: ["Everything is written in this language.", "Tout est rédigé dans cette langue."],
  partial: ["Some of it is written in this language.", "Une partie est rédigée dans cette langue."],
});

/** The title, which every kind but `config` requires. */
const title = key(text, {
  en: ["Title", "What the document is called, in one language or in several."],
  fr: ["Titre", "Le nom du document, dans une langue ou dans plusieurs."],
});

export const header: Readonly<Record<string, JsonSchema>> = {
  id: key(
    id,
    {
      en: ["Id", "A short name by which other files refer to this document: lower-case words joined by hyphens."],
      fr: [
        "Identifiant",
        "Un nom court par lequel les autres fichiers désignent ce document. Des mots en minuscules reliés par des traits d’union.",
      ],
    },
    { example: "open-source-policy" },
  ),
  title,
  description: key(text, {
    en: ["Description", "One or two sentences that say what this document is about."],
    fr: ["Description", "Une ou deux phrases qui disent de quoi traite ce document."],
  }),
  owner: key(
    partyOrRole,
    {
      en: ["Owner", "The one person, position or body that answers for this document and keeps it up to date."],
      fr: ["Responsable", "La personne, le poste ou l’instance qui répond de ce document et le tient à jour."],
    },
    { example: "ospo-manager" },
  ),
  status: key(status, {
    en: ["Status", "How far along the document is. A document without a status is a draft."],
    fr: ["État", "Où en est le document. Sans indication, c’est une ébauche."],
  }),
  version: key(version, {
    en: ["Version", "The version of the document. Put it in quotes, so that 1.10 does not become 1.1."],
    fr: ["Version", "La version du document. Mettez-la entre guillemets, pour que 1.10 ne devienne pas 1.1."],
  }),
  effective: key(date, {
    en: ["In force from", "The day from which the document applies."],
    fr: ["En vigueur à compter du", "Le jour à partir duquel le document s’applique."],
  }),
  expires: key(date, {
    en: ["In force until", "The last day on which the document applies, if it has one."],
    fr: ["En vigueur jusqu’au", "Le dernier jour où le document s’applique, s’il y en a un."],
  }),
  languages: key(
    forms({ array: { items: language }, object: ref("languageStates") }),
    {
      en: [
        "Languages",
        "The languages in which the document is published. Either a list, or each language with how complete it is.",
      ],
      fr: [
        "Langues",
        "Les langues dans lesquelles le document est publié. Soit une liste, soit chaque langue avec son état d’avancement.",
      ],
    },
    { example: "[en, fr]" },
  ),
  approvals: key(listOf(ref("approval")), {
    en: ["Approvals", "Who approved the document, when, and where that is recorded."],
    fr: ["Approbations", "Qui a approuvé le document, quand, et où la décision est consignée."],
  }),
  revisions: key(listOf(ref("revision")), {
    en: ["Revisions", "What changed from one version to the next."],
    fr: ["Révisions", "Ce qui a changé d’une version à l’autre."],
  }),
  review: key(ref("review"), {
    en: ["Review", "How often the document is read again, and when that was last done."],
    fr: ["Révision périodique", "À quel rythme le document est relu, et quand il l’a été la dernière fois."],
  }),
  contact: key(
    forms({ string: {}, object: ref("contact") }),
    {
      en: ["Contact", "Where readers can write. A shared mailbox outlasts a person’s own address."],
      fr: ["Contact", "Où l’on peut vous écrire. Une boîte commune reste quand une personne s’en va."],
    },
    { example: "opensource@city.example" },
  ),
  matrix: key(reference(["matrix"]), {
    en: [
      "Role matrix",
      "The id of the role matrix that says which roles take part in which phases. Without this line, the one in the settings counts, else the built-in one.",
    ],
    fr: [
      "Matrice des rôles",
      "L’identifiant de la matrice qui dit quels rôles participent à quelles phases. Sans cette ligne, celle de la configuration compte, sinon la matrice intégrée.",
    ],
  }),
  organization: key(reference(["organization"]), {
    en: ["Organization", "The id of the organization file in which people, positions and departments are looked up."],
    fr: [
      "Organisation",
      "L’identifiant du fichier d’organisation où sont cherchés les personnes, les postes et les services.",
    ],
  }),
};

export const headerDefinitions: Definitions = {
  languageStates: {
    type: "object",
    propertyNames: { pattern: languageKeyPattern },
    patternProperties: { "^x-": true },
    additionalProperties: languageState,
    "x-ospo": { value: "language" },
  },
  approval: map(
    {
      by: key(partiesOrRoles, {
        en: ["Approved by", "The person, position or body that approved the document."],
        fr: ["Approuvé par", "La personne, le poste ou l’instance qui a approuvé le document."],
      }),
      date: key(looseDate, {
        en: ["Date", "The day of the decision."],
        fr: ["Date", "Le jour de la décision."],
      }),
      record: key(
        label,
        {
          en: ["Record", "Where the decision can be read: minutes, a resolution, a link."],
          fr: ["Référence", "Où l’on peut lire la décision, par exemple un procès-verbal, une résolution ou un lien."],
        },
        { example: "CM26-0312" },
      ),
    },
    { part: "approval", recommended: ["by", "date", "record"] },
  ),
  revision: map(
    {
      version: key(version, {
        en: ["Version", "The version that this change made."],
        fr: ["Version", "La version issue de ce changement."],
      }),
      date: key(looseDate, { en: ["Date", "The day of the change."], fr: ["Date", "Le jour du changement."] }),
      by: key(partiesOrRoles, {
        en: ["Changed by", "Who made the change."],
        fr: ["Modifié par", "Qui a fait le changement."],
      }),
      text: key(text, {
        en: ["What changed", "The change in one or two sentences."],
        fr: ["Ce qui a changé", "Le changement en une ou deux phrases."],
      }),
    },
    { part: "revision", recommended: ["version", "date", "text"] },
  ),
  review: {
    ...map(
      {
        every: key(duration, {
          en: ["Every", "How often the document is reviewed: `P6M` is six months, `P1Y` a year."],
          fr: ["Tous les", "Le rythme de révision. `P6M` veut dire six mois, `P1Y` un an."],
        }),
        last: key(date, {
          en: ["Last review", "The day on which the document was last reviewed."],
          fr: ["Dernière révision", "Le jour où le document a été révisé la dernière fois."],
        }),
      },
      { part: "review", recommended: ["every", "last"] },
    ),
    defaultSnippets: [{ label: "review", description: "Reviewed once a year", body: { every: "P1Y", last: "$1" } }],
  },
  contact: map(
    {
      general: key(line, {
        en: ["General", "The address for questions."],
        fr: ["Général", "L’adresse pour les questions."],
      }),
      security: key(line, {
        en: ["Security", "The address for reports about security."],
        fr: ["Sécurité", "L’adresse pour les signalements de sécurité."],
      }),
    },
    { part: "contact", recommended: ["general", "security"] },
  ),
};
