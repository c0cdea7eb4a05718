/** The kind `staffing-plan`: who has which role in which phase of each initiative. */
import { byId, key, listOf, map, number, ref, reference } from "./build";
import { announcement, header } from "./header";
import type { Definitions, JsonSchema } from "./json-schema";
import { partyMaps } from "./parties";
import { competency, date, department } from "./values";

/** Time for one role; a vacancy or a vendor may stand for more than one person. */
export const fte = number(0, 100, { value: "fte", example: "0.4" });

export const staffingPlan: JsonSchema = key(
  map(
    {
      ospo: announcement("staffing-plan", "a staffing plan", "un plan de dotation"),
      ...header,
      ...partyMaps,
      vacancies: key(
        byId(ref("vacancy"), { defines: "vacancy" }),
        {
          en: ["Vacancies", "Positions that are still to be filled. A role may name one instead of a person."],
          fr: [
            "Postes vacants",
            "Les postes qui restent à pourvoir. Un rôle peut en nommer un plutôt qu’une personne.",
          ],
        },
        { example: "users-1: {role: end-user-specialist, department: parking, fte: 0.3, neededBy: 2027-02-01}" },
      ),
      training: key(
        byId(ref("training"), { defines: "training" }),
        {
          en: ["Training", "What people must learn for their roles, and by when."],
          fr: ["Formation", "Ce que les gens doivent apprendre pour leurs rôles, et pour quand."],
        },
        { example: "lic-101: {competency: licensing, role: product-owner, for: [a-roy], due: 2027-01-15}" },
      ),
      initiatives: key(byId(ref("initiative"), { defines: "initiative" }), {
        en: ["Initiatives", "The open source projects to be staffed, each under a short id."],
        fr: ["Initiatives", "Les projets de logiciel libre à doter en personnel, chacun sous un identifiant court."],
      }),
    },
    {
      required: ["ospo", "title"],
      part: "document",
      recommended: ["id", "organization", "owner", "contact", "review", "initiatives"],
    },
  ),
  {
    en: ["Staffing plan", "Who has which role in which phase of each open source initiative."],
    fr: ["Plan de dotation", "Qui tient quel rôle dans quelle phase de chaque initiative de logiciel libre."],
  },
);

const role = key(
  reference(["role"]),
  {
    en: ["Role", "The role of the role matrix."],
    fr: ["Rôle", "Le rôle de la matrice des rôles."],
  },
  { example: "product-owner" },
);

export const staffingPlanDefinitions: Definitions = {
  vacancy: key(
    map(
      {
        role,
        department: key(department, {
          en: ["Department", "The department that is looking for somebody."],
          fr: ["Service", "Le service qui cherche quelqu’un."],
        }),
        fte: key(fte, {
          en: ["Time", "How much time the position has: 0.3 is three tenths of a full-time week."],
          fr: ["Temps", "Le temps prévu pour le poste. 0.3 veut dire trois dixièmes d’un temps plein."],
        }),
        neededBy: key(date, {
          en: ["Needed by", "The day by which the position should be filled."],
          fr: ["Requis pour le", "Le jour où le poste devrait être pourvu."],
        }),
      },
      { part: "vacancy", recommended: ["role", "department", "fte", "neededBy"] },
    ),
    {
      en: ["Vacancy", "A position that is still to be filled."],
      fr: ["Poste vacant", "Un poste qui reste à pourvoir."],
    },
  ),
  training: key(
    map(
      {
        competency: key(
          competency,
          {
            en: ["Competency", "What is to be learned, in the same words as elsewhere."],
            fr: ["Compétence", "Ce qu’il faut apprendre, avec les mêmes mots qu’ailleurs."],
          },
          { example: "licensing" },
        ),
        role,
        for: key(
          listOf(reference(["party"], { nameAllowed: true })),
          {
            en: ["For", "The people and positions who are to learn it."],
            fr: ["Pour", "Les personnes et les postes qui doivent l’apprendre."],
          },
          { example: "[a-roy]" },
        ),
        due: key(date, {
          en: ["Due", "The day by which it should be learned."],
          fr: ["Échéance", "Le jour où ce devrait être appris."],
        }),
      },
      { part: "training", recommended: ["competency", "for", "due"] },
    ),
    { en: ["Training", "Something that people must learn."], fr: ["Formation", "Ce que des gens doivent apprendre."] },
  ),
};
