/** The kind `role-matrix`: an organization's own roles, phases and levels. */
import { builtInMatrix } from "../built-in.generated";
import { type LocalText, localText } from "../model";
import { byId, choice, flag, forms, key, listOf, map, number, oneOrMany, ref, reference } from "./build";
import { announcement, header } from "./header";
import type { Definitions, JsonSchema } from "./json-schema";
import { levelKeyPattern } from "./patterns";
import { competency, line, link, text } from "./values";

const entryTitle = key(text, {
  en: ["Title", "The name that people see, as the source writes it."],
  fr: ["Titre", "Le nom qui s’affiche, comme l’écrit la source."],
});
/** One of the ids of the built-in matrix. */
function idOf(entries: ReadonlyMap<string, { readonly title: LocalText }>): JsonSchema {
  return choice(
    Object.fromEntries([...entries].map(([id, { title }]) => [id, [localText(title, "en"), localText(title, "fr")]])),
  );
}

const levels = oneOrMany(reference(["level"]));

export const roleMatrix: JsonSchema = key(
  map(
    {
      ospo: announcement("role-matrix", "a role matrix", "une matrice des rôles"),
      ...header,
      source: key(link, {
        en: ["Source", "Where the matrix comes from: a link or the title of a publication."],
        fr: ["Source", "D’où vient la matrice, par un lien ou le titre d’une publication."],
      }),
      levels: key(
        byId(ref("matrixLevel"), { defines: "level" }, { keyPattern: levelKeyPattern }),
        {
          en: ["Levels", "What a cell of the matrix can say, for instance “involved”, or R and A in a RACI table."],
          fr: [
            "Niveaux",
            "Ce que peut dire une case de la matrice, par exemple « participe », ou R et A dans un tableau RACI.",
          ],
        },
        { example: "involved: {title: Involved, required: true}" },
      ),
      phases: key(byId(ref("matrixPhase"), { defines: "phase" }), {
        en: ["Phases", "The phases of an initiative, in order."],
        fr: ["Phases", "Les phases d’une initiative, dans l’ordre."],
      }),
      roles: key(byId(ref("matrixRole"), { defines: "role" }), {
        en: ["Roles", "The roles, and in which phases each takes part."],
        fr: ["Rôles", "Les rôles, et les phases auxquelles chacun participe."],
      }),
      rows: key(ref("matrixRows"), {
        en: ["Rows", "What the rows of the source are, when they are not phases."],
        fr: ["Lignes", "Ce que sont les lignes de la source, quand ce ne sont pas des phases."],
      }),
    },
    { required: ["ospo", "title"], part: "document", recommended: ["id", "source", "levels", "phases", "roles"] },
  ),
  {
    en: ["Role matrix", "Which roles take part in which phases of an open source initiative."],
    fr: ["Matrice des rôles", "Quels rôles participent à quelles phases d’une initiative de logiciel libre."],
  },
);

export const roleMatrixDefinitions: Definitions = {
  matrixRows: map(
    {
      title: key(
        text,
        {
          en: ["Title", "The word for one row of the source."],
          fr: ["Titre", "Le mot qui désigne une ligne de la source."],
        },
        { example: "Activity" },
      ),
    },
    { recommended: ["title"] },
  ),
  matrixLevel: key(
    map(
      {
        title: entryTitle,
        required: key(flag, {
          en: ["Required", "With `true`, a plan must name somebody for each role that has this level in a phase."],
          fr: [
            "Obligatoire",
            "Avec `true`, un plan doit nommer quelqu’un pour chaque rôle qui a ce niveau dans une phase.",
          ],
        }),
        aliases: key(
          listOf(line),
          {
            en: ["Other words", "The words that stand for this level in tables."],
            fr: ["Autres mots", "Les mots qui expriment ce niveau dans les tableaux."],
          },
          { example: '["Yes", "Oui"]' },
        ),
        exactlyOne: key(flag, {
          en: [
            "Exactly one",
            "With `true`, one role of each phase has this level, no more and no fewer: the A of RACI.",
          ],
          fr: ["Un seul", "Avec `true`, un seul rôle a ce niveau dans chaque phase, comme le A de RACI."],
        }),
      },
      { part: "level", recommended: ["title", "required"] },
    ),
    {
      en: ["Level", "Something that a cell of the matrix can say."],
      fr: ["Niveau", "Ce que peut dire une case de la matrice."],
    },
  ),
  matrixPhase: key(
    map(
      {
        title: entryTitle,
        description: key(text, {
          en: ["Description", "What happens in this phase, in a sentence."],
          fr: ["Description", "Ce qui se passe dans cette phase, en une phrase."],
        }),
        like: key(
          idOf(builtInMatrix.phases),
          {
            en: [
              "Corresponds to",
              "The phase of the built-in matrix that this one corresponds to, so that advice about that phase applies here.",
            ],
            fr: [
              "Correspond à",
              "La phase de la matrice intégrée à laquelle celle-ci correspond, pour que les conseils sur cette phase s’appliquent ici.",
            ],
          },
          { example: "procurement" },
        ),
      },
      { part: "matrix-phase", recommended: ["title", "description"] },
    ),
    { en: ["Phase", "A phase of an initiative."], fr: ["Phase", "Une phase d’une initiative."] },
  ),
  matrixRole: key(
    map(
      {
        title: entryTitle,
        description: key(text, {
          en: ["Description", "What this role does, in a sentence."],
          fr: ["Description", "Ce que fait ce rôle, en une phrase."],
        }),
        external: key(flag, {
          en: ["May be external", "With `true`, a supplier or another public organization may have this role."],
          fr: ["Peut être externe", "Avec `true`, un fournisseur ou un autre organisme public peut tenir ce rôle."],
        }),
        competencies: key(listOf(competency), {
          en: ["Competencies", "What somebody in this role should know how to do."],
          fr: ["Compétences", "Ce que devrait savoir faire la personne qui tient ce rôle."],
        }),
        like: key(
          idOf(builtInMatrix.roles),
          {
            en: [
              "Corresponds to",
              "The role of the built-in matrix that this one corresponds to, so that advice about that role applies here.",
            ],
            fr: [
              "Correspond à",
              "Le rôle de la matrice intégrée auquel celui-ci correspond, pour que les conseils sur ce rôle s’appliquent ici.",
            ],
          },
          { example: "product-owner" },
        ),
        involvement: key(
          byId(ref("matrixCell"), { refers: ["phase"] }),
          {
            en: [
              "Involvement",
              "The phases in which the role takes part, each with its level. The role takes no part in a phase that is not named.",
            ],
            fr: [
              "Participation",
              "Les phases auxquelles le rôle participe, chacune avec son niveau. Le rôle ne participe pas à une phase absente.",
            ],
          },
          { example: "procurement: involved" },
        ),
      },
      { part: "matrix-role", recommended: ["title", "involvement", "description"] },
    ),
    { en: ["Role", "A role in an initiative."], fr: ["Rôle", "Un rôle dans une initiative."] },
  ),
  matrixCell: key(
    forms({
      string: { "x-ospo": { refers: ["level"] } },
      array: { items: reference(["level"]) },
      object: ref("matrixCellMap"),
    }),
    {
      en: ["Involvement in the phase", "A level, a list of levels, or a level with its time and a note."],
      fr: ["Participation à la phase", "Un niveau, une liste de niveaux, ou un niveau avec son temps et une note."],
    },
  ),
  matrixCellMap: map(
    {
      level: key(levels, {
        en: ["Level", "How the role takes part in the phase."],
        fr: ["Niveau", "Comment le rôle participe à la phase."],
      }),
      fte: key(number(0, 100, { value: "fte" }), {
        en: [
          "Full-time equivalents",
          "How much time the source gives the role in this phase: 0.5 is half a full-time week.",
        ],
        fr: [
          "Équivalents temps plein",
          "Le temps que la source accorde au rôle dans cette phase. 0.5 est un mi-temps.",
        ],
      }),
      note: key(text, {
        en: ["Note", "What the source adds to this cell."],
        fr: ["Note", "Ce que la source ajoute à cette case."],
      }),
    },
    { recommended: ["level"] },
  ),
};
