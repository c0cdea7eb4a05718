import { announcementFault } from "../../announcement";
import { defineRule } from "../../rule";
import { spotAt } from "../../spots";
import { firstProblems, tabIndentAt } from "../../syntax";
import { tabFixes } from "./fixes";
import { type Params, words } from "./words";

/** A line that is indented by a tab. YAML takes blanks only, since a tab is as wide as each program likes. */
export default defineRule<Params>({
  id: "tab-indent",
  severity: "error",
  kinds: "form",
  reads: "file",
  since: "0.1.0",
  words,
  *check(context) {
    const { document } = context;
    if (announcementFault(context) === "unknown") return;
    for (const problem of firstProblems(document)) {
      const tab = tabIndentAt(document, document.startOf(problem));
      if (tab !== undefined) yield { spot: spotAt(document, tab.start, tab.end), params: {} };
    }
  },
  fixes: (_found, { document }) => tabFixes(document),
});
