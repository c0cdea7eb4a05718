import { compareDates } from "../../../model/dates";
import { mayCount } from "../../in-force";
import { defineRule } from "../../rule";
import { setReviewed } from "./fixes";
import { type Params, words } from "./words";

/** A review whose day has passed. Due today is not overdue. */
export default defineRule<Params>({
  id: "review-overdue",
  severity: "warning",
  kinds: ["staffing-plan", "policy", "charter"],
  reads: "file",
  source: {
    quote: "These practices should be reviewed and updated regularly",
    where: "ICCS-ISAC, Open source, module 4, section 3",
  },
  since: "0.1.0",
  words,
  *check(context) {
    const { last, due } = context.file.header.review ?? {};
    if (last === undefined || due === undefined || !mayCount(context)) return;
    if (compareDates(due, context.today) >= 0) return;
    yield { spot: last.node, params: { due, last, today: context.today } };
  },
  fixes: setReviewed,
});
