import type { SyntaxNode } from "../../../document/tree";
import type { Locale } from "../../../locale";
import { type LocalText, localText } from "../../../matrix/model";
import { quoted } from "../../../words";
import type { RuleWords } from "../../rule";

export interface Params {
  /** Title of the phase. */
  readonly title: LocalText;
  /** `YYYY-MM-DD`. */
  readonly start: string;
  /** Where the phase says that it is planned. */
  readonly status: SyntaxNode;
}

export const words: Readonly<Record<Locale, RuleWords<Params>>> = {
  en: {
    title: "Planned phase that should have begun",
    message: ({ title, start }) => `${localText(title, "en")} was to start on ${start} and is still planned.`,
    why: () => "Either the plan is behind, or the work has begun and the plan does not show it.",
    remedy: () => `Set the status to ${quoted("active", "en")} if the phase has begun, else write a new start.`,
  },
  fr: {
    title: "Phase prévue qui devrait avoir commencé",
    message: ({ title, start }) =>
      `La phase ${quoted(localText(title, "fr"), "fr")} devait commencer le ${start} et n’est encore que prévue.`,
    why: () => "Soit le plan a pris du retard, soit le travail a commencé et le plan ne le montre pas.",
    remedy: () => `Mettez l’état à ${quoted("active", "fr")} si la phase a commencé, sinon inscrivez un nouveau début.`,
  },
};
