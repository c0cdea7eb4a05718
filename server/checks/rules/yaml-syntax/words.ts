import type { Locale } from "../../../locale";
import { shortened } from "../../../words";
import type { RuleWords } from "../../rule";
import type { Cause, Diagnosis } from "./cause";
import { en } from "./words.en";
import { fr } from "./words.fr";

export interface Params extends Diagnosis {
  /** Number of the line, from 1. */
  readonly line: number;
}

/** What happened, why it matters, what to do. `word` is the word or character of the file that it is about. */
type Said = readonly [message: string, why: string, remedy: string];
export type CauseWords = Readonly<Record<Cause, (word: string) => Said>>;

/** Words of the file in a message: of long lines only the beginning. */
const longest = 40;

function said(words: CauseWords, { cause, word = "" }: Params): Said {
  return words[cause](shortened(word, longest));
}

export const words: Readonly<Record<Locale, RuleWords<Params>>> = {
  en: {
    title: "Unreadable passage",
    message: (params) => said(en, params)[0],
    why: (params) => said(en, params)[1],
    remedy: (params) => said(en, params)[2],
  },
  fr: {
    title: "Passage illisible",
    message: (params) => said(fr, params)[0],
    why: (params) => said(fr, params)[1],
    remedy: (params) => said(fr, params)[2],
  },
};
