/** An initiative of a staffing plan, without its phases. */
import { byId, choice, flag, key, listOf, map, number, oneOrMany, ref, reference } from "./build";
import type { Definitions } from "./json-schema";
import { currency, date, departments, label, license, line, link, party, text } from "./values";

export const initiativeDefinitions: Definitions = {
  initiative: {
    ...key(
      map(
        {
          title: key(text, {
            en: ["Title", "What the initiative is called."],
            fr: ["Titre", "Le nom de l’initiative."],
          }),
          departments: key(
            departments,
            {
              en: ["Departments", "The departments whose work the initiative changes."],
              fr: ["Services", "Les services dont l’initiative change le travail."],
            },
            { example: "[it, parking]" },
          ),
          lead: key(party, {
            en: ["Lead", "Who leads the initiative as a whole."],
            fr: ["Direction", "Qui dirige l’ensemble de l’initiative."],
          }),
          processOwner: key(party, {
            en: ["Process owner", "Who answers for the work process that the software supports, and may change it."],
            fr: [
              "Responsable du processus",
              "Qui répond du processus de travail que le logiciel soutient, et peut le changer.",
            ],
          }),
          changeManager: key(party, {
            en: [
              "Change manager",
              "Who helps people through the change: somebody from outside the departments concerned.",
            ],
            fr: [
              "Gestion du changement",
              "Qui accompagne les gens dans le changement. Une personne extérieure aux services touchés.",
            ],
          }),
          software: key(ref("software"), {
            en: ["Software", "The open source software that is adopted."],
            fr: ["Logiciel", "Le logiciel libre qui est adopté."],
          }),
          support: key(listOf(ref("support")), {
            en: [
              "Support",
              "Who helps when something does not work: your own people, a peer organization, a supplier or the community.",
            ],
            fr: [
              "Soutien",
              "Qui aide quand quelque chose ne marche pas, soit votre personnel, un organisme pair, un fournisseur ou la communauté.",
            ],
          }),
          contracts: key(
            byId(ref("contract"), { defines: "contract" }),
            {
              en: ["Contracts", "The contracts of the initiative, each under a short id."],
              fr: ["Contrats", "Les contrats de l’initiative, chacun sous un identifiant court."],
            },
            { example: "m1: {partner: acme, amount: 24000, currency: CAD}" },
          ),
          budget: key(ref("initiativeBudget"), {
            en: ["Budget", "The money set aside, phase by phase."],
            fr: ["Budget", "Les sommes prévues, phase par phase."],
          }),
          lifetimeCost: key(text, {
            en: ["Cost over its life", "Where the cost over the whole life of the software is worked out."],
            fr: ["Coût sur toute la vie", "Où est évalué le coût sur toute la vie du logiciel."],
          }),
          contingency: key(text, {
            en: [
              "If it fails",
              "Where it is written what happens if the initiative is late, too expensive or stopped.",
            ],
            fr: [
              "En cas d’imprévu",
              "Où il est écrit ce qui se passe si l’initiative tarde, coûte trop cher ou s’arrête.",
            ],
          }),
          pooled: key(
            choice({
              considered: ["Buying together with others was looked at.", "L’achat en commun a été étudié."],
              joined: ["It is bought together with others.", "L’achat se fait en commun."],
              declined: ["Buying together was looked at and turned down.", "L’achat en commun a été étudié et écarté."],
            }),
            {
              en: ["Pooled purchasing", "Whether buying together with other public organizations was considered."],
              fr: ["Achat en commun", "Si l’achat en commun avec d’autres organismes publics a été envisagé."],
            },
          ),
          phases: key(ref("phases"), {
            en: ["Phases", "The phases of the initiative, each with its dates and the people in its roles."],
            fr: ["Phases", "Les phases de l’initiative, chacune avec ses dates et les gens qui y tiennent un rôle."],
          }),
        },
        {
          part: "initiative",
          recommended: ["title", "departments", "lead", "processOwner", "changeManager", "phases"],
        },
      ),
      {
        en: ["Initiative", "An open source project of the organization, from the first idea to maintenance."],
        fr: ["Initiative", "Un projet de logiciel libre de l’organisation, de la première idée à la mise à niveau."],
      },
    ),
    defaultSnippets: [
      {
        label: "initiative",
        description: "An initiative with its departments and people",
        body: { title: "$1", departments: ["$2"], lead: "$3", processOwner: "$4", changeManager: "$5", phases: "$6" },
      },
    ],
  },
  software: map(
    {
      name: key(
        line,
        { en: ["Name", "What the software is called."], fr: ["Nom", "Comment s’appelle le logiciel."] },
        { value: "name" },
      ),
      license: key(license, {
        en: ["Licence", "The licence of the software, by its SPDX name."],
        fr: ["Licence", "La licence du logiciel, par son nom SPDX."],
      }),
      fork: key(flag, {
        en: ["Own version", "With `true`, the organization keeps a version of its own beside the original (a fork)."],
        fr: [
          "Version dérivée",
          "Avec `true`, l’organisation entretient sa propre version à côté de l’originale (une bifurcation).",
        ],
      }),
    },
    { part: "software", recommended: ["name", "license"] },
  ),
  support: {
    ...map(
      {
        kind: key(
          choice({
            internal: ["Your own people.", "Votre personnel."],
            peer: [
              "A peer: another public organization.",
              "Un organisme pair, c’est-à-dire un autre organisme public.",
            ],
            contract: ["A supplier under contract.", "Un fournisseur sous contrat."],
            community: ["The community of the software.", "La communauté du logiciel."],
          }),
          { en: ["Kind of support", "Where the help comes from."], fr: ["Type de soutien", "D’où vient l’aide."] },
        ),
        by: key(
          oneOrMany(party),
          { en: ["By", "Who gives the support."], fr: ["Par", "Qui offre le soutien."] },
          { example: "acme" },
        ),
        until: key(date, {
          en: ["Until", "The last day of the support."],
          fr: ["Jusqu’au", "Le dernier jour du soutien."],
        }),
      },
      { part: "support", recommended: ["kind", "by", "until"] },
    ),
    defaultSnippets: [
      { label: "support", description: "A supplier under contract", body: { kind: "contract", by: "$1", until: "$2" } },
    ],
  },
  contract: key(
    map(
      {
        partner: key(reference(["partner"], { nameAllowed: true }), {
          en: ["Partner", "The partner with whom the contract is signed."],
          fr: ["Partenaire", "Le partenaire avec qui le contrat est conclu."],
        }),
        amount: key(
          number(0),
          {
            en: ["Amount", "The value of the contract, in digits only, such as 24000."],
            fr: ["Montant", "La valeur du contrat, en chiffres seulement, par exemple 24000."],
          },
          { example: "24000" },
        ),
        currency: key(currency, {
          en: ["Currency", "The currency of the amount, in three capitals."],
          fr: ["Devise", "La devise du montant, en trois majuscules."],
        }),
        umbrella: key(
          label,
          {
            en: ["Umbrella agreement", "The standing agreement under which this contract falls, if there is one."],
            fr: ["Entente-cadre", "L’entente-cadre dont relève ce contrat, s’il y en a une."],
          },
          { example: "BPA-7" },
        ),
        justification: key(text, {
          en: ["Justification", "Why the contract has this size, for instance “module 1 of 3”."],
          fr: ["Justification", "Pourquoi le contrat a cette ampleur, par exemple « module 1 de 3 »."],
        }),
        publicRecord: key(link, {
          en: ["Public record", "Where the public can see the contract."],
          fr: ["Registre public", "Où le public peut voir le contrat."],
        }),
      },
      { part: "contract", recommended: ["partner", "amount", "currency"] },
    ),
    { en: ["Contract", "A purchase made for the initiative."], fr: ["Contrat", "Un achat fait pour l’initiative."] },
  ),
};
