import type { Locale } from "../../../locale";
import { quoted } from "../../../words";
import type { RuleWords } from "../../rule";

export interface Params {
  /** The licence as it is written. */
  readonly text: string;
  /** True when the policy itself says that only licences approved by the OSI are accepted. */
  readonly contradicts: boolean;
}

export const words: Readonly<Record<Locale, RuleWords<Params>>> = {
  en: {
    title: "Licence for code without OSI approval",
    message: ({ text }) => `The Open Source Initiative has not approved ${quoted(text, "en")} for code.`,
    why: ({ contradicts }) =>
      contradicts
        ? "The policy accepts what the Open Source Initiative has approved, and names a licence that it has not."
        : "Licences for texts say nothing of source code or patents, and others forbid some uses: such code is not open source to everybody.",
    remedy: () =>
      `Name a licence that is approved, move this one to ${quoted("documentation", "en")} or ${quoted("data", "en")}, or say under ${quoted("rule:", "en")} by what you go instead.`,
  },
  fr: {
    title: "Licence de code non approuvée par l’OSI",
    message: ({ text }) => `L’Open Source Initiative n’a pas approuvé ${quoted(text, "fr")} pour du code.`,
    why: ({ contradicts }) =>
      contradicts
        ? "La politique accepte ce que l’Open Source Initiative a approuvé, et nomme une licence qui ne l’est pas."
        : "Une licence pour des textes ne dit rien du code source ni des brevets, et d’autres interdisent certains usages; un tel code n’est pas libre aux yeux de tout le monde.",
    remedy: () =>
      `Nommez une licence approuvée, déplacez celle-ci sous ${quoted("documentation", "fr")} ou ${quoted("data", "fr")}, ou dites sous ${quoted("rule:", "fr")} quelle règle vous suivez.`,
  },
};
