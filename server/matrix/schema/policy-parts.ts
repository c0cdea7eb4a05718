/** The parts of a policy besides clauses and licences. */
import { choice, count, flag, forms, key, map, oneOrMany, ref, reference } from "./build";
import type { Definitions, JsonSchema } from "./json-schema";
import { duration, durationOrDate, label, line, partiesOrRoles, partyOrRole, text, texts } from "./values";

const reasons = choice({
  law: ["A law or contract forbids it.", "Une loi ou un contrat l’interdit."],
  "national-security": ["National security would be harmed.", "La sécurité nationale serait compromise."],
  privacy: ["Personal information would be disclosed.", "Des renseignements personnels seraient révélés."],
  "civil-liberties": ["People’s rights would be harmed.", "Les droits des personnes seraient lésés."],
  "system-security": ["A system in use would be at risk.", "Un système en service serait mis en danger."],
  mission: ["The mission of the organization would be harmed.", "La mission de l’organisation serait compromise."],
  "cio-decision": [
    "The chief information officer has decided so.",
    "La personne qui dirige l’informatique en a décidé ainsi.",
  ],
  "third-party-rights": ["Somebody else has rights in it.", "Un tiers y détient des droits."],
  "unreleased-policy": [
    "It would show a policy that is not public yet.",
    "Une politique encore confidentielle serait révélée.",
  ],
  "fraud-detection": ["It would make fraud easier.", "La fraude en serait facilitée."],
  "customer-owned": ["It belongs to a client.", "Cela appartient à un client."],
  other: ["Another reason, given in the text.", "Une autre raison, indiquée dans le texte."],
});

const by = (en: string, fr: string): JsonSchema => key(partiesOrRoles, { en: ["By", en], fr: ["Par", fr] });
const approver = key(partyOrRole, {
  en: ["Approver", "The person, position or body that may allow it."],
  fr: ["Approbation", "La personne, le poste ou l’instance qui peut l’autoriser."],
});

export const policyDefinitions: Definitions = {
  basis: forms({ string: { "x-ospo": { value: "text" } }, object: ref("basisMap") }),
  basisMap: map(
    {
      title: key(text, { en: ["Title", "The law or rule."], fr: ["Titre", "La loi ou la règle."] }),
      clause: key(label, {
        en: ["Section", "The section of it that is meant, in quotes."],
        fr: ["Article", "L’article dont il s’agit, entre guillemets."],
      }),
    },
    { recommended: ["title", "clause"] },
  ),
  scope: map(
    {
      appliesTo: key(
        texts,
        {
          en: ["Applies to", "Who and what must follow the policy."],
          fr: ["S’applique à", "Qui et quoi doit suivre la politique."],
        },
        { example: "[all units, contractors]" },
      ),
      recommendedFor: key(texts, {
        en: ["Recommended for", "Who is invited to follow it."],
        fr: ["Recommandée à", "Qui est invité à la suivre."],
      }),
      excludes: key(texts, {
        en: ["Does not apply to", "What stays outside the policy."],
        fr: ["Ne s’applique pas à", "Ce qui reste hors de la politique."],
      }),
      retroactive: key(flag, {
        en: ["Applies to what exists", "With `true`, the policy also applies to what was made before it."],
        fr: ["S’applique à l’existant", "Avec `true`, la politique s’applique aussi à ce qui l’a précédée."],
      }),
    },
    { part: "scope", recommended: ["appliesTo", "excludes"] },
  ),
  principle: key(text, {
    en: ["Principle", "One conviction behind the rules."],
    fr: ["Principe", "Une conviction qui fonde les règles."],
  }),
  definition: key(text, {
    en: ["Definition", "What the word means here."],
    fr: ["Définition", "Ce que le mot veut dire ici."],
  }),
  policyRole: key(
    map(
      {
        title: key(text, { en: ["Title", "The name of the role."], fr: ["Titre", "Le nom du rôle."] }),
        description: key(text, {
          en: ["Description", "What the role does."],
          fr: ["Description", "Ce que fait ce rôle."],
        }),
        atLeast: key(count(1), {
          en: ["At least", "How many people must have the role."],
          fr: ["Au moins", "Combien de personnes doivent tenir ce rôle."],
        }),
      },
      { part: "policy-role", recommended: ["title"] },
    ),
    {
      en: ["Role of the policy", "A role that this policy creates."],
      fr: ["Rôle de la politique", "Un rôle que crée cette politique."],
    },
  ),
  approvalStep: key(
    map(
      {
        does: key(text, {
          en: ["What is done", "What happens in this step."],
          fr: ["Ce qui se fait", "Ce qui se passe à cette étape."],
        }),
        by: by("Who does it.", "Qui s’en charge."),
        atLeast: key(count(1), {
          en: ["At least", "How many of those named must agree."],
          fr: ["Au moins", "Combien des personnes nommées doivent être d’accord."],
        }),
        after: key(
          oneOrMany(reference(["approval-step"])),
          {
            en: ["After", "The steps that must be finished first."],
            fr: ["Après", "Les étapes qui doivent être terminées avant."],
          },
          { example: "[file]" },
        ),
        if: key(text, {
          en: ["If", "The case in which the step is needed."],
          fr: ["Si", "Le cas où l’étape est nécessaire."],
        }),
        within: key(duration, {
          en: ["Within", "How long the step may take: `P10D` is ten days."],
          fr: ["Dans un délai de", "Le temps que peut prendre l’étape. `P10D` veut dire dix jours."],
        }),
      },
      { part: "approval-step", recommended: ["does", "by", "after", "within"] },
    ),
    { en: ["Approval step", "One step of the approval."], fr: ["Étape d’approbation", "Une étape de l’approbation."] },
  ),
  exception: {
    ...key(
      map(
        {
          text: key(text, {
            en: ["Text", "What may be done instead, and when."],
            fr: ["Texte", "Ce qui est permis à la place, et quand."],
          }),
          reason: key(oneOrMany(reasons), {
            en: ["Reason", "Why the exception exists."],
            fr: ["Raison", "Pourquoi l’exception existe."],
          }),
          approver,
          record: key(label, {
            en: ["Record", "Where granted exceptions are recorded."],
            fr: ["Consignation", "Où sont consignées les exceptions accordées."],
          }),
          expires: key(durationOrDate, {
            en: ["Ends after", "How long an exception lasts, `P6M` for six months; or the day on which it ends."],
            fr: ["Prend fin après", "La durée d’une exception, `P6M` pour six mois; ou le jour où elle prend fin."],
          }),
          extension: key(ref("extension"), {
            en: ["Extension", "How long it may be extended, and who decides."],
            fr: ["Prolongation", "La prolongation possible, et qui en décide."],
          }),
          listedInInventory: key(flag, {
            en: [
              "Listed in the inventory",
              "With `true`, the software stays in the public inventory although it is not released.",
            ],
            fr: [
              "Inscrit à l’inventaire",
              "Avec `true`, le logiciel reste à l’inventaire public même s’il n’est pas publié.",
            ],
          }),
        },
        { part: "exception", recommended: ["text", "reason", "approver", "record", "expires"] },
      ),
      {
        en: ["Exception", "A case in which the policy need not be followed."],
        fr: ["Exception", "Un cas où l’on peut s’écarter de la politique."],
      },
    ),
    defaultSnippets: [
      {
        label: "exception",
        description: "An exception with a reason, an approver and an end",
        body: { text: "$1", reason: ["$2"], approver: "$3", record: "$4", expires: "P6M" },
      },
    ],
  },
  extension: map(
    {
      upTo: key(duration, {
        en: ["Up to", "The longest extension: `P9M` is nine months."],
        fr: ["Jusqu’à", "La plus longue prolongation. `P9M` veut dire neuf mois."],
      }),
      approver,
    },
    { recommended: ["upTo", "approver"] },
  ),
  governance: map(
    {
      by: by("Who looks after it.", "Qui s’en occupe."),
      text: key(text, { en: ["Text", "How decisions are made."], fr: ["Texte", "Comment se prennent les décisions."] }),
    },
    { part: "governance", recommended: ["by", "text"] },
  ),
  enforcement: {
    ...map(
      {
        by: by("Who checks that the policy is followed.", "Qui vérifie que la politique est suivie."),
        every: key(duration, {
          en: ["Every", "How often it is checked: `P3M` is every three months."],
          fr: ["Tous les", "Le rythme des vérifications. `P3M` veut dire tous les trois mois."],
        }),
        how: key(text, { en: ["How", "How it is checked."], fr: ["Comment", "Comment se fait la vérification."] }),
        consequence: key(text, {
          en: ["Consequence", "What happens when the policy is not followed."],
          fr: ["Conséquence", "Ce qui arrive quand la politique n’est pas suivie."],
        }),
      },
      { part: "enforcement", recommended: ["by", "every", "how", "consequence"] },
    ),
    defaultSnippets: [
      {
        label: "enforcement",
        description: "Who checks, how and how often",
        body: { by: ["$1"], every: "P3M", how: "$2", consequence: "$3" },
      },
    ],
  },
  metric: key(
    map(
      {
        what: key(text, { en: ["What", "What is counted."], fr: ["Quoi", "Ce qui est compté."] }),
        target: key(
          { type: "number" },
          {
            en: ["Target", "The figure to be reached."],
            fr: ["Cible", "Le chiffre à atteindre."],
          },
        ),
        unit: key(
          line,
          { en: ["Unit", "What the figure counts."], fr: ["Unité", "Ce que compte le chiffre."] },
          { example: "percent" },
        ),
        per: key(duration, {
          en: ["Per", "The time over which it is counted: `P1Y` is a year."],
          fr: ["Par", "La période sur laquelle on compte. `P1Y` veut dire un an."],
        }),
      },
      { part: "metric", recommended: ["what", "target", "unit", "per"] },
    ),
    {
      en: ["Measure of success", "A figure that shows whether the policy works."],
      fr: ["Mesure de réussite", "Un chiffre qui montre si la politique porte ses fruits."],
    },
  ),
  attachment: key(
    map(
      {
        title: key(text, { en: ["Title", "What the text is called."], fr: ["Titre", "Le nom du texte."] }),
        text: key(text, { en: ["Text", "The text to copy."], fr: ["Texte", "Le texte à reprendre."] }),
      },
      { part: "attachment", recommended: ["title", "text"] },
    ),
    { en: ["Attachment", "A text to copy."], fr: ["Annexe", "Un texte à reprendre."] },
  ),
};
