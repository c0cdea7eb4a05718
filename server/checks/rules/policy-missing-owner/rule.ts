import { nodeAt } from "../../../document/tree";
import { lineageOf } from "../../../workspace/parents";
import { mayCount } from "../../in-force";
import { defineRule } from "../../rule";
import { nameOwner } from "./fixes";
import { type Params, words } from "./words";

/** A policy for which nobody answers. */
export default defineRule<Params>({
  id: "policy-missing-owner",
  severity: "error",
  kinds: ["policy"],
  reads: "workspace",
  source: {
    quote: "difficult to determine who actually owns a process",
    where: "ICCS-ISAC, Open source, module 2, section 2",
  },
  since: "0.1.0",
  mildInDrafts: true,
  words,
  *check(context) {
    const { files, complete } = lineageOf(context);
    const spot = nodeAt(context.document.root, ["ospo"]);
    // What a parent outside the workspace says cannot be read, so it counts as said.
    if (!mayCount(context) || !complete || spot === undefined) return;
    if (files.every((file) => file.header.owner.length === 0)) yield { spot, params: {} };
  },
  fixes: nameOwner,
});
