import type { Locale } from "../../../locale";
import { enumerate, quoted, shortened } from "../../../words";
import type { RuleWords } from "../../rule";

export interface Params {
  /** What stands behind `ospo:`; absent when nothing does, or nothing that is a text. */
  readonly written?: string;
  /** What was most likely meant. */
  readonly meant?: string;
  /** True when the kind is known and only its version is not. */
  readonly versionOnly: boolean;
  /** Everything that may stand there. */
  readonly announced: readonly string[];
}

export const words: Readonly<Record<Locale, RuleWords<Params>>> = {
  en: {
    title: "Unknown kind of document",
    message: ({ written, meant, versionOnly }) => {
      if (written === undefined) return `Nothing after ${quoted("ospo:", "en")} says what kind of document this is.`;
      const name = quoted(shortened(written), "en");
      if (versionOnly) return `${name} is a version that this program does not know.`;
      return meant === undefined
        ? `${name} is not a kind of document.`
        : `${name} is not a kind of document; did you mean ${quoted(meant, "en")}?`;
    },
    why: () => "The first line decides what belongs in the file; without it, nothing else in the file can be checked.",
    remedy: ({ meant, announced }) =>
      meant === undefined
        ? `Write one of these: ${enumerate(announced, "en", "or")}.`
        : `Write ${quoted(meant, "en")}, or choose another kind from the list that the editor offers.`,
  },
  fr: {
    title: "Type de document inconnu",
    message: ({ written, meant, versionOnly }) => {
      if (written === undefined) return `Rien n’indique le type de document après ${quoted("ospo:", "fr")}.`;
      const name = quoted(shortened(written), "fr");
      if (versionOnly) return `${name} est une version que ce programme ne connaît pas.`;
      return meant === undefined
        ? `${name} n’est pas un type de document.`
        : `${name} n’est pas un type de document; vouliez-vous dire ${quoted(meant, "fr")}?`;
    },
    why: () =>
      "La première ligne décide de ce que contient le fichier; sans elle, rien d’autre ne peut y être vérifié.",
    remedy: ({ meant, announced }) =>
      meant === undefined
        ? `Écrivez l’un de ces types\u00a0: ${enumerate(announced, "fr", "or")}.`
        : `Écrivez ${quoted(meant, "fr")}, ou choisissez un autre type dans la liste que propose l’éditeur.`,
  },
};
