/** Which licences a policy allows, for which material. */
import { byId, choice, key, listOf, map, oneOrMany, ref } from "./build";
import type { Definitions, JsonSchema } from "./json-schema";
import { idKeyPattern, licenseRefKeyPattern } from "./patterns";
import { license, licenses, link, text } from "./values";

const rule = choice({
  osi: ["Licences approved by the Open Source Initiative.", "Les licences approuvées par l’Open Source Initiative."],
  fsf: [
    "Licences that the Free Software Foundation calls free.",
    "Les licences que la Free Software Foundation dit libres.",
  ],
  list: ["Only licences that are listed here.", "Seulement les licences énumérées ici."],
  ask: ["Each licence is decided case by case.", "Chaque licence est décidée au cas par cas."],
});

function material(en: string, fr: string): JsonSchema {
  return key(ref("licenseMaterial"), {
    en: [en, `The licences for ${en.toLowerCase()}.`],
    fr: [fr, `Les licences pour ce type de contenu (${fr.toLowerCase()}).`],
  });
}

export const licenseDefinitions: Definitions = {
  licenses: {
    ...byId(
      ref("licenseMaterial"),
      { recommended: ["rule", "code"] },
      {
        keyPattern: idKeyPattern,
        properties: {
          rule: key(oneOrMany(rule), {
            en: ["Rule", "Which licences are accepted without asking."],
            fr: ["Règle", "Quelles licences sont acceptées d’office."],
          }),
          code: material("Code", "Code"),
          documentation: material("Documentation", "Documentation"),
          data: material("Data", "Données"),
          media: material("Media", "Images et sons"),
          hardware: material("Hardware", "Matériel"),
          custom: key(byId(ref("customLicense"), { value: "license" }, { keyPattern: licenseRefKeyPattern }), {
            en: [
              "Custom licences",
              "Licences that have no SPDX name, each under a name that starts with `LicenseRef-`.",
            ],
            fr: [
              "Licences particulières",
              "Les licences sans nom SPDX, chacune sous un nom qui commence par `LicenseRef-`.",
            ],
          }),
          when: key(
            listOf(ref("licenseCase")),
            {
              en: ["In these cases", "Licences that are used in certain cases."],
              fr: ["Selon le cas", "Les licences à utiliser dans certains cas."],
            },
            { example: "[{use: AGPL-3.0-or-later, if: the software is offered as an online service}]" },
          ),
        },
      },
    ),
  },
  licenseMaterial: key(
    map(
      {
        default: key(license, {
          en: ["Usual licence", "The licence to use unless there is a reason not to."],
          fr: ["Licence habituelle", "La licence à utiliser, sauf raison contraire."],
        }),
        approved: key(licenses, {
          en: ["Approved", "Licences that may be used without asking."],
          fr: ["Approuvées", "Les licences permises sans autorisation."],
        }),
        review: key(licenses, {
          en: ["To be reviewed", "Licences that need a decision first."],
          fr: ["À examiner", "Les licences qui demandent d’abord une décision."],
        }),
        denied: key(licenses, {
          en: ["Not allowed", "Licences that may not be used."],
          fr: ["Interdites", "Les licences qui ne sont pas permises."],
        }),
      },
      { part: "license-material", recommended: ["default", "approved"] },
    ),
    {
      en: ["Material", "The licences for one kind of material."],
      fr: ["Type de contenu", "Les licences pour un type de contenu."],
    },
  ),
  customLicense: key(
    map(
      {
        title: key(text, {
          en: ["Title", "The full name of the licence."],
          fr: ["Titre", "Le nom complet de la licence."],
        }),
        url: key(link, {
          en: ["Address", "Where its text can be read."],
          fr: ["Adresse", "Où l’on peut lire son texte."],
        }),
      },
      { recommended: ["title", "url"] },
    ),
    {
      en: ["Custom licence", "A licence without an SPDX name."],
      fr: ["Licence particulière", "Une licence sans nom SPDX."],
    },
  ),
  licenseCase: map(
    {
      use: key(license, {
        en: ["Use", "The licence to use in this case."],
        fr: ["Utiliser", "La licence à utiliser dans ce cas."],
      }),
      if: key(text, { en: ["If", "The case in which it is used."], fr: ["Si", "Le cas où elle s’utilise."] }),
    },
    { recommended: ["use", "if"] },
  ),
};
