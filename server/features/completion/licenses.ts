/** Suggestions of licences by their SPDX names, those that public organizations use most first. */
import { CompletionItemKind } from "vscode-languageserver-types";
import type { Locale } from "../../locale";
import { withoutAccents } from "../../words";
import type { Suggestion } from "./suggestion";

export interface License {
  /** The SPDX id, `MIT`. */
  readonly id: string;
  /** The full name, as the licence's own authors write it. */
  readonly name: string;
  /** Where its text can be read. */
  readonly url: string;
  readonly osiApproved: boolean;
}

/** All licences that SPDX names and has not withdrawn; loaded when first asked for. */
export type LicenseSource = () => readonly License[];

/**
 * The licences to offer first, for code, then for texts and data: the OSI's "popular / strong community" ones,
 * the European Union's and Québec's own, and what public open data uses.
 */
const common = [
  ...["MIT", "Apache-2.0", "BSD-3-Clause", "BSD-2-Clause", "MPL-2.0", "EUPL-1.2", "LiLiQ-P-1.1", "LiLiQ-R-1.1"],
  ...["LiLiQ-Rplus-1.1", "LGPL-3.0-or-later", "GPL-2.0-or-later", "GPL-3.0-or-later", "AGPL-3.0-or-later", "EPL-2.0"],
  ...["CC-BY-4.0", "CC-BY-SA-4.0", "CC0-1.0", "OGL-Canada-2.0", "ODbL-1.0", "PDDL-1.0", "ODC-By-1.0"],
];
const ranks: ReadonlyMap<string, number> = new Map(common.map((id, index) => [id, index]));

/** The longest list; with another letter there are others. */
const most = 100;

/** @param typed what is written of the name already; with nothing the common ones and those that the OSI approves */
export function licenseSuggestions(
  licenses: readonly License[],
  typed: string,
  locale: Locale,
): Omit<Suggestion, "insert">[] {
  const wanted = plain(typed);
  const matching = licenses.filter(({ id, name, osiApproved }) =>
    wanted === "" ? osiApproved || ranks.has(id) : plain(id).includes(wanted) || plain(name).includes(wanted),
  );
  // A whole id stands there already: somebody wants to choose another.
  const isWhole = ({ id }: License) => plain(id) === wanted;
  const offered = matching.some(isWhole) ? [...matching, ...licenses] : matching;
  const rank = (license: License) =>
    isWhole(license) ? -1 : (ranks.get(license.id) ?? (license.osiApproved ? 1000 : 2000));
  return [...new Set(offered)]
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, most)
    .map((license) => ({
      label: license.id,
      description: license.name,
      ...(license.osiApproved ? { detail: locale === "fr" ? "Approuvée par l’OSI" : "OSI-approved" } : {}),
      about: { license: license.id },
      kind: CompletionItemKind.Value,
      group: 2,
    }));
}

function plain(text: string): string {
  return withoutAccents(text).toLowerCase().trim();
}
