/** Vacancies that fixes open: one that the plan has for the role already, else a new one. */
import type { Edit } from "../document/edit";
import { valueAt } from "../document/tree";
import { type LocalText, localText } from "../matrix/model";
import { readEntries, readString } from "../model/values";
import { quoted } from "../words";
import type { Context } from "../workspace/context";
import type { Fix } from "./finding";
import { firstFree } from "./names";
import { addToMap, type Content } from "./yaml-text";

export interface OpenedVacancies {
  /** The id of a vacancy by the id of its role. */
  readonly ids: ReadonlyMap<string, string>;
  /** Adds the new ones; absent when all are there. It belongs behind every other edit of the same place. */
  readonly edit?: Edit;
}

/** Undefined when `vacancies:` holds something to which nothing can be added. */
export function openVacancies(context: Context, roleIds: readonly string[]): OpenedVacancies | undefined {
  const { document } = context;
  const known = readEntries(valueAt(document.root, "vacancies"));
  const taken = new Set(known.map((entry) => entry.id));
  const ids = new Map<string, string>();
  const added: [string, Content][] = [];
  for (const role of roleIds) {
    const existing = known.find((entry) => readString(valueAt(entry.value, "role"))?.value === role);
    const id = existing?.id ?? firstFree(taken, (number) => `${role}-${number}`);
    ids.set(role, id);
    taken.add(id);
    if (existing === undefined) added.push([id, { role }]);
  }
  if (added.length === 0) return { ids };
  const edit = addToMap(document, undefined, "vacancies", added);
  return edit === undefined ? undefined : { ids, edit };
}

/** What the fix is called that opens a vacancy for a role. */
export function vacancyTitle(role: LocalText): Fix["title"] {
  return (locale) =>
    locale === "fr"
      ? `Inscrire un poste vacant pour le rôle ${quoted(localText(role, "fr"), "fr")}`
      : `Open a vacancy for ${localText(role, "en")}`;
}
