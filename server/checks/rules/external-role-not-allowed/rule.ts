import type { Assignment } from "../../../model/plan";
import { eachPhase, partiesInScope } from "../../each-part";
import { defineRule } from "../../rule";
import { replacePartner } from "./fixes";
import { hasAgreement, type Params, words } from "./words";

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
  check: eachPhase(function* (context, phase) {
    const { matrix } = context.matrix;
    const external = [...matrix.roles.values()].filter((role) => role.external).map(({ title }) => title);
    for (const entry of phase.roles) {
      const role = matrix.roles.get(entry.id);
      if (role === undefined || role.external) continue;
      for (const { located, ...place } of entry.assignments.flatMap(namedIn)) {
        const { value, node } = located;
        const found = context.scope.party(value);
        if (found?.value.kind !== "partner") continue;
        yield {
          spot: node,
          subject: value,
          ...(hasAgreement(found.value) ? { severity: "information" } : {}),
          related: [
            {
              uri: found.file.uri,
              spot: found.value.key,
              text: (locale) => (locale === "fr" ? "Ce partenaire est décrit ici" : "The partner is described here"),
            },
          ],
          params: { entry, node, ...place, role: role.title, partner: found.value, external },
        };
      }
    }
  }, partiesInScope),
  fixes: replacePartner,
});

function namedIn(assignment: Assignment) {
  const { who, deputy } = assignment;
  return [
    ...who.map((located) => ({ located, assignment, isDeputy: false })),
    ...deputy.map((located) => ({ located, assignment, isDeputy: true })),
  ];
}
