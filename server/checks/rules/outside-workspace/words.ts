import type { SyntaxNode } from "../../../document/tree";
import type { Locale } from "../../../locale";
import { quoted, shortened } from "../../../words";
import type { RuleWords } from "../../rule";

export interface Params {
  readonly pattern: string;
  /** The same within the folder, where that is plain. */
  readonly inside: string | undefined;
  readonly node: SyntaxNode;
}

export const words: Readonly<Record<Locale, RuleWords<Params>>> = {
  en: {
    title: "Files outside the folder",
    message: ({ pattern }) => `${quoted(shortened(pattern), "en")} leads out of the folder of these settings.`,
    why: () =>
      "Settings count for the files of their own folder and the folders in it; those elsewhere are not looked at.",
    remedy: () =>
      "Write the path as it is from this folder, or put the settings into a folder that holds all the files that you mean.",
  },
  fr: {
    title: "Fichiers hors du dossier",
    message: ({ pattern }) => `${quoted(shortened(pattern), "fr")} mène hors du dossier de cette configuration.`,
    why: () =>
      "Une configuration vaut pour les fichiers de son dossier et des dossiers qu’il contient; ceux qui se trouvent ailleurs ne sont pas lus.",
    remedy: () =>
      "Écrivez le chemin à partir de ce dossier, ou placez la configuration dans un dossier qui contient tous les fichiers voulus.",
  },
};
