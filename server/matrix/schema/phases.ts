/** What depends on the matrix: the phases of an initiative, their roles, and the budget by phase. */
import type { LocalText, MatrixPhase, MatrixRole, RoleMatrix } from "../model";
import { requiredRoles } from "../model";
import { choice, flag, forms, key, map, number, oneOrMany, ref, reference, type Said } from "./build";
import type { Definitions, JsonSchema } from "./json-schema";
import { fte } from "./staffing-plan";
import { currency, date, knownParty, text } from "./values";

/** The definitions of a plan's phases and roles for one matrix. */
export function phaseDefinitions(matrix: RoleMatrix): Definitions {
  return {
    phases: map(
      byKey(matrix.phases, (phase) => phaseOf(matrix, phase)),
      { refers: ["phase"], recommended: [...matrix.phases.keys()] },
    ),
    phase,
    phaseRoles: map(
      byKey(matrix.roles, (role) => key(ref("assignment"), said(role))),
      { refers: ["role"] },
    ),
    assignment,
    assignmentMap,
    initiativeBudget: map(
      {
        currency: key(currency, {
          en: ["Currency", "The currency of the amounts, in three capitals."],
          fr: ["Devise", "La devise des montants, en trois majuscules."],
        }),
        byPhase: key(
          map(
            byKey(matrix.phases, (entry) => key(number(0), said(entry))),
            { refers: ["phase"] },
          ),
          {
            en: ["By phase", "The amount for each phase."],
            fr: ["Par phase", "Le montant de chaque phase."],
          },
        ),
      },
      { recommended: ["currency", "byPhase"] },
    ),
  };
}

/** One phase: what all phases share, and which roles this one must have. */
function phaseOf(matrix: RoleMatrix, entry: MatrixPhase): JsonSchema {
  const required = requiredRoles(matrix, entry.id).map((role) => role.id);
  const shared = key({ ...ref("phase"), type: "object" }, said(entry));
  if (required.length === 0) return shared;
  return {
    ...shared,
    properties: {
      roles: { type: "object", properties: Object.fromEntries(required.map((id) => [id, {}])), required },
    },
    required: ["roles"],
    defaultSnippets: [
      {
        label: entry.id,
        description: "The phase with the roles that it needs",
        body: { start: "$1", roles: Object.fromEntries(required.map((id, index) => [id, `$${index + 2}`])) },
      },
    ],
  };
}

function byKey<T>(entries: ReadonlyMap<string, T>, schema: (entry: T) => JsonSchema): Record<string, JsonSchema> {
  return Object.fromEntries([...entries].map(([id, entry]) => [id, schema(entry)]));
}

/** Title and description of a role or phase; one language stands for both where the other is missing. */
function said(entry: MatrixRole | MatrixPhase): Said {
  const words = (language: string, other: string) =>
    [local(entry.title, language, other), local(entry.description ?? "", language, other)] as const;
  return { en: words("en", "fr"), fr: words("fr", "en") };
}

function local(text: LocalText, language: string, other: string): string {
  if (typeof text === "string") return text;
  return text[language] ?? text[other] ?? Object.values(text)[0] ?? "";
}

const phase = map(
  {
    start: key(date, { en: ["Start", "The first day of the phase."], fr: ["Début", "Le premier jour de la phase."] }),
    end: key(date, { en: ["End", "The last day of the phase."], fr: ["Fin", "Le dernier jour de la phase."] }),
    status: key(
      choice({
        planned: ["Not started yet.", "Pas encore commencée."],
        active: ["Under way.", "En cours."],
        done: ["Finished.", "Terminée."],
      }),
      { en: ["Status", "How far along the phase is."], fr: ["État", "Où en est la phase."] },
    ),
    roles: key(
      ref("phaseRoles"),
      {
        en: [
          "Roles",
          "Who has which role in this phase: one id, a list of ids, or an id with details such as time and deputy.",
        ],
        fr: [
          "Rôles",
          "Qui tient quel rôle dans cette phase, soit un identifiant, une liste ou un identifiant avec des précisions.",
        ],
      },
      { example: "it-specialist: [it-desk, {who: cio, fte: 0.1}]" },
    ),
  },
  { part: "phase", recommended: ["start", "end", "status", "roles"] },
);

const assignment = forms({
  string: { "x-ospo": { refers: ["party"] } },
  object: ref("assignmentMap"),
  array: { items: forms({ string: { "x-ospo": { refers: ["party"] } }, object: ref("assignmentMap") }) },
});

const assignmentMap: JsonSchema = {
  ...map(
    {
      who: key(
        oneOrMany(knownParty),
        {
          en: ["Who", "The person, position, partner or body in this role; or a list of them."],
          fr: ["Qui", "La personne, le poste, le partenaire ou l’instance qui tient ce rôle; ou une liste."],
        },
        { example: "a-roy" },
      ),
      vacancy: key(
        reference(["vacancy"]),
        {
          en: ["Vacancy", "The vacancy by which this role will be filled."],
          fr: ["Poste vacant", "Le poste vacant par lequel ce rôle sera pourvu."],
        },
        { example: "users-1" },
      ),
      waived: key(
        text,
        {
          en: ["Waived", "The waiver: why this role is not needed here. Reviewers will read the reason."],
          fr: ["Dispense", "Pourquoi ce rôle n’est pas nécessaire ici. La raison sera lue à la révision."],
        },
        { example: "The province runs the purchase for us" },
      ),
      fte: key(fte, {
        en: ["Time", "How much time each person named has for the role: 0.4 is two days out of five."],
        fr: ["Temps", "Le temps dont dispose chaque personne nommée pour ce rôle. 0.4 veut dire deux jours sur cinq."],
      }),
      deputy: key(
        knownParty,
        {
          en: ["Deputy", "Who steps in when the first is away."],
          fr: ["Suppléant(e)", "Qui prend la relève en cas d’absence."],
        },
        { example: "b-lee" },
      ),
      until: key(date, {
        en: ["Until", "The last day of this assignment or of the waiver."],
        fr: ["Jusqu’au", "Le dernier jour de cette affectation ou de la dispense."],
      }),
      note: key(text, {
        en: ["Note", "Anything else that is useful to know."],
        fr: ["Note", "Ce qu’il est utile de savoir."],
      }),
      extra: key(flag, {
        en: ["Extra", "With `true`, the role takes part here on purpose, although the matrix does not ask for it."],
        fr: ["En plus", "Avec `true`, le rôle participe ici à dessein, même si la matrice ne le demande pas."],
      }),
    },
    { part: "assignment", recommended: ["who", "fte", "deputy"] },
  ),
  defaultSnippets: [
    {
      label: "who",
      description: "Somebody with time and a deputy",
      body: { who: "$1", fte: "$2", deputy: "$3" },
    },
    { label: "vacancy", description: "A vacancy, still to be filled", body: { vacancy: "$1" } },
    { label: "waived", description: "A waiver: not needed, with a reason", body: { waived: "$1", until: "$2" } },
  ],
};
