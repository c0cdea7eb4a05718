import { defineRule } from "../../rule";
import { type Params, words } from "./words";

/** A partner in a role that, by the matrix, has to stand inside the organization. */
export default defineRule<Params>({
  id: "external-role-not-allowed",
  severity: "warning",
  kinds: ["staffing-plan"],
  reads: "workspace",
  source: {
    quote: "Indicates a role that can exist outside of your organization",
    where: "ICCS-ISAC, Open source, module 2, section 2",
  },
  since: "0.1.0",
  needsMatrix: true,
  words,
  *check(context) {
    const { matrix } = context.matrix;
    const external = [...matrix.roles.values()].filter((role) => role.external).map(({ title }) => title);
    for (const phase of context.file.plan.initiatives.flatMap((initiative) => initiative.phases)) {
      for (const entry of phase.roles) {
        const role = matrix.roles.get(entry.id);
        if (role === undefined || role.external) continue;
        for (const { value, node } of entry.assignments.flatMap(({ who, deputy }) => [...who, ...deputy])) {
          const found = context.scope.party(value);
          if (found?.value.kind !== "partner") continue;
          yield {
            spot: node,
            subject: value,
            related: [
              {
                uri: found.file.uri,
                spot: found.value.key,
                text: (locale) => (locale === "fr" ? "Ce partenaire est décrit ici" : "The partner is described here"),
              },
            ],
            params: { role: role.title, partner: found.value, external },
          };
        }
      }
    }
  },
});
