import { addDuration, compareDates } from "../../../model/dates";
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
    const { every, last } = context.file.header.review ?? {};
    if (every === undefined || last === undefined || !mayCount(context)) return;
    const due = addDuration(last.value, every.value);
    // `P9999Y` is never due.
    if (due === undefined || compareDates(due, context.today) >= 0) return;
    yield { spot: last.node, params: { due, last, today: context.today } };
  },
  fixes: setReviewed,
});
