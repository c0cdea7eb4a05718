import type { Locale } from "../../../locale";
import { quoted } from "../../../words";
import type { RuleWords } from "../../rule";

export interface Params {
  readonly key: string;
  /** True when the whole document lacks it, false when a part of it does. */
  readonly top: boolean;
}

export const words: Readonly<Record<Locale, RuleWords<Params>>> = {
  en: {
    title: "Document without a title",
    message: ({ key, top }) =>
      key === "title" && top ? "This document has no title yet." : `The key ${quoted(key, "en")} is missing here.`,
    why: ({ key }) =>
      key === "title"
        ? "The title is the name under which people find and quote the document."
        : "Without it, this part of the document cannot be used.",
    remedy: ({ key }) => `Add ${quoted(`${key}:`, "en")} and what belongs there.`,
  },
  fr: {
    title: "Document sans titre",
    message: ({ key, top }) =>
      key === "title" && top ? "Ce document n’a pas encore de titre." : `Il manque ici la clé ${quoted(key, "fr")}.`,
    why: ({ key }) =>
      key === "title"
        ? "Le titre est le nom sous lequel on trouve et cite le document."
        : "Sans elle, cette partie du document ne peut pas servir.",
    remedy: ({ key }) => `Ajoutez ${quoted(`${key}:`, "fr")} et ce qui doit y figurer.`,
  },
};
