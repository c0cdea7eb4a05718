/** Suggestions of licences by their SPDX names, those that public organizations use most first. */
import { CompletionItemKind } from "vscode-languageserver-types";
import { commonForCode, commonForTexts, type License } from "../../checks/licenses/source";
import type { Locale } from "../../locale";
import { withoutAccents } from "../../words";
import type { Suggestion } from "./suggestion";

/** The licences to offer first: for code, then for texts and data, what public organizations use most. */
const ranks: ReadonlyMap<string, number> = new Map(
  [...commonForCode, ...commonForTexts].map((id, index) => [id, index]),
);

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
