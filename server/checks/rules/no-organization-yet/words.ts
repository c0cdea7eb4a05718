import type { Locale } from "../../../locale";
import { count } from "../../../words";
import type { OspoFile } from "../../../workspace/file";
import type { Reference } from "../../../workspace/references";
import type { RuleWords } from "../../rule";

export interface Params {
  /** Everything that cannot be looked up. */
  readonly references: readonly Reference[];
  /** The ids of people and units among them, each once. */
  readonly ids: readonly string[];
  /** An organization file that is there, but describes nobody. */
  readonly organization?: OspoFile;
}

export const words: Readonly<Record<Locale, RuleWords<Params>>> = {
  en: {
    title: "No organization file yet",
    message: ({ ids, organization }) => {
      const missing =
        organization === undefined ? "There is no organization file yet" : "The organization file describes nobody yet";
      return ids.length === 0
        ? `${missing}.`
        : `${missing}, so ${count(ids.length, "id here is", "ids here are", "en")} not checked.`;
    },
    why: () =>
      "An organization file says once who the people, positions, partners and departments are; from then on, a misspelt id is found at once.",
    remedy: () =>
      "Use the quick fix, which writes the file with the ids used here, then put in the real names and titles.",
  },
  fr: {
    title: "Pas encore de fichier d’organisation",
    message: ({ ids, organization }) => {
      const missing =
        organization === undefined
          ? "Il n’y a pas encore de fichier d’organisation"
          : "Le fichier d’organisation ne décrit encore personne";
      return ids.length === 0
        ? `${missing}.`
        : `${missing}; ${count(ids.length, "identifiant n’est pas vérifié", "identifiants ne sont pas vérifiés", "fr")} ici.`;
    },
    why: () =>
      "Un fichier d’organisation dit une seule fois qui sont les personnes, les postes, les partenaires et les services; toute faute dans un identifiant se voit ensuite aussitôt.",
    remedy: () =>
      "Utilisez la correction rapide, qui écrit ce fichier avec les identifiants employés ici, puis inscrivez-y les vrais noms et titres.",
  },
};
