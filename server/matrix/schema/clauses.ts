/** A clause of a policy, what it measures, and where it comes from. */
import { choice, count, forms, key, map, oneOrMany, ref, reference } from "./build";
import { clauseKinds } from "./clause-kinds";
import type { Definitions } from "./json-schema";
import { duration, label, line, partiesOrRoles, text, texts } from "./values";

const levels = choice({
  must: ["An obligation.", "Une obligation."],
  should: [
    "A recommendation, to be followed unless there is a good reason.",
    "Une recommandation, à suivre sauf pour une bonne raison.",
  ],
  may: ["A permission.", "Une permission."],
});

export const clauseDefinitions: Definitions = {
  clause: {
    ...key(
      map(
        {
          kind: key(choice(clauseKinds), {
            en: ["Kind of clause", "What the clause is about, so that checks and reports find it."],
            fr: ["Type de clause", "Ce dont traite la clause, pour que les vérifications et les rapports la trouvent."],
          }),
          title: key(text, {
            en: ["Title", "A few words that head the clause."],
            fr: ["Titre", "Quelques mots en tête de la clause."],
          }),
          level: key(levels, {
            en: ["Level of obligation", "How binding the clause is: must, should or may."],
            fr: ["Degré d’obligation", "À quel point la clause oblige, soit « doit », « devrait » ou « peut »."],
          }),
          text: key(text, {
            en: ["Text", "What the clause says."],
            fr: ["Texte", "Ce que dit la clause."],
          }),
          for: key(
            texts,
            {
              en: ["For", "The people who have to follow the clause."],
              fr: ["Pour", "Les gens qui doivent suivre la clause."],
            },
            { example: "[procurement officers]" },
          ),
          responsible: key(
            partiesOrRoles,
            {
              en: [
                "Responsible",
                "Who makes sure that the clause is followed: a person, a position, a body or a role.",
              ],
              fr: [
                "Responsable",
                "Qui veille à ce que la clause soit suivie, soit une personne, un poste, une instance ou un rôle.",
              ],
            },
            { example: "legal-counsel" },
          ),
          appliesIn: key(
            oneOrMany(reference(["phase"])),
            {
              en: ["Applies in", "The phases of an initiative in which the clause applies."],
              fr: ["S’applique dans", "Les phases d’une initiative où la clause s’applique."],
            },
            { example: "[procurement]" },
          ),
          measure: key(
            oneOrMany(ref("measure"), "object"),
            {
              en: ["Measure", "The figures and deadlines that show whether the clause is met."],
              fr: ["Mesure", "Les chiffres et les délais qui montrent si la clause est respectée."],
            },
            { example: "{within: P10D}" },
          ),
          evidence: key(texts, {
            en: ["Evidence", "Where it can be seen that the clause is followed: a register, a report, a link."],
            fr: ["Preuve", "Où l’on voit que la clause est suivie, par exemple un registre, un rapport ou un lien."],
          }),
          source: key(
            forms({ string: {}, object: ref("clauseSource") }),
            {
              en: ["Source", "The standard or document that asks for the clause."],
              fr: ["Source", "La norme ou le document qui demande cette clause."],
            },
            { example: '{standard: "ISO/IEC 5230:2020", clause: "3.2.2"}' },
          ),
          contact: key(line, {
            en: ["Contact", "Where to write about this clause."],
            fr: ["Contact", "Où écrire au sujet de cette clause."],
          }),
        },
        { part: "clause", recommended: ["kind", "level", "text", "responsible"] },
      ),
      { en: ["Clause", "One rule of the policy."], fr: ["Clause", "Une règle de la politique."] },
    ),
    defaultSnippets: [
      {
        label: "clause",
        description: "An obligation with somebody responsible",
        body: { kind: "$1", level: "must", text: "$2", responsible: "$3" },
      },
    ],
  },
  clauseSource: map(
    {
      standard: key(line, {
        en: ["Standard", "The standard, law or document."],
        fr: ["Norme", "La norme, la loi ou le document."],
      }),
      clause: key(label, {
        en: ["Clause", "The number in that document, in quotes."],
        fr: ["Article", "Le numéro dans ce document, entre guillemets."],
      }),
    },
    { recommended: ["standard", "clause"] },
  ),
  measure: map(
    {
      atLeast: key(
        { type: "number" },
        {
          en: ["At least", "The smallest amount that is enough."],
          fr: ["Au moins", "La plus petite quantité qui suffit."],
        },
      ),
      atMost: key(
        { type: "number" },
        {
          en: ["At most", "The largest amount that is allowed."],
          fr: ["Au plus", "La plus grande quantité permise."],
        },
      ),
      unit: key(
        line,
        { en: ["Unit", "What the amount counts."], fr: ["Unité", "Ce que compte la quantité."] },
        { example: "percent" },
      ),
      within: key(duration, {
        en: ["Within", "The time in which it must be done: `P10D` is ten days."],
        fr: ["Dans un délai de", "Le temps accordé. `P10D` veut dire dix jours."],
      }),
      workingDays: key(count(1), {
        en: ["Working days", "The time in which it must be done, in working days."],
        fr: ["Jours ouvrables", "Le temps accordé, en jours ouvrables."],
      }),
      keep: key(duration, {
        en: ["Keep for", "How long it must be kept: `P3Y` is three years."],
        fr: ["Conserver pendant", "La durée de conservation. `P3Y` veut dire trois ans."],
      }),
      from: key(text, {
        en: ["From", "The event from which the time is counted, for instance “receipt of the report”."],
        fr: ["À partir de", "L’événement à partir duquel le délai court, par exemple « la réception du signalement »."],
      }),
      if: key(text, {
        en: ["If", "The case in which this measure applies."],
        fr: ["Si", "Le cas où cette mesure s’applique."],
      }),
    },
    { part: "measure", recommended: ["atLeast", "unit", "within"] },
  ),
};
