import { pairOf } from "../../../document/tree";
import { correspondingRole, localText } from "../../../matrix/model";
import { quoted } from "../../../words";
import type { CheckContext } from "../../context";
import type { Fix } from "../../finding";
import type { Found } from "../../rule";
import { addBehind, setValue } from "../../yaml-text";
import type { Params } from "./words";

/** Roles whose people are likely to answer for the work, the likeliest first. */
const likely = ["end-user-department-head", "product-owner"];
/** What stands before the process owner in the examples. */
const before = ["title", "description", "departments", "lead"];

/** Somebody who takes part for the department that uses the software; whether they own the process, people know. */
export function nameOwner({ params: { initiative } }: Found<Params>, context: CheckContext): Fix[] {
  const { document, matrix, scope } = context;
  if (matrix.unknown !== undefined) return [];
  const written = pairOf(initiative.value, "processOwner");
  return likely.flatMap((builtIn): Fix[] => {
    const role = correspondingRole(matrix.matrix, builtIn);
    const entry = initiative.phases.flatMap(({ roles }) => roles).find(({ id }) => id === role?.id);
    const id = entry?.assignments.flatMap(({ who }) => who).find(({ value }) => isOurs(value))?.value;
    if (role === undefined || id === undefined) return [];
    const edit =
      written === undefined
        ? addBehind(document, initiative, "processOwner", id, before)
        : setValue(document, written, id);
    if (edit === undefined) return [];
    return [
      {
        title: (locale) =>
          locale === "fr"
            ? `Nommer ${quoted(id, "fr")} (${localText(role.title, "fr")}) responsable du processus`
            : `Make ${quoted(id, "en")} (${localText(role.title, "en")}) the process owner`,
        safe: false,
        edits: [{ uri: document.uri, edits: [edit] }],
      },
    ];
  });

  function isOurs(id: string): boolean {
    const kind = scope.party(id)?.value.kind;
    return kind === "person" || kind === "position";
  }
}
