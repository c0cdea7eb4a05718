import type { Edit } from "../../../document/edit";
import { isEmpty, pairOf } from "../../../document/tree";
import { likelyOwners } from "../../candidates";
import type { CheckContext } from "../../context";
import type { Fix } from "../../finding";
import { textFor } from "../../languages";
import type { Found } from "../../rule";
import { fillIn, setTopLevel } from "../../yaml-text";
import type { Params } from "./words";

const how = {
  en: "Twice a year, a sample of projects and purchases is compared with each clause of this policy.",
  fr: "Deux fois l’an, un échantillon de projets et d’achats est comparé à chaque clause de la politique.",
};
const consequence = {
  en: "What does not comply is corrected within three months or recorded as an exception.",
  fr: "Ce qui n’est pas conforme est corrigé dans les trois mois ou consigné comme exception.",
};

/** Writes the parts that are missing, with wording to be adapted. */
export function addEnforcement(found: Found<Params>, context: CheckContext): Fix[] {
  const edits = editsFor(found.params, context);
  if (edits.length === 0) return [];
  return [
    {
      title: (locale) =>
        locale === "fr" ? "Écrire comment la politique est appliquée" : "Write how the policy is enforced",
      safe: false,
      edits: [{ uri: context.document.uri, edits }],
    },
  ];
}

function editsFor(missing: Params, context: CheckContext): Edit[] {
  const { document, file } = context;
  // Who answers for the policy is the first who can be asked to see to it.
  const by = file.header.owner[0]?.value ?? likelyOwners(context)[0]?.id;
  const pair = pairOf(document.root, "enforcement");
  if (pair === undefined || isEmpty(pair.value)) {
    const edit = setTopLevel(document, "enforcement", {
      by: missing.by ? (by === undefined ? null : [by]) : undefined,
      every: "P6M",
      how: missing.how ? textFor(context, how) : undefined,
      consequence: textFor(context, consequence),
    });
    return edit === undefined ? [] : [edit];
  }
  return fillIn(document, pair, {
    ...(missing.by && by !== undefined ? { by: [by] } : {}),
    ...(missing.how ? { how: textFor(context, how) } : {}),
  });
}
