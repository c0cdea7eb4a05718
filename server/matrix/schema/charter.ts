/** The kind `charter`: what an Open Source Program Office is there for, and what it may decide. */
import { byId, choice, forms, key, listOf, map, number, oneOrMany, ref, reference } from "./build";
import { announcement, header } from "./header";
import type { Definitions, JsonSchema } from "./json-schema";
import { partyMaps } from "./parties";
import { fte } from "./staffing-plan";
import { currency, departments, party, text, texts } from "./values";

const parts = choice({
  lead: ["The office does it and answers for it.", "Le bureau s’en charge et en répond."],
  support: ["The office helps those who do it.", "Le bureau aide ceux qui s’en chargent."],
  none: ["The office plays no part in it.", "Le bureau n’y participe pas."],
});

function officeFunction(en: readonly [string, string], fr: readonly [string, string]): JsonSchema {
  return key(ref("officeFunction"), { en, fr });
}

/** The six functions of an OSPO in the course; a charter may name others. */
const functions: Readonly<Record<string, JsonSchema>> = {
  collaborations: officeFunction(
    ["Collaborations", "Work with other public organizations, communities and companies."],
    ["Collaborations", "Le travail avec d’autres organismes publics, des communautés et des entreprises."],
  ),
  "legal-compliance": officeFunction(
    ["Legal compliance", "Make sure that licences and laws are followed."],
    ["Conformité juridique", "Veiller au respect des licences et des lois."],
  ),
  strategy: officeFunction(
    ["Strategy", "Say where the organization wants to go with open source."],
    ["Stratégie", "Dire où l’organisation veut aller avec le logiciel libre."],
  ),
  "launching-projects": officeFunction(
    ["Launching projects", "Help open source projects to start."],
    ["Lancement de projets", "Aider les projets de logiciel libre à démarrer."],
  ),
  training: officeFunction(
    ["Training", "Teach staff what they need to know."],
    ["Formation", "Apprendre au personnel ce qu’il doit savoir."],
  ),
  "employee-guidance": officeFunction(
    ["Guidance for employees", "Answer questions and give advice."],
    ["Conseils au personnel", "Répondre aux questions et donner des conseils."],
  ),
};

export const charter: JsonSchema = key(
  map(
    {
      ospo: announcement("charter", "a charter", "une charte"),
      ...header,
      ...partyMaps,
      mandate: key(text, {
        en: ["Mandate", "Why the office exists, in a sentence or two."],
        fr: ["Mandat", "La raison d’être du bureau, en une phrase ou deux."],
      }),
      sponsor: key(party, {
        en: ["Sponsor", "The senior executive who defends the office."],
        fr: ["Parrainage", "Le membre de la haute direction qui défend le bureau."],
      }),
      reportsTo: key(party, {
        en: ["Reports to", "The person, position or body to which the office reports."],
        fr: ["Relève de", "La personne, le poste ou l’instance dont relève le bureau."],
      }),
      businessUnits: key(
        departments,
        {
          en: ["Business units", "The departments that the office works for and with."],
          fr: ["Unités", "Les services pour lesquels et avec lesquels le bureau travaille."],
        },
        { example: "[it, legal, procurement]" },
      ),
      functions: key(byId(ref("officeFunction"), { defines: "function" }, { properties: functions }), {
        en: ["Functions", "What the office does, and whether it leads or supports."],
        fr: ["Fonctions", "Ce que fait le bureau, et s’il dirige ou s’il soutient."],
      }),
      decides: key(
        texts,
        {
          en: ["Decides", "What the office may decide by itself."],
          fr: ["Décide", "Ce que le bureau peut décider lui-même."],
        },
        { example: "[licence exceptions of up to six months]" },
      ),
      advises: key(
        texts,
        {
          en: ["Advises", "What the office gives advice on, while others decide."],
          fr: ["Conseille", "Ce sur quoi le bureau donne son avis, la décision revenant à d’autres."],
        },
        { example: "[contract clauses]" },
      ),
      team: key(
        byId(ref("teamMember"), { refers: ["party"] }),
        {
          en: ["Team", "The people and positions of the office, and their time."],
          fr: ["Équipe", "Les personnes et les postes du bureau, et leur temps."],
        },
        { example: "ospo-manager: {fte: 1.0}" },
      ),
      budget: key(ref("charterBudget"), {
        en: ["Budget", "The money of the office and what it pays for."],
        fr: ["Budget", "Les fonds du bureau et ce qu’ils couvrent."],
      }),
      maintains: key(
        listOf(reference(["document"], { nameAllowed: true })),
        {
          en: ["Maintains", "The documents that the office keeps up to date, by their ids."],
          fr: ["Tient à jour", "Les documents que le bureau tient à jour, par leur identifiant."],
        },
        { example: "[open-source-policy, parking-2027]" },
      ),
    },
    {
      required: ["ospo", "title"],
      part: "document",
      recommended: ["id", "organization", "owner", "mandate", "sponsor", "reportsTo", "functions", "review", "contact"],
    },
  ),
  {
    en: ["OSPO charter", "Why the Open Source Program Office exists, what it may decide, and with whom it works."],
    fr: [
      "Charte du bureau",
      "La raison d’être du bureau du logiciel libre, ce qu’il peut décider et avec qui il travaille.",
    ],
  },
);

export const charterDefinitions: Definitions = {
  officeFunction: key(forms({ string: { ...parts, type: "string" }, object: ref("officeFunctionMap") }), {
    en: ["Function", "Something the office does: `lead`, `support` or `none`."],
    fr: ["Fonction", "Une chose que fait le bureau, soit `lead`, `support` ou `none`."],
  }),
  officeFunctionMap: map(
    {
      level: key(parts, {
        en: ["Part that the office plays", "Whether the office leads, supports or plays no part."],
        fr: ["Rôle du bureau", "Si le bureau dirige, soutient ou ne participe pas."],
      }),
      with: key(
        oneOrMany(reference(["department", "party"], { nameAllowed: true })),
        {
          en: ["With", "The departments and people who take part."],
          fr: ["Avec", "Les services et les gens qui y participent."],
        },
        { example: "[legal]" },
      ),
      text: key(text, {
        en: ["Text", "What is done, in a sentence."],
        fr: ["Texte", "Ce qui se fait, en une phrase."],
      }),
    },
    { part: "function", recommended: ["level", "with", "text"] },
  ),
  teamMember: key(
    map(
      {
        fte: key(fte, {
          en: ["Time", "How much time this person or position has for the office: 1.0 is full time."],
          fr: ["Temps", "Le temps dont dispose cette personne ou ce poste pour le bureau. 1.0 est un temps plein."],
        }),
      },
      { part: "team-member", recommended: ["fte"] },
    ),
    {
      en: ["Team member", "Somebody who works for the office."],
      fr: ["Membre de l’équipe", "Quelqu’un qui travaille pour le bureau."],
    },
  ),
  charterBudget: map(
    {
      currency: key(currency, {
        en: ["Currency", "The currency of the amount, in three capitals."],
        fr: ["Devise", "La devise du montant, en trois majuscules."],
      }),
      perYear: key(
        number(0),
        { en: ["Per year", "The amount for one year."], fr: ["Par an", "Le montant pour un an."] },
        { example: "120000" },
      ),
      covers: key(
        texts,
        { en: ["Covers", "What the money pays for."], fr: ["Couvre", "Ce que paient ces fonds."] },
        { example: "[staff, tools, training]" },
      ),
    },
    { recommended: ["currency", "perYear", "covers"] },
  ),
};
