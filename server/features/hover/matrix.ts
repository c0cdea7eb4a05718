/** What the role matrix says of its roles and phases. */
import type { Locale } from "../../locale";
import { localText, type MatrixPhase, type MatrixRole } from "../../matrix/model";
import type { Context } from "../../workspace/context";
import { fromMatrix, phaseInWords, phaseTable, roleInWords, rolesNeeded } from "../describe";
import { named, type Said, sentences } from "./lines";

/** What the matrix says of a role. */
export function aboutRole(context: Context, role: MatrixRole, locale: Locale): Said {
  const { matrix } = context.matrix;
  return {
    name: named(localText(role.title, locale), role.id),
    does: roleInWords(role, locale),
    table: phaseTable(matrix, role, locale),
    from: fromMatrix(context.matrix, locale),
  };
}

/** What the matrix says of a phase. */
export function aboutPhase(context: Context, phase: MatrixPhase, locale: Locale): Said {
  return {
    name: named(localText(phase.title, locale), phase.id),
    does: sentences(phaseInWords(phase, locale), rolesNeeded(context.matrix.matrix, phase, locale)),
    from: fromMatrix(context.matrix, locale),
  };
}
