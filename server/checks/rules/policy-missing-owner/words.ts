import type { Locale } from "../../../locale";
import type { RuleWords } from "../../rule";

export type Params = Readonly<Record<string, never>>;

export const words: Readonly<Record<Locale, RuleWords<Params>>> = {
  en: {
    title: "The policy has no owner",
    message: () => "The policy names nobody who answers for it.",
    why: () =>
      "A policy without an owner is neither explained, nor enforced, nor kept up to date; questions go nowhere.",
    remedy: () => "Write `owner` with one person, position, body or role that answers for the policy.",
  },
  fr: {
    title: "La politique n’a pas de responsable",
    message: () => "La politique ne nomme personne qui en réponde.",
    why: () =>
      "Une politique sans responsable n’est ni expliquée, ni appliquée, ni tenue à jour; les questions restent sans réponse.",
    remedy: () => "Inscrivez sous `owner` une personne, un poste, une instance ou un rôle qui répond de la politique.",
  },
};
