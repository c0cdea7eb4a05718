import { replaceNode } from "../../../document/edit";
import { hundredthsOf } from "../../../model/load";
import { decimal } from "../../../words";
import type { CheckContext } from "../../context";
import type { Fix } from "../../finding";
import type { Found } from "../../rule";
import type { Params } from "./words";

/** Leaves of the time that is marked what is still free; what others wait for, only people know. */
export function reduce({ params }: Found<Params>, { document }: CheckContext): Fix[] {
  const { contribution, peak, limit } = params;
  const { fte, named } = contribution;
  const left = (hundredthsOf(fte.value) - (peak.hundredths - limit)) / 100;
  // A time that several share is theirs as well, and what is repeated elsewhere (`*name`) counts there too.
  if (left <= 0 || named > 1 || fte.node.kind === "alias") return [];
  return [
    {
      title: (locale) =>
        locale === "fr"
          ? `Réduire ce temps de ${decimal(fte.value, "fr")} à ${decimal(left, "fr")}`
          : `Reduce this time from ${decimal(fte.value, "en")} to ${decimal(left, "en")}`,
      safe: false,
      edits: [{ uri: document.uri, edits: [replaceNode(document, fte.node, String(left))] }],
    },
  ];
}
