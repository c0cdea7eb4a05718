import type { Locale } from "../../../locale";
import { quoted } from "../../../words";
import type { RuleWords } from "../../rule";

export type Params = Readonly<Record<string, never>>;

export const words: Readonly<Record<Locale, RuleWords<Params>>> = {
  en: {
    title: "Policy without an owner",
    message: () => "The policy has no owner.",
    why: () =>
      "A policy without an owner is neither explained, nor enforced, nor kept up to date; questions go nowhere.",
    remedy: () =>
      `Write after ${quoted("owner:", "en")} the one person, position, body or role that answers for the policy.`,
  },
  fr: {
    title: "Politique sans responsable",
    message: () => "La politique n’a pas de responsable.",
    why: () =>
      "Une politique sans responsable n’est ni expliquée, ni appliquée, ni tenue à jour; les questions restent sans réponse.",
    remedy: () =>
      `Inscrivez après ${quoted("owner:", "fr")} la personne, le poste, l’instance ou le rôle qui répond de la politique.`,
  },
};
