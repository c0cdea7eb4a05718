import type { Pair } from "../../../document/tree";
import type { Locale } from "../../../locale";
import { quoted, shortened } from "../../../words";
import type { RuleWords } from "../../rule";

export interface Params {
  readonly key: string;
  readonly pair: Pair;
  /** The key that was most likely meant. */
  readonly meant?: string;
}

export const words: Readonly<Record<Locale, RuleWords<Params>>> = {
  en: {
    title: "Unknown key",
    message: ({ key, meant }) =>
      meant === undefined
        ? `The key ${quoted(shortened(key), "en")} is not known here.`
        : `The key ${quoted(shortened(key), "en")} is not known here; did you mean ${quoted(meant, "en")}?`,
    why: () => "What is under an unknown key is not read, so it does not count.",
    remedy: ({ meant }) =>
      meant === undefined
        ? `Move it to where it belongs; if it is a key of your own, begin it with ${quoted("x-", "en")}.`
        : `Write ${quoted(meant, "en")}; if it is a key of your own, begin it with ${quoted("x-", "en")}.`,
  },
  fr: {
    title: "Clé inconnue",
    message: ({ key, meant }) =>
      meant === undefined
        ? `La clé ${quoted(shortened(key), "fr")} est inconnue ici.`
        : `La clé ${quoted(shortened(key), "fr")} est inconnue ici; vouliez-vous dire ${quoted(meant, "fr")}?`,
    why: () => "Ce qui se trouve sous une clé inconnue n’est pas lu, et ne compte donc pas.",
    remedy: ({ meant }) =>
      meant === undefined
        ? `Déplacez-la là où elle doit être; si c’est une clé à vous, faites-la commencer par ${quoted("x-", "fr")}.`
        : `Écrivez ${quoted(meant, "fr")}; si c’est une clé à vous, faites-la commencer par ${quoted("x-", "fr")}.`,
  },
};
