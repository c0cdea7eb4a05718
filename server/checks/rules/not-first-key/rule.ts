import { resolve } from "../../../document/tree";
import { announcementFault } from "../../announcement";
import { defineRule } from "../../rule";
import { shortSpot } from "../../spots";
import { announcementFixes } from "./fixes";
import { type Params, words } from "./words";

/** Every file of ours says first what it is: `ospo: <kind>/v1`. */
export default defineRule<Params>({
  id: "not-first-key",
  severity: "error",
  kinds: "form",
  reads: "file",
  since: "0.1.0",
  words,
  *check(context) {
    const { document, file } = context;
    const fault = announcementFault(context);
    if (fault === "not-first" && file.discriminator !== undefined) {
      yield { spot: file.discriminator.pair.key, params: { fault } };
    } else if (fault === "missing") {
      const root = resolve(document.root);
      const first = root?.kind === "map" ? root.pairs[0]?.key : undefined;
      const start = document.startOf(first ?? root ?? { chunk: { text: "" }, start: 0, end: 0 });
      const end = first === undefined ? start + 1 : document.endOf(first);
      yield { spot: shortSpot(document, start, end), params: { fault } };
    } else if (fault === "blank") {
      // A file that was made a moment ago: no fault of its author, but nothing is checked in it either.
      yield { spot: shortSpot(document, 0, 1), params: { fault }, severity: "information" };
    }
  },
  fixes: ({ params }, context) => announcementFixes(params.fault, context),
});
