import { announcementFault } from "../../announcement";
import { defineRule } from "../../rule";
import { spotAt } from "../../spots";
import { type Params, words } from "./words";

/** A line of three hyphens begins a second document; only the first one is read. */
export default defineRule<Params>({
  id: "second-document",
  severity: "error",
  kinds: "form",
  reads: "file",
  since: "0.1.0",
  words,
  *check(context) {
    const { document } = context;
    const range = document.secondDocument;
    if (range === undefined || announcementFault(context) === "unknown") return;
    yield {
      spot: spotAt(document, document.offsetAt(range.start), document.offsetAt(range.end)),
      params: { line: range.start.line + 1 },
    };
  },
});
