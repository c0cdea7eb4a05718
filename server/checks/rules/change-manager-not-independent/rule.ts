import { type Located, textIn } from "../../../model/values";
import type { CheckContext } from "../../context";
import { eachInitiative, partiesInScope } from "../../each-part";
import { whileItCounts } from "../../in-force";
import { defineRule } from "../../rule";
import { departmentOf } from "./department";
import { nameAnother } from "./fixes";
import { type Params, words } from "./words";

/** Whoever leads people through a change belongs to one of the departments that change. */
export default defineRule<Params>({
  id: "change-manager-not-independent",
  severity: "warning",
  kinds: ["staffing-plan"],
  reads: "workspace",
  source: {
    quote: "process change management that is independent of the implicated departments",
    where: "ICCS-ISAC, Open source, module 2, section 2",
  },
  since: "0.1.0",
  words,
  check: whileItCounts(
    eachInitiative(function* (context, { departments, changeManager }) {
      for (const { value, node } of changeManager) {
        const party = context.scope.party(value)?.value;
        const id = party && departmentOf(context, party);
        const changed = departments.find((department) => department.value === id);
        if (party === undefined || changed === undefined || changesAll(context, departments)) continue;
        const department = context.scope.department(changed.value)?.value;
        yield {
          spot: node,
          subject: value,
          related: [
            {
              uri: context.document.uri,
              spot: changed.node,
              text: (locale) =>
                locale === "fr" ? "L’initiative change ce service" : "The initiative changes this department",
            },
          ],
          params: {
            node,
            departments: departments.map((each) => each.value),
            manager: (locale) => textIn(party.title, locale) ?? party.id,
            department: (locale) => textIn(department?.title, locale) ?? changed.value,
          },
        };
      }
    }, partiesInScope),
  ),
  fixes: nameAnother,
});

/** True when an initiative leaves no department as it is: nobody could then come from elsewhere. */
function changesAll({ scope }: CheckContext, departments: readonly Located<string>[]): boolean {
  const changed = new Set(departments.map(({ value }) => value));
  return scope.departments().every(({ value }) => changed.has(value.id));
}
