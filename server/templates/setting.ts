/** What a new document is made for: a language, a matrix, and the documents that are there already. */
import type { Locale } from "../locale";
import type { RoleMatrix } from "../matrix/model";
import type { DocumentKind } from "../model/kinds";
import type { FileIndex } from "../workspace/file-index";
import { blank, type Piece } from "./pieces";

export interface NewDocumentOptions {
  /** The matrix whose phases and roles are used. */
  readonly matrix: RoleMatrix;
  /** The language of comments, and of texts where the organization does not say which it uses. */
  readonly locale: Locale;
  /** The documents of the folder: their organization is named, their ids are not used twice. */
  readonly index?: FileIndex;
  /** `YYYY-MM-DD`, the day of the first review; left open without it. */
  readonly today?: string;
}

/** The same, as the templates use it. */
export interface Setting {
  readonly matrix: RoleMatrix;
  readonly locale: Locale;
  /** The languages in which the texts of the document are written. */
  readonly languages: readonly Locale[];
  /** The id of the folder's organization, where there is exactly one with an id. */
  readonly organization?: string;
  /** The ids of the folder's documents of a kind. */
  readonly idsOf: (kind: DocumentKind) => readonly string[];
  /** The first of `base`, `base-2`, `base-3` … that no document has. */
  readonly freeId: (base: string) => string;
  /** A party to be named: a name to begin with; nothing where an organization offers its own. */
  readonly party: (name: string) => Piece;
  /** The ids of two parties for examples: of the organization, where it has some. */
  readonly examples: readonly [string, string];
  readonly today: string;
}

export function settingOf({ matrix, locale, index, today }: NewDocumentOptions): Setting {
  const organizations = index?.ofKind("organization") ?? [];
  const only = organizations.length === 1 ? organizations[0] : undefined;
  const id = only?.header.id?.value;
  const spoken = only?.header.languages.map((language) => language.value.split("-")[0]) ?? [];
  const parties = only?.parties.parties.map((party) => party.id) ?? [];
  return {
    matrix,
    locale,
    // The language of the author first: that is the one in which the text will be read over.
    languages: spoken.includes("en") && spoken.includes("fr") ? [locale, other(locale)] : [locale],
    ...(id === undefined ? {} : { organization: id }),
    idsOf: (kind) => (index?.ofKind(kind) ?? []).flatMap((file) => file.header.id?.value ?? []),
    freeId: (base) => {
      const taken = (candidate: string) => (index?.withId(candidate).length ?? 0) > 0;
      let free = base;
      for (let number = 2; taken(free); number++) free = `${base}-${number}`;
      return free;
    },
    party: (name) => blank(organizations.length > 0 ? "" : name),
    examples: [parties[0] ?? "a-roy", parties[1] ?? "it-desk"],
    today: today ?? "",
  };
}

function other(locale: Locale): Locale {
  return locale === "fr" ? "en" : "fr";
}
