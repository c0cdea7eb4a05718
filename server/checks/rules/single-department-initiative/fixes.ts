import { correspondingRole, localText } from "../../../matrix/model";
import { quoted } from "../../../words";
import type { CheckContext } from "../../context";
import { fillRoles } from "../../fill-roles";
import type { Fix } from "../../finding";
import { type OpenRole, openRoles } from "../../open-roles";
import type { Found } from "../../rule";
import type { Params } from "./words";

/** Roles of the built-in matrix that people of other departments have, those who use the software first. */
const ofOthers = [
  "end-user-specialist",
  "end-user-department-head",
  "procurement-specialist",
  "finance-specialist",
  "legal-specialist",
];

/** So many roles are offered. */
const mostOffered = 3;

/** Adds a role that nobody has and that somebody from another department could have. Who, the author writes. */
export function askOthers({ params: { initiative } }: Found<Params>, context: CheckContext): Fix[] {
  const { matrix, unknown } = context.matrix;
  if (unknown !== undefined) return [];
  const wanted = ofOthers.map((id) => correspondingRole(matrix, id));
  const rank = ({ role }: OpenRole) => wanted.indexOf(role);
  const open = initiative.phases
    .filter(({ status }) => status?.value !== "done")
    .flatMap((phase) => openRoles(context, phase).map((role) => ({ phase, open: role })))
    // A role that is written is there to be filled in already.
    .filter(({ open }) => open.entry === undefined && rank(open) >= 0)
    .sort((a, b) => rank(a.open) - rank(b.open));
  return open.slice(0, mostOffered).flatMap(({ phase, open }): Fix[] => {
    const edits = fillRoles(context, phase, [[open, { kind: "later" }]]);
    if (edits === undefined) return [];
    const title = matrix.phases.get(phase.id)?.title ?? phase.id;
    return [
      {
        title: (locale) =>
          locale === "fr"
            ? `Ajouter le rôle ${quoted(localText(open.role.title, "fr"), "fr")} dans la phase ${quoted(localText(title, "fr"), "fr")}, pour quelqu’un d’un autre service`
            : `Add ${localText(open.role.title, "en")} to ${localText(title, "en")}, for somebody from another department`,
        safe: false,
        edits: [{ uri: context.document.uri, edits }],
        writeBehind: `${open.role.id}:`,
      },
    ];
  });
}
