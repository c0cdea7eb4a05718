import type { Comment } from "../../../document/comments";
import type { Locale } from "../../../locale";
import { quoted } from "../../../words";
import type { RuleWords } from "../../rule";

/** Why a comment leaves out nothing. */
export type Cause = "nothing" | "no-rule" | "unknown-rule" | "too-low";

export interface Params {
  readonly cause: Cause;
  readonly comment: Comment;
  readonly rule?: string;
  /** The rule that was most likely meant. */
  readonly meant?: string;
}

export const words: Readonly<Record<Locale, RuleWords<Params>>> = {
  en: {
    title: "Comment that leaves out nothing",
    message: ({ cause, rule = "", meant }) => {
      const name = quoted(rule, "en");
      if (cause === "no-rule") return "This comment does not say which rule it is about.";
      if (cause === "unknown-rule") {
        return meant === undefined
          ? `There is no rule ${name}.`
          : `There is no rule ${name}; did you mean ${quoted(meant, "en")}?`;
      }
      if (cause === "too-low") return "A comment for the whole file stands above the first line of the file.";
      return `There is no finding of ${name} here that could be left out.`;
    },
    why: ({ cause }) =>
      cause === "nothing"
        ? "What it was for has been settled; a comment that stays would hide the next such finding."
        : "It looks as if it did something, and does nothing.",
    remedy: ({ cause }) =>
      cause === "nothing"
        ? "Delete the comment."
        : cause === "too-low"
          ? "Move the comment above the first line, or write it for one finding, on the line above that."
          : `Write the rule that the finding names, and why: ${quoted("# ospo-ignore missing-role: reason", "en")}.`,
  },
  fr: {
    title: "Commentaire qui n’écarte rien",
    message: ({ cause, rule = "", meant }) => {
      const name = quoted(rule, "fr");
      if (cause === "no-rule") return "Ce commentaire ne dit pas de quelle règle il parle.";
      if (cause === "unknown-rule") {
        return meant === undefined
          ? `Il n’y a pas de règle ${name}.`
          : `Il n’y a pas de règle ${name}; vouliez-vous dire ${quoted(meant, "fr")}?`;
      }
      if (cause === "too-low") return "Un commentaire pour tout le fichier se place au-dessus de sa première ligne.";
      return `Il n’y a ici aucun constat de ${name} à écarter.`;
    },
    why: ({ cause }) =>
      cause === "nothing"
        ? "Ce qu’il écartait est réglé; s’il reste, il cachera le prochain constat de ce genre."
        : "Il a l’air d’agir, et ne fait rien.",
    remedy: ({ cause }) =>
      cause === "nothing"
        ? "Supprimez le commentaire."
        : cause === "too-low"
          ? "Placez le commentaire au-dessus de la première ligne, ou écrivez-le pour un seul constat, sur la ligne au-dessus."
          : `Écrivez la règle que nomme le constat, et pourquoi\u00a0: ${quoted("# ospo-ignore missing-role: raison", "fr")}.`,
  },
};
