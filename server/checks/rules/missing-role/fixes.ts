import type { Edit } from "../../../document/edit";
import { localText, type MatrixRole } from "../../../matrix/model";
import { type Phase, roleOf } from "../../../model/plan";
import { quoted } from "../../../words";
import type { CheckContext } from "../../context";
import type { Fix } from "../../finding";
import type { Found } from "../../rule";
import { openVacancies, vacancyTitle } from "../../vacancies";
import { addToMap, type Content } from "../../yaml-text";
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
          ? `Ajouter le rôle ${quoted(localText(first.title, "fr"), "fr")} (à remplir)`
          : `Add ${localText(first.title, "en")} (to be filled in)`,
      ),
      ...fix(context, phase, one, true, vacancyTitle(first.title)),
      ...waive(context, phase, first),
    );
  }
  if (all.length > 1) {
    fixes.push(
      ...fix(context, phase, all, false, (locale) =>
        locale === "fr"
          ? `Ajouter les ${all.length} rôles qui manquent dans la phase ${quoted(localText(title, "fr"), "fr")} (à remplir)`
          : `Add all ${all.length} missing roles of ${localText(title, "en")} (to be filled in)`,
      ),
      ...fix(context, phase, all, true, (locale) =>
        locale === "fr"
          ? `Inscrire un poste vacant pour chacun des ${all.length} rôles qui manquent dans la phase ${quoted(localText(title, "fr"), "fr")}`
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
        roles.map((role) => [role.id, null]),
      );
  return edits === undefined ? [] : [{ title, safe: false, edits: [{ uri: context.document.uri, edits }] }];
}

/** A waiver without its reason, which only the author knows: until it is written, the role counts as not filled. */
function waive(context: CheckContext, phase: Phase, { id, title }: MatrixRole): Fix[] {
  const edits = roleEdits(context, phase, [[id, { waived: null }]]);
  if (edits === undefined) return [];
  return [
    {
      title: (locale) =>
        locale === "fr"
          ? `Dispenser du rôle ${quoted(localText(title, "fr"), "fr")}, en disant pourquoi`
          : `Waive ${localText(title, "en")}, and say why`,
      safe: false,
      edits: [{ uri: context.document.uri, edits }],
      writeBehind: "waived:",
    },
  ];
}

/** Writes the roles into the phase, below `roles:` when there is one. */
function roleEdits(
  { document }: CheckContext,
  phase: Phase,
  entries: readonly (readonly [string, Content])[],
): Edit[] | undefined {
  const edit = addToMap(document, phase, "roles", entries);
  return edit === undefined ? undefined : [edit];
}

function vacancyEdits(context: CheckContext, phase: Phase, roles: readonly MatrixRole[]): Edit[] | undefined {
  const opened = openVacancies(
    context,
    roles.map((role) => role.id),
  );
  const entries = roles.map(({ id }) => [id, { vacancy: opened?.ids.get(id) ?? null }] as const);
  const edits = opened && roleEdits(context, phase, entries);
  // Both may go to the end of the file: the role belongs to what stands before.
  return edits && [...edits, ...(opened.edit === undefined ? [] : [opened.edit])];
}
