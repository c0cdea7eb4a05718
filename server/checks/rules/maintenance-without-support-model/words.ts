import type { Locale } from "../../../locale";
import { type LocalText, localText } from "../../../matrix/model";
import type { Initiative, Phase } from "../../../model/plan";
import { quoted } from "../../../words";
import { initiativeName } from "../../names";
import type { RuleWords } from "../../rule";

export interface Params {
  readonly initiative: Initiative;
  readonly phase: Phase;
  /** Title of the phase. */
  readonly title: LocalText;
}

export const words: Readonly<Record<Locale, RuleWords<Params>>> = {
  en: {
    title: "Maintenance without support",
    message: ({ initiative, title }) =>
      `${quoted(initiativeName(initiative, "en"), "en")} is in ${localText(title, "en")}, but nothing says who supports the software.`,
    why: () =>
      "Open source software costs no licence fee, but updates, security fixes and questions are work that somebody has to do.",
    remedy: () =>
      `Write under ${quoted("support:", "en")} who helps: your own people, a peer, a supplier under contract or the community of the software.`,
  },
  fr: {
    title: "Mise à niveau sans soutien",
    message: ({ initiative, title }) =>
      `${quoted(initiativeName(initiative, "fr"), "fr")} est à la phase ${quoted(localText(title, "fr"), "fr")}, mais rien ne dit qui assure le soutien.`,
    why: () =>
      "Un logiciel libre s’utilise sans redevance, mais les mises à jour, les correctifs de sécurité et les questions demandent du travail.",
    remedy: () =>
      `Inscrivez sous ${quoted("support:", "fr")} qui aide\u00a0: votre personnel, un organisme pair, un fournisseur sous contrat ou la communauté du logiciel.`,
  },
};
