import { addEntries, type Edit } from "../../../document/edit";
import { pairOf, valueAt } from "../../../document/tree";
import { localText, type MatrixRole } from "../../../matrix/model";
import { type Phase, roleOf } from "../../../model/plan";
import { readEntries, readString } from "../../../model/values";
import type { CheckContext } from "../../context";
import type { Fix } from "../../finding";
import type { Found } from "../../rule";
import type { Params } from "./words";

/** For one role, and for all that the phase lacks: to be filled in, or as vacancies. */
export function addRoleFixes(found: Found<Params>, context: CheckContext): Fix[] {
  const { phase, roles, allMissing, title } = found.params;
  // A role that is written (its waiver has ended) needs another value, which only people know.
  const open = (list: readonly MatrixRole[]) => list.filter((role) => roleOf(phase, role.id) === undefined);
  const one = open(roles);
  const all = open(allMissing);
  const fixes: Fix[] = [];
  const first = one[0];
  if (one.length === 1 && first !== undefined) {
    fixes.push(
      ...fix(context, phase, one, false, (locale) =>
        locale === "fr"
          ? `Ajouter ${localText(first.title, "fr")} (à remplir)`
          : `Add ${localText(first.title, "en")} (to be filled in)`,
      ),
      ...fix(context, phase, one, true, (locale) =>
        locale === "fr"
          ? `Ouvrir un poste vacant : ${localText(first.title, "fr")}`
          : `Open a vacancy for ${localText(first.title, "en")}`,
      ),
    );
  }
  if (all.length > 1) {
    fixes.push(
      ...fix(context, phase, all, false, (locale) =>
        locale === "fr"
          ? `Ajouter les ${all.length} rôles qui manquent dans ${localText(title, "fr")} (à remplir)`
          : `Add all ${all.length} missing roles of ${localText(title, "en")} (to be filled in)`,
      ),
      ...fix(context, phase, all, true, (locale) =>
        locale === "fr"
          ? `Ouvrir un poste vacant pour chacun des ${all.length} rôles qui manquent dans ${localText(title, "fr")}`
          : `Open a vacancy for each of the ${all.length} missing roles of ${localText(title, "en")}`,
      ),
    );
  }
  return fixes;
}

function fix(
  context: CheckContext,
  phase: Phase,
  roles: readonly MatrixRole[],
  vacancies: boolean,
  title: Fix["title"],
): Fix[] {
  const edits = vacancies
    ? vacancyEdits(context, phase, roles)
    : roleEdits(
        context,
        phase,
        roles.map((role) => `${role.id}:`),
        roles,
      );
  return edits === undefined ? [] : [{ title, safe: false, edits: [{ uri: context.document.uri, edits }] }];
}

/** Writes the roles into the phase, below `roles:` when there is one. */
function roleEdits(
  context: CheckContext,
  phase: Phase,
  block: readonly string[],
  roles: readonly MatrixRole[],
): Edit[] | undefined {
  const { document } = context;
  const pair = phase.rolesPair;
  const edit =
    pair === undefined
      ? addEntries(
          document,
          phase,
          inBraces(phase.value)
            ? [`roles: {${block.join(", ")}}`]
            : [["roles:", ...block.map((line) => `  ${line}`)].join("\n")],
        )
      : addEntries(document, pair, block);
  return edit === undefined || roles.length === 0 ? undefined : [edit];
}

function inBraces(node: Phase["value"]): boolean {
  return node?.kind === "map" && node.flow;
}

/** A vacancy for each role: one that the plan has already, else a new one. */
function vacancyEdits(context: CheckContext, phase: Phase, roles: readonly MatrixRole[]): Edit[] | undefined {
  const { document } = context;
  const vacancies = pairOf(document.root, "vacancies");
  const known = readEntries(vacancies?.value);
  const taken = new Set(known.map((entry) => entry.id));
  const added: string[] = [];
  const lines = roles.map((role) => {
    const existing = known.find((entry) => readString(valueAt(entry.value, "role"))?.value === role.id);
    if (existing !== undefined) return `${role.id}: {vacancy: ${existing.id}}`;
    let number = 1;
    while (taken.has(`${role.id}-${number}`)) number++;
    const id = `${role.id}-${number}`;
    taken.add(id);
    added.push(`${id}: {role: ${role.id}}`);
    return `${role.id}: {vacancy: ${id}}`;
  });
  const edits = roleEdits(context, phase, lines, roles);
  if (edits === undefined) return undefined;
  if (added.length === 0) return edits;
  const block = vacancies === undefined ? [["vacancies:", ...added.map((line) => `  ${line}`)].join("\n")] : added;
  const edit = addEntries(document, vacancies, block);
  // Both may go to the end of the file: the role belongs to what stands before.
  return edit === undefined ? undefined : [...edits, edit];
}
