import type { Locale } from "../../../locale";
import { quoted, shortened } from "../../../words";
import type { RuleWords } from "../../rule";

export type Trap =
  /** `no`, `on` where a text belongs; where somebody is named. */
  | "truth"
  | "truth-for-somebody"
  /** `1.10` where a text may stand, of which the number loses something. */
  | "number"
  /** `020` where a number belongs. */
  | "eights"
  /** A text that others take for a number or a date. */
  | "number-elsewhere"
  | "date"
  /** `~` and `null`. */
  | "nothing"
  /** What follows ` #` in a text, and in place of one. */
  | "cut"
  | "lost"
  /** `!` and `&` before a text. */
  | "mark"
  /** A space of a word processor at the edge of a value, or a mark without width in an id. */
  | "odd-space";

export interface Params {
  readonly trap: Trap;
  /** The passage of the file that it is about. */
  readonly written: string;
  /** What is read in its place. */
  readonly read: string;
  /** The passage as it has to be written. */
  readonly newText?: string;
}

type Said = readonly [message: string, why: string, remedy: string];

const longest = 40;

const en: Readonly<Record<Trap, (written: string, read: string) => Said>> = {
  truth: (written) => [
    `${written} is a word here, but a yes or no for many other programs.`,
    "Older programs read yes, no, on and off as true or false when they are not in quotation marks.",
    "Put it in quotation marks; it is then a word everywhere.",
  ],
  "truth-for-somebody": (written) => [
    `${written} is read as somebody’s name here.`,
    "Only true and false answer a question in these files, and this key asks who or what, not whether.",
    "Write an id or a name; leave the place after the colon empty if it is not known yet.",
  ],
  number: (written, read) => [
    `${written} is read as the number ${read}.`,
    "Zeros at the beginning or end of a number do not count, so a version 1.10 would become 1.1.",
    "Put it in quotation marks.",
  ],
  eights: (written, read) => [
    `${written} begins with a zero, so other programs read it as ${read}.`,
    "Older programs take a zero at the beginning as a sign to count in eights instead of tens.",
    "Remove the zero at the beginning.",
  ],
  "number-elsewhere": (written) => [
    `${written} is a text here, but a number for many other programs.`,
    "Older programs reckon with colons and underscores between digits, so 10:30 becomes 630 there.",
    "Put it in quotation marks.",
  ],
  date: (written) => [
    `${written} is a text here, but a date for many other programs.`,
    "Programs that take it for a date may show it in another form.",
    "Put it in quotation marks.",
  ],
  nothing: (written, read) => [
    `${written} stands for nothing, so ${read} counts as not yet written.`,
    "It is neither a sign nor a word in these files, and readers of a document never see it.",
    "Leave the place after the colon empty, or put it in quotation marks if it is meant as it stands.",
  ],
  cut: (written) => [
    `The text ends before ${written}.`,
    "A space and “#” begin a comment, which only those who edit the file can see.",
    "Put the whole text in quotation marks if this belongs to it.",
  ],
  lost: (written, read) => [
    `${written} is a comment, so ${read} has no value.`,
    "A space and “#” begin a comment, which only those who edit the file can see.",
    "Put it in quotation marks if it is the value.",
  ],
  mark: (written) => [
    `${written} is not part of the text that follows.`,
    "At the beginning of a value, “!” and “&” begin a mark for programs, which readers never see.",
    "Put the whole text in quotation marks.",
  ],
  "odd-space": (written) => [
    `${written} contains a space that nobody can see.`,
    "Word processors and web pages have such spaces; with one, a name is no longer the same and is not found.",
    "Remove this space.",
  ],
};

const fr: typeof en = {
  truth: (written) => [
    `${written} est un mot ici, mais un oui ou un non pour bien d’autres programmes.`,
    "Des programmes plus anciens lisent yes, no, on et off comme vrai ou faux s’ils ne sont pas entre guillemets.",
    "Mettez ce mot entre guillemets; il sera alors un mot partout.",
  ],
  "truth-for-somebody": (written) => [
    `${written} est lu ici comme un nom.`,
    "Seuls true et false répondent à une question dans ces fichiers; cette clé demande qui ou quoi, et non si oui ou non.",
    "Écrivez un identifiant ou un nom; laissez vide ce qui suit le deux-points si vous ne le savez pas encore.",
  ],
  number: (written, read) => [
    `${written} est lu comme le nombre ${read}.`,
    "Les zéros au début ou à la fin d’un nombre ne comptent pas; une version 1.10 deviendrait donc 1.1.",
    "Mettez cette valeur entre guillemets.",
  ],
  eights: (written, read) => [
    `${written} commence par un zéro; d’autres programmes lisent donc ${read}.`,
    "Pour des programmes plus anciens, un zéro au début signifie qu’il faut compter par huit et non par dix.",
    "Supprimez le zéro du début.",
  ],
  "number-elsewhere": (written) => [
    `${written} est un texte ici, mais un nombre pour bien d’autres programmes.`,
    "Des programmes plus anciens font un calcul des deux-points et des traits de soulignement\u00a0: 10:30 y devient 630.",
    "Mettez cette valeur entre guillemets.",
  ],
  date: (written) => [
    `${written} est un texte ici, mais une date pour bien d’autres programmes.`,
    "Un programme qui y voit une date peut l’afficher sous une autre forme.",
    "Mettez cette valeur entre guillemets.",
  ],
  nothing: (written, read) => [
    `${written} ne représente rien; ${read} compte donc comme non écrit.`,
    "Ce n’est ni un signe ni un mot dans ces fichiers, et les personnes qui lisent le document ne le voient jamais.",
    "Laissez vide ce qui suit le deux-points, ou mettez cette valeur entre guillemets si c’est bien elle que vous voulez.",
  ],
  cut: (written) => [
    `Le texte s’arrête avant ${written}.`,
    "Une espace suivie de «\u00a0#\u00a0» commence un commentaire, que seules voient les personnes qui modifient le fichier.",
    "Si ce passage fait partie du texte, mettez tout le texte entre guillemets.",
  ],
  lost: (written, read) => [
    `${written} est un commentaire; ${read} n’a donc pas de valeur.`,
    "Une espace suivie de «\u00a0#\u00a0» commence un commentaire, que seules voient les personnes qui modifient le fichier.",
    "Si c’est la valeur, mettez-la entre guillemets.",
  ],
  mark: (written) => [
    `${written} ne fait pas partie du texte qui suit.`,
    "Au début d’une valeur, «\u00a0!\u00a0» et «\u00a0&\u00a0» commencent une marque pour les programmes, que personne ne voit à la lecture.",
    "Mettez tout le texte entre guillemets.",
  ],
  "odd-space": (written) => [
    `${written} contient une espace que personne ne voit.`,
    "Les traitements de texte et les pages Web ont de telles espaces; avec l’une d’elles, un nom n’est plus le même et reste introuvable.",
    "Supprimez cette espace.",
  ],
};

function said(words: typeof en, locale: Locale, { trap, written, read }: Params): Said {
  const name = trap === "nothing" || trap === "lost" ? quoted(shortened(read, longest), locale) : read;
  return words[trap](quoted(shortened(written, longest), locale), name);
}

export const words: Readonly<Record<Locale, RuleWords<Params>>> = {
  en: {
    title: "Value that is read differently",
    message: (params) => said(en, "en", params)[0],
    why: (params) => said(en, "en", params)[1],
    remedy: (params) => said(en, "en", params)[2],
  },
  fr: {
    title: "Valeur lue autrement",
    message: (params) => said(fr, "fr", params)[0],
    why: (params) => said(fr, "fr", params)[1],
    remedy: (params) => said(fr, "fr", params)[2],
  },
};
