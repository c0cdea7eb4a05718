import { compareDates } from "../../../model/dates";
import { vacancyOf } from "../../../model/plan";
import { optional } from "../../../optional";
import { eachPhase } from "../../each-part";
import { defineRule } from "../../rule";
import { fillVacancy } from "./fixes";
import { type Params, words } from "./words";

/** A vacancy that should be filled by now, in a phase that is under way. */
export default defineRule<Params>({
  id: "vacancy-in-started-phase",
  severity: "warning",
  kinds: ["staffing-plan"],
  reads: "file",
  source: {
    quote: "Government organizations will need to hire staff who have capacity to implement and maintain software",
    where: "ICCS-ISAC, Open source, module 3, section 3",
  },
  since: "0.1.0",
  words,
  check: eachPhase(
    function* (context, phase) {
      if (phase.status?.value !== "active") return;
      const { matrix, unknown } = context.matrix;
      const known = unknown === undefined;
      for (const role of phase.roles) {
        for (const assignment of role.assignments) {
          const { vacancy } = assignment;
          const opened = vacancyOf(context.file.plan, assignment);
          // A vacancy that is not described is the finding of `unknown-reference`.
          if (vacancy === undefined || opened === undefined) continue;
          const { neededBy } = opened;
          if (neededBy !== undefined && compareDates(neededBy.value, context.today) >= 0) continue;
          yield {
            spot: vacancy.node,
            subject: vacancy.value,
            related: [
              {
                uri: context.document.uri,
                spot: neededBy?.node ?? opened.key,
                text: (locale) =>
                  locale === "fr" ? "Le poste vacant est décrit ici" : "The vacancy is described here",
              },
            ],
            params: {
              entry: { phase, role, assignment },
              role: (known ? matrix.roles.get(role.id)?.title : undefined) ?? role.id,
              phase: (known ? matrix.phases.get(phase.id)?.title : undefined) ?? phase.id,
              ...optional("neededBy", neededBy?.value),
            },
          };
        }
      }
    },
    ({ file }) => file.plan.vacancies,
  ),
  fixes: fillVacancy,
});
