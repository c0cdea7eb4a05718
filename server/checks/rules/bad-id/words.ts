import type { Path } from "../../../document/tree";
import type { Locale } from "../../../locale";
import { quoted } from "../../../words";
import type { RuleWords } from "../../rule";

export interface Params {
  /** The id as written, and as it is shown in messages. */
  readonly id: string;
  readonly shown: string;
  readonly path: Path;
  /** A word such as `no`, which some programs take for something else. */
  readonly reserved: boolean;
  /** True for the key of an entry, false for the value of `id:`. */
  readonly isKey: boolean;
  /** An id made of what is written. */
  readonly proposed?: string;
}

export const words: Readonly<Record<Locale, RuleWords<Params>>> = {
  en: {
    title: "Unusable id",
    message: ({ shown }) => `${quoted(shown, "en")} cannot be an id.`,
    why: ({ reserved }) =>
      reserved
        ? "Some programs read this word as yes, no or nothing, so it does not name anything reliably."
        : "An id is typed and looked up in many places, so it uses only letters, digits and hyphens that are the same everywhere.",
    remedy: ({ reserved, proposed }) => {
      if (reserved) return "Choose another word, or make it longer with a hyphen.";
      return proposed === undefined
        ? "Use lower-case letters, digits and hyphens, and begin with a letter."
        : `Use lower-case letters, digits and hyphens, beginning with a letter: ${quoted(proposed, "en")}.`;
    },
  },
  fr: {
    title: "Identifiant inutilisable",
    message: ({ shown }) => `${quoted(shown, "fr")} ne peut pas être un identifiant.`,
    why: ({ reserved }) =>
      reserved
        ? "Certains programmes lisent ce mot comme oui, non ou rien; il ne désigne donc rien de façon sûre."
        : "Un identifiant est saisi et cherché à bien des endroits; il n’a donc que des lettres, des chiffres et des traits d’union identiques partout.",
    remedy: ({ reserved, proposed }) => {
      if (reserved) return "Choisissez un autre mot, ou allongez-le avec un trait d’union.";
      return proposed === undefined
        ? "Utilisez des minuscules sans accent, des chiffres et des traits d’union, en commençant par une lettre."
        : `Utilisez des minuscules sans accent, des chiffres et des traits d’union, en commençant par une lettre\u00a0: ${quoted(proposed, "fr")}.`;
    },
  },
};
