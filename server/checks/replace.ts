/** "Did you mean": puts the likely word in place of the written one. */
import { replaceNode } from "../document/edit";
import { quoted } from "../words";
import type { Reference } from "../workspace/references";
import type { CheckContext } from "./context";
import type { Fix } from "./finding";

/** One fix, or none without a guess. It is a guess, so it is never applied by itself. */
export function replaceFix(context: CheckContext, reference: Reference, guess: string | undefined): Fix[] {
  if (guess === undefined || reference.node.kind === "alias") return [];
  const { document } = context;
  return [
    {
      title: (locale) =>
        locale === "fr" ? `Remplacer par ${quoted(guess, "fr")}` : `Change to ${quoted(guess, "en")}`,
      safe: false,
      edits: [{ uri: document.uri, edits: [replaceNode(document, reference.node, guess)] }],
    },
  ];
}
