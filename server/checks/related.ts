/** Places elsewhere that explain a finding. */
import { nodeAt } from "../document/tree";
import { localText, phasesOfRole } from "../matrix/model";
import type { Phase } from "../model/plan";
import { enumerate } from "../words";
import type { CheckContext } from "./context";
import type { Related } from "./finding";

/**
 * The cell of the matrix that a finding rests on. The built-in matrix is no file of the workspace;
 * what it says is then told beside the phase itself.
 */
export function relatedCell(context: CheckContext, roleId: string, phase: Phase): Related {
  const { matrix, file } = context.matrix;
  const node =
    nodeAt(file?.document.root, ["roles", roleId, "involvement", phase.id]) ??
    nodeAt(file?.document.root, ["roles", roleId]);
  const place =
    file !== undefined && node !== undefined
      ? { uri: file.uri, spot: node }
      : { uri: context.document.uri, spot: phase.key };
  const role = matrix.roles.get(roleId);
  return {
    ...place,
    text: (locale) => {
      const title = localText(role?.title ?? roleId, locale);
      const phases = phasesOfRole(matrix, roleId).map((item) => localText(item.title, locale));
      if (phases.length === 0) {
        return locale === "fr"
          ? `Matrice ${matrix.id}\u00a0: ${title} ne participe à aucune phase`
          : `Matrix ${matrix.id}: ${title} takes part in no phase`;
      }
      return locale === "fr"
        ? `Matrice ${matrix.id}\u00a0: ${title} participe à ${enumerate(phases, "fr")}`
        : `Matrix ${matrix.id}: ${title} takes part in ${enumerate(phases, "en")}`;
    },
  };
}
