import type { Locale } from "../../../locale";
import type { PartyKind } from "../../../model/parties";
import { quoted, shortened } from "../../../words";
import type { RuleWords } from "../../rule";

/** Where the name stands twice. */
export type Params = { readonly id: string } & (
  | { readonly case: "key"; readonly line: number }
  | { readonly case: "party"; readonly kind: PartyKind; readonly other: PartyKind }
  | { readonly case: "hides"; readonly file: string }
  | {
      readonly case: "document";
      readonly file: string;
      /** True for a draft, where the other document is decided. */
      readonly isDraftOfDecided: boolean;
    }
);

const kinds: Readonly<Record<Locale, Readonly<Record<PartyKind, string>>>> = {
  en: { person: "a person", position: "a position", partner: "a partner", body: "a body" },
  fr: { person: "une personne", position: "un poste", partner: "un partenaire", body: "une instance" },
};

export const words: Readonly<Record<Locale, RuleWords<Params>>> = {
  en: {
    title: "Same name for two things",
    message: (params) => {
      const id = quoted(shortened(params.id), "en");
      switch (params.case) {
        case "key":
          return `${id} appears twice here; the first time is on line ${params.line}.`;
        case "party":
          return `${id} is both ${kinds.en[params.other]} and ${kinds.en[params.kind]}.`;
        case "hides":
          return `${id} is also in ${shortened(params.file)}; in this document, this entry counts instead.`;
        case "document":
          return `${id} is already the id of ${shortened(params.file)}.`;
      }
    },
    why: (params) => {
      switch (params.case) {
        case "key":
          return "Only the first one is read; what is under the second one does not count.";
        case "party":
          return "People, positions, partners and bodies are named by their id alone, so nobody could tell which is meant.";
        case "hides":
          return "What changes in the organization, such as a name or a department, will not be seen in this document.";
        case "document":
          return "Other files refer to a document by its id, so nobody could tell which one is meant.";
      }
    },
    remedy: (params) =>
      params.case === "hides"
        ? "Remove the entry here if it is the same one, or give it an id of its own."
        : params.case === "key"
          ? "Combine the two, remove one of them, or rename it."
          : params.case === "document" && params.isDraftOfDecided
            ? "Give this draft another id: others already use that of the other document."
            : "Give one of the two another id.",
  },
  fr: {
    title: "Même nom pour deux choses",
    message: (params) => {
      const id = quoted(shortened(params.id), "fr");
      switch (params.case) {
        case "key":
          return `${id} figure deux fois ici; la première est à la ligne ${params.line}.`;
        case "party":
          return `${id} est à la fois ${kinds.fr[params.other]} et ${kinds.fr[params.kind]}.`;
        case "hides":
          return `${id} figure aussi dans ${shortened(params.file)}; dans ce document, c’est cette entrée-ci qui compte.`;
        case "document":
          return `${id} est déjà l’identifiant de ${shortened(params.file)}.`;
      }
    },
    why: (params) => {
      switch (params.case) {
        case "key":
          return "Seule la première est lue; ce qui se trouve sous la deuxième ne compte pas.";
        case "party":
          return "Les personnes, postes, partenaires et instances sont désignés par leur seul identifiant; on ne saurait donc pas de qui il s’agit.";
        case "hides":
          return "Ce qui change dans l’organisation, par exemple un nom ou un service, ne se verra pas dans ce document.";
        case "document":
          return "Les autres fichiers désignent un document par son identifiant; on ne saurait donc pas duquel il s’agit.";
      }
    },
    remedy: (params) =>
      params.case === "hides"
        ? "Supprimez l’entrée d’ici si c’est la même, ou donnez-lui un identifiant distinct."
        : params.case === "key"
          ? "Réunissez les deux, supprimez-en une ou renommez-la."
          : params.case === "document" && params.isDraftOfDecided
            ? "Donnez un autre identifiant à cette ébauche; d’autres utilisent déjà celui de l’autre document."
            : "Donnez un autre identifiant à l’un des deux.",
  },
};
