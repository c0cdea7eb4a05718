import type { Locale } from "../../../locale";
import { type LocalText, localText } from "../../../matrix/model";
import type { PlainDate } from "../../../model/dates";
import type { Located } from "../../../model/values";
import { quoted } from "../../../words";
import type { RuleWords } from "../../rule";

interface Dates {
  /** The date that should be the earlier one, or for the order of phases the start of this one. */
  readonly from: Located<PlainDate>;
  /** The date that should be the later one, or for the order of phases the start of the one before. */
  readonly until: Located<PlainDate>;
}

export type Params =
  | (Dates & { readonly type: "document" })
  | (Dates & { readonly type: "phase"; readonly phase: LocalText })
  | (Dates & { readonly type: "order"; readonly phase: LocalText; readonly before: LocalText });

export const words: Readonly<Record<Locale, RuleWords<Params>>> = {
  en: {
    title: "Dates out of order",
    message: (params) => {
      const from = params.from.value;
      const until = params.until.value;
      if (params.type === "document") return `The document ends on ${until}, before it comes into force on ${from}.`;
      const phase = localText(params.phase, "en");
      return params.type === "phase"
        ? `${phase} ends on ${until}, before it starts on ${from}.`
        : `${phase} starts on ${from}, before ${localText(params.before, "en")} on ${until}.`;
    },
    why: ({ type }) =>
      type === "order"
        ? "Each phase builds on what the one before it has found out; phases may overlap, but they start in order."
        : "One of the two dates must be wrong, and people hire, buy and announce by them.",
    remedy: ({ type }) =>
      type === "order" ? "Correct the start of one of the two phases." : "Correct one of the two dates.",
  },
  fr: {
    title: "Dates dans le désordre",
    message: (params) => {
      const from = params.from.value;
      const until = params.until.value;
      if (params.type === "document") {
        return `Le document prend fin le ${until}, avant d’entrer en vigueur le ${from}.`;
      }
      const phase = quoted(localText(params.phase, "fr"), "fr");
      return params.type === "phase"
        ? `La phase ${phase} finit le ${until}, avant de commencer le ${from}.`
        : `La phase ${phase} commence le ${from}, avant ${quoted(localText(params.before, "fr"), "fr")} le ${until}.`;
    },
    why: ({ type }) =>
      type === "order"
        ? "Chaque phase s’appuie sur les résultats de la précédente; les phases peuvent se chevaucher, mais commencent dans l’ordre."
        : "L’une des deux dates est forcément fausse, et des gens s’y fient pour embaucher, acheter et annoncer.",
    remedy: ({ type }) =>
      type === "order" ? "Corrigez le début de l’une des deux phases." : "Corrigez l’une des deux dates.",
  },
};
