import { quoteIfNeeded } from "../../../document/edit";
import type { SyntaxNode } from "../../../document/tree";
import type { Locale } from "../../../locale";
import type { Form } from "../../../matrix/navigate";
import { enumerate, quoted, shortened } from "../../../words";
import type { RuleWords } from "../../rule";
import type { ShortForm } from "./short-form";

/** Values that are written in a form of their own. */
export type Spelling = "language" | "currency" | "license" | "other";

export type Params = {
  /** The value as it stands in the file, shortened. */
  readonly written: string;
  /** The key that it belongs to. */
  readonly name: string;
  /** True for an item of the list under that key. */
  readonly item: boolean;
} & (
  | {
      readonly case: "form";
      readonly expected: readonly (Form | "integer")[];
      readonly found: Form;
      readonly node: SyntaxNode;
      /** True where an id belongs. */
      readonly isId: boolean;
      /** The keys that may stand there, where it takes keys. */
      readonly keys: readonly string[];
      /** What is written, where it is the title or the name of what belongs there. */
      readonly short?: ShortForm;
    }
  | {
      readonly case: "listed";
      readonly allowed: readonly string[];
      readonly meant?: string;
      /** True when what is written is that value, in other letters or in the other language. */
      readonly same?: boolean;
    }
  | { readonly case: "range"; readonly limit: number; readonly side: "minimum" | "maximum" }
  | { readonly case: "spelling"; readonly kind: Spelling; readonly meant?: string }
);

type FormWords = Readonly<Record<Form | "integer", string>>;

const forms: Readonly<Record<Locale, FormWords>> = {
  en: {
    text: "a text",
    number: "a number",
    integer: "a whole number",
    boolean: "true or false",
    list: "a list",
    map: "keys of its own",
  },
  fr: {
    text: "un texte",
    number: "un nombre",
    integer: "un nombre entier",
    boolean: "true ou false",
    list: "une liste",
    map: "des clés au-dessous",
  },
};

/** What is found, where that is said differently from what is expected. */
const foundWords: Readonly<Record<Locale, FormWords>> = {
  en: { ...forms.en, map: "keys", boolean: "a yes or no" },
  fr: { ...forms.fr, map: "des clés", boolean: "un oui ou un non" },
};

/** More allowed values than this are not listed in a sentence. */
const fewValues = 12;

const spellings: Readonly<Record<Locale, Readonly<Record<Spelling, readonly [what: string, how: string]>>>> = {
  en: {
    language: ["the code of a language", "Write its code: en for English, fr for French, fr-CA for Canadian French."],
    currency: ["the code of a currency", "Write its three capital letters, such as CAD."],
    license: ["the name of a licence", "Write its SPDX name, such as MIT; one of your own begins with LicenseRef-."],
    other: ["written as it has to be here", "Look at what the editor suggests here, and write it in the same way."],
  },
  fr: {
    language: [
      "le code d’une langue",
      "Écrivez son code, par exemple fr pour le français, en pour l’anglais ou fr-CA.",
    ],
    currency: ["le code d’une devise", "Écrivez ses trois lettres majuscules, par exemple CAD."],
    license: [
      "le nom d’une licence",
      "Écrivez son nom SPDX, par exemple MIT; celui d’une licence qui vous est propre commence par LicenseRef-.",
    ],
    other: [
      "écrit comme il le faut ici",
      "Regardez ce que l’éditeur propose à cet endroit et écrivez de la même façon.",
    ],
  },
};

export const words: Readonly<Record<Locale, RuleWords<Params>>> = {
  en: {
    title: "Value that does not fit",
    message: (params) => {
      const name = params.item ? `An item of ${quoted(params.name, "en")}` : quoted(params.name, "en");
      const written = quoted(params.written, "en");
      switch (params.case) {
        case "form": {
          const expected = params.expected.map((form) => forms.en[form]);
          return `${name} takes ${enumerate(expected, "en", "or")}, not ${foundWords.en[params.found]}.`;
        }
        case "listed":
          return params.meant === undefined
            ? `${written} is not one of the values of ${quoted(params.name, "en")}.`
            : `${written} is not one of the values of ${quoted(params.name, "en")}; did you mean ${quoted(params.meant, "en")}?`;
        case "range":
          return params.side === "minimum"
            ? `${name} is at least ${params.limit}; ${params.written} is too little.`
            : `${name} is at most ${params.limit}; ${params.written} is too much.`;
        case "spelling":
          return `${written} is not ${spellings.en[params.kind][0]}.`;
      }
    },
    why: (params) => {
      const which = params.case;
      if (isNumberForText(params))
        return "Without quotation marks it is a number, of which zeros at the beginning or end are lost.";
      if (which === "listed") return "Checks and reports know only these values, so another one would not count.";
      if (which === "range")
        return "A number outside this range is probably a slip, and totals made with it would be wrong.";
      return "Written like this, it cannot be understood, so what it says does not count.";
    },
    remedy: (params) => {
      switch (params.case) {
        case "form":
          return formRemedy.en(params);
        case "listed":
          return params.allowed.length > fewValues
            ? "Choose one from the list that the editor offers."
            : `Write ${enumerate(params.allowed, "en", "or")}.`;
        case "range":
          return `Write a number that is ${params.side === "minimum" ? "not below" : "not above"} ${params.limit}.`;
        case "spelling":
          return spellings.en[params.kind][1];
      }
    },
  },
  fr: {
    title: "Valeur inadaptée",
    message: (params) => {
      const name = params.item ? `Un élément de ${quoted(params.name, "fr")}` : quoted(params.name, "fr");
      const written = quoted(params.written, "fr");
      switch (params.case) {
        case "form": {
          const expected = params.expected.map((form) => forms.fr[form]);
          return `${name} demande ${enumerate(expected, "fr", "or")}, et non ${foundWords.fr[params.found]}.`;
        }
        case "listed":
          return params.meant === undefined
            ? `${written} n’est pas une des valeurs de ${quoted(params.name, "fr")}.`
            : `${written} n’est pas une des valeurs de ${quoted(params.name, "fr")}; vouliez-vous dire ${quoted(params.meant, "fr")}?`;
        case "range":
          return params.side === "minimum"
            ? `${name} vaut au moins ${params.limit}; ${params.written}, c’est trop peu.`
            : `${name} vaut au plus ${params.limit}; ${params.written}, c’est trop.`;
        case "spelling":
          return `${written} n’est pas ${spellings.fr[params.kind][0]}.`;
      }
    },
    why: (params) => {
      const which = params.case;
      if (isNumberForText(params))
        return "Sans guillemets, c’est un nombre, dont les zéros au début ou à la fin se perdent.";
      if (which === "listed") {
        return "Les vérifications et les rapports ne connaissent que ces valeurs; une autre ne compterait donc pas.";
      }
      if (which === "range")
        return "Un nombre hors de ces limites est sans doute une faute de frappe et fausserait les totaux.";
      return "Écrite ainsi, la valeur ne peut pas être comprise; ce qu’elle dit ne compte donc pas.";
    },
    remedy: (params) => {
      switch (params.case) {
        case "form":
          return formRemedy.fr(params);
        case "listed":
          return params.allowed.length > fewValues
            ? "Choisissez une valeur dans la liste que propose l’éditeur."
            : `Écrivez ${enumerate(params.allowed, "fr", "or")}.`;
        case "range":
          return `Écrivez un nombre qui n’est pas ${params.side === "minimum" ? "inférieur" : "supérieur"} à ${params.limit}.`;
        case "spelling":
          return spellings.fr[params.kind][1];
      }
    },
  },
};

/** `0123` where a text belongs; of an id other things are to be said. */
function isNumberForText(params: Params): boolean {
  return params.case === "form" && params.found === "number" && params.expected.includes("text") && !params.isId;
}

type OfForm = Extract<Params, { readonly case: "form" }>;

/** So that it can be copied into the file. */
function titleLine({ key, text }: ShortForm): string {
  return shortened(`${key}: ${quoteIfNeeded(text)}`);
}

/** Keys that are named as examples. */
const someKeys = 3;

const formRemedy: Readonly<Record<Locale, (params: OfForm) => string>> = {
  en: ({ expected, found, keys, isId, short }) => {
    const isPlain = found === "number" || found === "boolean";
    if (isPlain && isId) return "Write one of the ids that the editor offers here.";
    if (isPlain && expected.includes("text")) return "Put the value in quotation marks.";
    if (expected.includes("list")) {
      return "Put each item on a line of its own with a hyphen before it, or all of them in square brackets.";
    }
    if (short !== undefined) {
      return `Write ${quoted(titleLine(short), "en")} on the line below, two spaces further in.`;
    }
    if (expected.includes("map")) {
      const examples = keys.slice(0, someKeys).map((key) => quoted(key, "en"));
      return examples.length > 0
        ? `Write keys such as ${enumerate(examples, "en", "or")} on the lines below, two spaces further in.`
        : "Write keys and their values on the lines below, two spaces further in.";
    }
    if (expected.includes("integer")) return "Write a whole number in digits, without quotation marks, such as 3.";
    if (expected.includes("number")) {
      return "Write a number in digits, with a point and without quotation marks, such as 0.4.";
    }
    return expected.includes("boolean") ? "Write true or false." : "Write one text after the colon.";
  },
  fr: ({ expected, found, keys, isId, short }) => {
    const isPlain = found === "number" || found === "boolean";
    if (isPlain && isId) return "Écrivez l’un des identifiants que l’éditeur propose à cet endroit.";
    if (isPlain && expected.includes("text")) return "Mettez la valeur entre guillemets.";
    if (expected.includes("list")) {
      return "Placez chaque élément sur sa propre ligne après un trait d’union, ou tous entre crochets.";
    }
    if (short !== undefined) {
      return `Écrivez ${quoted(titleLine(short), "fr")} sur la ligne suivante, deux espaces plus à droite.`;
    }
    if (expected.includes("map")) {
      const examples = keys.slice(0, someKeys).map((key) => quoted(key, "fr"));
      return examples.length > 0
        ? `Écrivez des clés comme ${enumerate(examples, "fr", "or")} sur les lignes suivantes, deux espaces plus à droite.`
        : "Écrivez des clés et leurs valeurs sur les lignes suivantes, deux espaces plus à droite.";
    }
    if (expected.includes("integer")) return "Écrivez un nombre entier en chiffres, sans guillemets, par exemple 3.";
    if (expected.includes("number")) {
      return "Écrivez un nombre en chiffres, avec un point et sans guillemets, par exemple 0.4.";
    }
    return expected.includes("boolean") ? "Écrivez true ou false." : "Écrivez un seul texte après le deux-points.";
  },
};
