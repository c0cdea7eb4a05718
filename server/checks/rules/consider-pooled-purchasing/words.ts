import type { Locale } from "../../../locale";
import type { Initiative } from "../../../model/plan";
import { quoted } from "../../../words";
import { titleOfInitiative } from "../../names";
import type { RuleWords } from "../../rule";

export interface Params {
  readonly initiative: Initiative;
}

export const words: Readonly<Record<Locale, RuleWords<Params>>> = {
  en: {
    title: "Pooled purchasing not considered",
    message: ({ initiative }) =>
      `Nothing says whether what ${titleOfInitiative(initiative, "en")} needs could be bought together with others.`,
    why: () =>
      "Other public bodies need much the same software; together they pay once and have more weight with suppliers.",
    remedy: () =>
      `Ask your peers, then write ${quoted("pooled: considered", "en")}, ${quoted("joined", "en")} or ${quoted("declined", "en")} in the initiative.`,
  },
  fr: {
    title: "Achat en commun non étudié",
    message: ({ initiative }) =>
      `Rien n’indique si ce qu’il faut à l’initiative ${titleOfInitiative(initiative, "fr")} pourrait être acheté avec d’autres.`,
    why: () =>
      "D’autres organismes publics ont besoin de logiciels très semblables; ensemble, ils paient une seule fois et pèsent davantage auprès des fournisseurs.",
    remedy: () =>
      `Consultez vos pairs, puis inscrivez dans l’initiative ${quoted("pooled: considered", "fr")} (étudié), ${quoted("joined", "fr")} (adhéré) ou ${quoted("declined", "fr")} (écarté).`,
  },
};
