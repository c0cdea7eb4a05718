/** Vacancies that fixes open: one that the plan has for the role already, else a new one. */
import { addEntries, type Edit } from "../document/edit";
import { pairOf, valueAt } from "../document/tree";
import { readEntries, readString } from "../model/values";
import type { CheckContext } from "./context";

export interface OpenedVacancies {
  /** The id of a vacancy by the id of its role. */
  readonly ids: ReadonlyMap<string, string>;
  /** Adds the new ones; absent when all are there. It belongs behind every other edit of the same place. */
  readonly edit?: Edit;
}

/** Undefined when `vacancies:` holds something to which nothing can be added. */
export function openVacancies(context: CheckContext, roleIds: readonly string[]): OpenedVacancies | undefined {
  const { document } = context;
  const pair = pairOf(document.root, "vacancies");
  const known = readEntries(pair?.value);
  const taken = new Set(known.map((entry) => entry.id));
  const ids = new Map<string, string>();
  const added: string[] = [];
  for (const role of roleIds) {
    const existing = known.find((entry) => readString(valueAt(entry.value, "role"))?.value === role);
    const id = existing?.id ?? freeId(role, taken);
    ids.set(role, id);
    if (existing === undefined) added.push(`${id}: {role: ${role}}`);
  }
  if (added.length === 0) return { ids };
  const block = pair === undefined ? [["vacancies:", ...added.map((line) => `  ${line}`)].join("\n")] : added;
  const edit = addEntries(document, pair, block);
  return edit === undefined ? undefined : { ids, edit };
}

function freeId(role: string, taken: Set<string>): string {
  let number = 1;
  while (taken.has(`${role}-${number}`)) number++;
  const id = `${role}-${number}`;
  taken.add(id);
  return id;
}
