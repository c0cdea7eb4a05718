/** The kind `policy`: what the organization has decided about open source, clause by clause. */
import { annotated, byId, key, listOf, map, ref } from "./build";
import { announcement, header } from "./header";
import type { JsonSchema } from "./json-schema";
import { partyMaps } from "./parties";
import { documentReference, lines, text } from "./values";

export const policy: JsonSchema = key(
  map(
    {
      ospo: announcement("policy", "a policy", "une politique"),
      ...header,
      ...partyMaps,
      extends: key(documentReference, {
        en: [
          "Extends",
          "The policy that this one adds to. All of it applies; where this one says something else, this one counts.",
        ],
        fr: [
          "Précise",
          "La politique qui chapeaute celle-ci. Elle s’applique en entier; si celle-ci dit autre chose, c’est celle-ci qui compte.",
        ],
      }),
      under: key(documentReference, {
        en: ["Under", "The law, directive or policy that this one puts into practice."],
        fr: ["En vertu de", "La loi, la directive ou la politique que celle-ci met en œuvre."],
      }),
      basis: key(
        listOf(ref("basis")),
        {
          en: ["Legal basis", "The laws and rules on which the policy rests."],
          fr: ["Fondement", "Les lois et les règles sur lesquelles repose la politique."],
        },
        { example: '[{title: Access to information act, clause: "3"}]' },
      ),
      supersedes: key(
        annotated(lines, { refers: ["document"], nameAllowed: true }),
        {
          en: ["Replaces", "The document that this policy replaces."],
          fr: ["Remplace", "Le document que cette politique remplace."],
        },
        { example: "Open source guideline of 2019" },
      ),
      scope: key(ref("scope"), {
        en: ["Scope", "To whom and to what the policy applies."],
        fr: ["Portée", "À qui et à quoi la politique s’applique."],
      }),
      purpose: key(text, {
        en: ["Purpose", "What the policy is for, in a sentence or two."],
        fr: ["Objet", "À quoi sert la politique, en une phrase ou deux."],
      }),
      principles: key(
        byId(ref("principle"), { defines: "principle" }),
        {
          en: ["Principles", "The convictions behind the rules, each under a short id."],
          fr: ["Principes", "Les convictions qui fondent les règles, chacune sous un identifiant court."],
        },
        { example: "consider-always: Always consider open source." },
      ),
      definitions: key(
        byId(ref("definition"), { defines: "definition" }),
        {
          en: ["Definitions", "The words of the policy that need explaining."],
          fr: ["Définitions", "Les mots de la politique qu’il faut expliquer."],
        },
        { example: "open-source-software: Software under an OSI-approved licence." },
      ),
      roles: key(
        byId(ref("policyRole"), { defines: "policy-role" }),
        {
          en: ["Roles of the policy", "Roles that this policy itself creates, besides those of the matrix."],
          fr: ["Rôles de la politique", "Les rôles que crée cette politique, en plus de ceux de la matrice."],
        },
        { example: "maintainer: {title: Maintainer, atLeast: 2}" },
      ),
      clauses: key(byId(ref("clause"), { defines: "clause" }), {
        en: ["Clauses", "The rules of the policy, one clause for each, under a short id."],
        fr: ["Clauses", "Les règles de la politique, une clause pour chacune, sous un identifiant court."],
      }),
      licenses: key(ref("licenses"), {
        en: ["Licences", "Which licences may be used for which material."],
        fr: ["Licences", "Quelles licences sont permises, et pour quoi."],
      }),
      approvalSteps: key(
        byId(ref("approvalStep"), { defines: "approval-step" }),
        {
          en: ["Approval steps", "The steps by which a request is decided, for instance before code is released."],
          fr: ["Étapes d’approbation", "Les étapes qui mènent à une décision, par exemple avant de publier du code."],
        },
        { example: "decide: {does: Approve the release, by: [cio, legal-counsel], atLeast: 1}" },
      ),
      exceptions: key(byId(ref("exception"), { defines: "exception" }), {
        en: ["Exceptions", "When the policy need not be followed, for what reason, and who decides."],
        fr: ["Exceptions", "Quand on peut s’écarter de la politique, pour quelle raison et qui en décide."],
      }),
      governance: key(ref("governance"), {
        en: ["Governance", "Who looks after shared projects, and how decisions in them are made."],
        fr: ["Gouvernance", "Qui veille sur les projets communs, et comment s’y prennent les décisions."],
      }),
      enforcement: key(ref("enforcement"), {
        en: ["Enforcement", "Who checks that the policy is followed, how, how often, and what happens if it is not."],
        fr: ["Application", "Qui vérifie que la politique est suivie, comment, à quel rythme, et ce qui arrive sinon."],
      }),
      metrics: key(
        byId(ref("metric"), { defines: "metric" }),
        {
          en: ["Measures of success", "The figures that show whether the policy works."],
          fr: ["Mesures de réussite", "Les chiffres qui montrent si la politique porte ses fruits."],
        },
        { example: "released: {what: Share of new code released, target: 20, unit: percent, per: P1Y}" },
      ),
      attachments: key(
        byId(ref("attachment"), { defines: "attachment" }),
        {
          en: ["Attachments", "Texts to copy: a licence header, a model clause, a form."],
          fr: ["Annexes", "Des textes à reprendre, comme un en-tête de licence, une clause type ou un formulaire."],
        },
        { example: "header: {title: Licence header, text: Copyright <YEAR> City of Example}" },
      ),
    },
    {
      required: ["ospo", "title"],
      part: "document",
      recommended: [
        "id",
        "organization",
        "owner",
        "status",
        "review",
        "contact",
        "purpose",
        "scope",
        "clauses",
        "enforcement",
      ],
    },
  ),
  {
    en: ["Policy", "What the organization has decided about open source software, clause by clause."],
    fr: ["Politique", "Ce que l’organisation a décidé au sujet du logiciel libre, clause par clause."],
  },
);
