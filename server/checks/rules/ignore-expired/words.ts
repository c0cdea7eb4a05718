import type { Comment } from "../../../document/comments";
import type { Locale } from "../../../locale";
import type { PlainDate } from "../../../model/dates";
import { quoted } from "../../../words";
import type { RuleWords } from "../../rule";

export interface Params {
  readonly rule: string;
  readonly until: PlainDate;
  readonly comment: Comment;
}

export const words: Readonly<Record<Locale, RuleWords<Params>>> = {
  en: {
    title: "Finding left out until a day that has passed",
    message: ({ rule, until }) =>
      `Findings of ${quoted(rule, "en")} were left out here until ${until}; they count again.`,
    why: () => "The reason was given for a time, and that time is over.",
    remedy: () =>
      "Settle what the finding speaks of and delete this comment, or write a new day if the reason still holds.",
  },
  fr: {
    title: "Constat écarté jusqu’à une date passée",
    message: ({ rule, until }) =>
      `Les constats de ${quoted(rule, "fr")} étaient écartés ici jusqu’au ${until}; ils comptent de nouveau.`,
    why: () => "La raison valait pour un temps, et ce temps est écoulé.",
    remedy: () =>
      "Réglez ce dont parle le constat et supprimez ce commentaire, ou inscrivez une nouvelle date si la raison vaut toujours.",
  },
};
