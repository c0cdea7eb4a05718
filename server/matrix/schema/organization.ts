/** The kind `organization`: the people and units that other documents name. */
import { choice, key, map, number, ref } from "./build";
import { announcement, header } from "./header";
import type { Definitions, JsonSchema } from "./json-schema";
import { partyMaps } from "./parties";
import { currency } from "./values";

const size = choice({
  small: [
    "A few dozen people; one person has several roles.",
    "Quelques dizaines de personnes; chaque personne y a plusieurs rôles.",
  ],
  medium: ["A few hundred people.", "Quelques centaines de personnes."],
  large: ["A thousand people or more.", "Mille personnes ou plus."],
});

export const organization: JsonSchema = key(
  map(
    {
      ospo: announcement("organization", "an organization", "une organisation"),
      ...header,
      size: key(size, {
        en: ["Size", "Roughly how large the organization is."],
        fr: ["Taille", "La taille approximative de l’organisation."],
      }),
      purchasing: key(ref("purchasing"), {
        en: ["Purchasing", "The rules for buying that the checks should know."],
        fr: ["Achats", "Les règles d’achat dont les vérifications tiennent compte."],
      }),
      ...partyMaps,
    },
    {
      required: ["ospo", "title"],
      part: "document",
      recommended: ["id", "departments", "people", "positions", "partners", "bodies"],
    },
  ),
  {
    en: ["Organization", "The departments, people, positions, partners and bodies that other documents name."],
    fr: ["Organisation", "Les services, personnes, postes, partenaires et instances que nomment les autres documents."],
  },
);

export const organizationDefinitions: Definitions = {
  purchasing: map(
    {
      threshold: key(
        number(0),
        {
          en: ["Threshold", "The amount from which a purchase must go to public tender."],
          fr: ["Seuil", "Le montant à partir duquel un achat doit passer par un appel d’offres public."],
        },
        { example: "25000" },
      ),
      currency: key(currency, {
        en: ["Currency", "The currency of the amount, in three capitals."],
        fr: ["Devise", "La devise du montant, en trois majuscules."],
      }),
    },
    { recommended: ["threshold", "currency"] },
  ),
};
