import type { Locale } from "../../../locale";
import { quoted } from "../../../words";
import type { RuleWords } from "../../rule";

export interface Params {
  readonly rule: string;
}

export const words: Readonly<Record<Locale, RuleWords<Params>>> = {
  en: {
    title: "Finding left out without a reason",
    message: ({ rule }) => `A finding of ${quoted(rule, "en")} is left out, and nobody says why.`,
    why: () =>
      "Whoever reads this later cannot tell whether it was decided or only made quiet, and an auditor will ask.",
    remedy: () =>
      `Write the reason behind a colon, and a day if it is for a time: ${quoted(": reason (until 2027-03-31)", "en")}.`,
  },
  fr: {
    title: "Constat écarté sans raison",
    message: ({ rule }) => `Un constat de ${quoted(rule, "fr")} est écarté, et personne ne dit pourquoi.`,
    why: () =>
      "Qui lira ceci plus tard ne saura pas si c’était une décision ou un simple silence, et un vérificateur le demandera.",
    remedy: () =>
      `Écrivez la raison après un deux-points, et une date si c’est pour un temps\u00a0: ${quoted(": raison (jusqu’au 2027-03-31)", "fr")}.`,
  },
};
