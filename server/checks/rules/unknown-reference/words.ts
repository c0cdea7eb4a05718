import type { Locale } from "../../../locale";
import type { ReferenceKind } from "../../../matrix/annotations";
import type { Placeholder } from "../../../model/placeholders";
import { quoted } from "../../../words";
import type { Target } from "../../../workspace/look-up";
import type { Reference } from "../../../workspace/references";
import type { RuleWords } from "../../rule";

export interface Params {
  readonly reference: Reference;
  /** The id that is most likely meant. */
  readonly guess?: string;
  /** True where a role that the policy declares may stand. */
  readonly ownRole?: boolean;
  /** What has this id, but cannot stand here. */
  readonly other?: Target;
  /** For a word such as `TBD`, what it says. */
  readonly placeholder?: Placeholder;
}

/** With the article: "a person", "une personne". */
const one: Readonly<Record<ReferenceKind, Readonly<Record<Locale, string>>>> = {
  party: { en: "a person, position, partner or body", fr: "une personne, un poste, un partenaire ou une instance" },
  person: { en: "a person", fr: "une personne" },
  position: { en: "a position", fr: "un poste" },
  partner: { en: "a partner", fr: "un partenaire" },
  body: { en: "a body", fr: "une instance" },
  department: { en: "a department", fr: "un service" },
  role: { en: "a role", fr: "un rôle" },
  "policy-role": { en: "a role", fr: "un rôle" },
  phase: { en: "a phase", fr: "une phase" },
  vacancy: { en: "a vacancy", fr: "un poste vacant" },
  clause: { en: "a clause", fr: "une clause" },
  "approval-step": { en: "an approval step", fr: "une étape d’approbation" },
  document: { en: "a document", fr: "un document" },
  organization: { en: "an organization", fr: "une organisation" },
  matrix: { en: "a role matrix", fr: "une matrice des rôles" },
  level: { en: "a level", fr: "un niveau" },
};

/** What is needed there; of several, what is meant most often stands first. */
function needed({ kinds }: Reference): ReferenceKind {
  return kinds[0] ?? "party";
}

/** True where somebody is needed: people, or roles that people have. */
function isSomebody({ kinds }: Reference): boolean {
  return kinds[0] === "party" && kinds.every((other) => other === "party" || other.endsWith("role"));
}

/** "“TBD” names nobody yet." */
function namesNobody(reference: Reference, meaning: Placeholder, locale: Locale): string {
  const word = quoted(reference.value, locale);
  const what = one[needed(reference)][locale];
  if (locale === "fr") {
    const yet = meaning === "open" ? " encore" : "";
    return isSomebody(reference) ? `${word} ne nomme${yet} personne.` : `${word} ne désigne pas${yet} ${what}.`;
  }
  const yet = meaning === "open" ? " yet" : "";
  return isSomebody(reference) ? `${word} names nobody${yet}.` : `${word} does not name ${what}${yet}.`;
}

/** What can be described under the id that is missing. */
function described(reference: Reference, ownRole: boolean | undefined, locale: Locale): string {
  const what = one[needed(reference)][locale];
  if (!ownRole) return what;
  return locale === "fr"
    ? `${what} (ou, dans cette politique, un rôle sous ${quoted("roles", "fr")})`
    : `${what} (or, in this policy, a role below ${quoted("roles", "en")})`;
}

function nobody(reference: Reference, locale: Locale): string {
  const { kinds, value } = reference;
  const id = quoted(value, locale);
  const [kind] = kinds;
  if (isSomebody(reference)) {
    return locale === "fr" ? `Personne n’a l’identifiant ${id}` : `Nobody has the id ${id}`;
  }
  if (kind === undefined || kinds.length > 1) {
    return locale === "fr" ? `Rien n’a l’identifiant ${id}` : `Nothing has the id ${id}`;
  }
  if (locale === "en") return `There is no ${one[kind].en.replace(/^an? /, "")} with the id ${id}`;
  const noun = one[kind].fr.replace(/^une? /, "");
  return `Il n’y a pas ${/^[aeiouyéè]/.test(noun) ? "d’" : "de "}${noun} avec l’identifiant ${id}`;
}

export const words: Readonly<Record<Locale, RuleWords<Params>>> = {
  en: {
    title: "Id that leads nowhere",
    message: ({ reference, guess, other, placeholder }) => {
      if (placeholder !== undefined) return namesNobody(reference, placeholder, "en");
      if (other !== undefined) {
        return `${quoted(reference.value, "en")} is ${one[other.kind].en}; ${one[needed(reference)].en} is needed here.`;
      }
      const unknown = nobody(reference, "en");
      return guess === undefined ? `${unknown}.` : `${unknown}. Did you mean ${quoted(guess, "en")}?`;
    },
    why: ({ placeholder }) =>
      placeholder === undefined
        ? "An id points to one entry; where there is none, nobody knows who or what is meant, and the checks leave it out."
        : "The place looks filled and is not, so that nobody sees that something is still to be decided.",
    remedy: ({ reference, ownRole, other, placeholder }) =>
      placeholder !== undefined
        ? placeholder === "open"
          ? `Name ${one[needed(reference)].en} here, or write nothing until it is known.`
          : `Write nothing here, or name ${one[needed(reference)].en} if one is needed after all.`
        : other === undefined
          ? `Correct the id, or describe ${described(reference, ownRole, "en")} under this id.`
          : `Write the id of ${one[needed(reference)].en}.`,
  },
  fr: {
    title: "Identifiant qui ne mène nulle part",
    message: ({ reference, guess, other, placeholder }) => {
      if (placeholder !== undefined) return namesNobody(reference, placeholder, "fr");
      if (other !== undefined) {
        return `${quoted(reference.value, "fr")} est ${one[other.kind].fr}; il faut ici ${one[needed(reference)].fr}.`;
      }
      const unknown = nobody(reference, "fr");
      return guess === undefined ? `${unknown}.` : `${unknown}. Vouliez-vous dire ${quoted(guess, "fr")}?`;
    },
    why: ({ placeholder }) =>
      placeholder === undefined
        ? "Un identifiant désigne une entrée; s’il n’y en a pas, nul ne sait de qui ou de quoi il s’agit, et les vérifications n’en tiennent pas compte."
        : "La place semble occupée et ne l’est pas, si bien que personne ne voit qu’une décision reste à prendre.",
    remedy: ({ reference, ownRole, other, placeholder }) =>
      placeholder !== undefined
        ? placeholder === "open"
          ? `Nommez ici ${one[needed(reference)].fr}, ou n’inscrivez rien tant que ce n’est pas connu.`
          : `N’inscrivez rien ici, ou nommez ${one[needed(reference)].fr} si c’est malgré tout nécessaire.`
        : other === undefined
          ? `Corrigez l’identifiant, ou décrivez ${described(reference, ownRole, "fr")} sous cet identifiant.`
          : `Inscrivez l’identifiant qui désigne ${one[needed(reference)].fr}.`,
  },
};
