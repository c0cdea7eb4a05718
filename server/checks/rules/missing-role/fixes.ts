import { localText } from "../../../matrix/model";
import { optional } from "../../../optional";
import { quoted } from "../../../words";
import type { CheckContext } from "../../context";
import { fillRoles, waiverTitle } from "../../fill-roles";
import type { Fix } from "../../finding";
import type { OpenRole } from "../../open-roles";
import type { Found } from "../../rule";
import { vacancyTitle } from "../../vacancies";
import type { Params } from "./words";

/** For one role, and for all that the phase lacks: to be filled in, or as vacancies. */
export function addRoleFixes(found: Found<Params>, context: CheckContext): Fix[] {
  const { missing, allMissing, title } = found.params;
  // A role that is written (its waiver has ended) needs another value, which only people know.
  const isNew = ({ entry }: OpenRole) => entry === undefined;
  const one = missing.filter(isNew);
  const all = allMissing.filter(isNew);
  const fix = (roles: readonly OpenRole[], kind: "later" | "vacancy" | "waived", name: Fix["title"]): Fix[] => {
    const edits = fillRoles(
      context,
      found.params.phase,
      roles.map((open) => [open, { kind }]),
    );
    if (edits === undefined) return [];
    const writeBehind = kind === "waived" ? "waived:" : undefined;
    return [
      {
        title: name,
        safe: false,
        edits: [{ uri: context.document.uri, edits }],
        ...optional("writeBehind", writeBehind),
      },
    ];
  };
  const fixes: Fix[] = [];
  const role = one[0]?.role;
  if (one.length === 1 && role !== undefined) {
    fixes.push(
      ...fix(one, "later", (locale) =>
        locale === "fr"
          ? `Ajouter le rôle ${quoted(localText(role.title, "fr"), "fr")} (à remplir)`
          : `Add ${localText(role.title, "en")} (to be filled in)`,
      ),
      ...fix(one, "vacancy", vacancyTitle(role.title)),
      ...fix(one, "waived", waiverTitle(role.title)),
    );
  }
  if (all.length > 1) {
    fixes.push(
      ...fix(all, "later", (locale) =>
        locale === "fr"
          ? `Ajouter les ${all.length} rôles qui manquent dans la phase ${quoted(localText(title, "fr"), "fr")} (à remplir)`
          : `Add all ${all.length} missing roles of ${localText(title, "en")} (to be filled in)`,
      ),
      ...fix(all, "vacancy", (locale) =>
        locale === "fr"
          ? `Inscrire un poste vacant pour chacun des ${all.length} rôles qui manquent dans la phase ${quoted(localText(title, "fr"), "fr")}`
          : `Open a vacancy for each of the ${all.length} missing roles of ${localText(title, "en")}`,
      ),
    );
  }
  return fixes;
}
