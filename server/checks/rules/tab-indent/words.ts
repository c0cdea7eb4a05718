import type { Locale } from "../../../locale";
import type { RuleWords } from "../../rule";

export type Params = Readonly<Record<never, never>>;

export const words: Readonly<Record<Locale, RuleWords<Params>>> = {
  en: {
    title: "Indentation with a tab",
    message: () => "This line is indented with a tab; only spaces count.",
    why: () => "Each program shows a tab with a width of its own, so nobody could tell what the line belongs to.",
    remedy: () => "Replace the tabs at the beginning of the lines with spaces, two for each level.",
  },
  fr: {
    title: "Retrait fait d’une tabulation",
    message: () => "Cette ligne est mise en retrait par une tabulation; seules les espaces comptent.",
    why: () =>
      "Chaque programme donne à la tabulation la largeur qu’il veut; on ne saurait donc pas à quoi la ligne se rattache.",
    remedy: () => "Remplacez les tabulations au début des lignes par des espaces, deux par niveau.",
  },
};
