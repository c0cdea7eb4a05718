import { vacancyOf } from "../../../model/plan";
import { eachPhase } from "../../each-part";
import { defineRule } from "../../rule";
import { correctRole } from "./fixes";
import { type Params, words } from "./words";

/** A vacancy that is named under another role than the one that it is for. */
export default defineRule<Params>({
  id: "vacancy-for-other-role",
  severity: "warning",
  kinds: ["staffing-plan"],
  reads: "file",
  since: "0.1.0",
  needsMatrix: true,
  words,
  check: eachPhase(
    function* (context, phase) {
      const { roles } = context.matrix.matrix;
      for (const entry of phase.roles) {
        for (const assignment of entry.assignments) {
          const { vacancy } = assignment;
          const opened = vacancyOf(context.file.plan, assignment);
          const written = opened?.role;
          if (vacancy === undefined || opened === undefined || written === undefined) continue;
          const [here, there] = [roles.get(entry.id), roles.get(written.value)];
          // A role that the matrix does not have is the finding of `unknown-role`.
          if (here === undefined || there === undefined || here === there) continue;
          yield {
            spot: vacancy.node,
            subject: vacancy.value,
            related: [
              {
                uri: context.document.uri,
                spot: written.node,
                text: (locale) =>
                  locale === "fr"
                    ? "Le poste vacant dit ici pour quel rôle il est"
                    : "The vacancy says here for which role it is",
              },
            ],
            params: { vacancy: vacancy.value, node: vacancy.node, here, there },
          };
        }
      }
    },
    ({ file }) => file.plan.vacancies,
  ),
  fixes: correctRole,
});
