import type { CheckContext } from "../../context";
import type { Fix } from "../../finding";
import type { Found } from "../../rule";
import { fillIn } from "../../yaml-text";
import type { Params } from "./words";

/** Asks in each contract for its reason, or for the agreement. Only what people then write there answers. */
export function askWhy({ params: { contracts } }: Found<Params>, { document }: CheckContext): Fix[] {
  const ask = (key: string, title: Fix["title"]): Fix[] => {
    const edits = contracts.flatMap((contract) => fillIn(document, contract, { [key]: null }));
    if (edits.length === 0) return [];
    return [{ title, safe: false, edits: [{ uri: document.uri, edits }], writeBehind: `${key}:` }];
  };
  return [
    ...ask("justification", (locale) =>
      locale === "fr"
        ? "Dire dans chacun de ces contrats pourquoi c’est un achat distinct"
        : "Write in each of these contracts why it is a purchase of its own",
    ),
    ...ask("umbrella", (locale) =>
      locale === "fr"
        ? "Nommer dans chacun de ces contrats l’entente dont il relève"
        : "Name in each of these contracts the agreement that it comes under",
    ),
  ];
}
