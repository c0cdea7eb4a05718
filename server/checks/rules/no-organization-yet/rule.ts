import { nodeAt, type SyntaxNode } from "../../../document/tree";
import { openReferences } from "../../../workspace/look-up";
import { defineRule } from "../../rule";
import { describeOrganization } from "./fixes";
import { type Params, words } from "./words";

/** Ids of people and units are used, and no file describes any. Said once for a file. */
export default defineRule<Params>({
  id: "no-organization-yet",
  severity: "hint",
  kinds: ["staffing-plan", "policy", "charter", "role-matrix"],
  reads: "workspace",
  since: "0.1.0",
  words,
  *check(context) {
    const references = openReferences(context)
      .filter(({ answer }) => answer.type === "no-organization")
      .map(({ reference }) => reference);
    const named = references.find(({ kinds }) => kinds.includes("organization"));
    const spot: SyntaxNode | undefined = named?.node ?? nodeAt(context.document.root, ["ospo"]);
    if (references.length === 0 || spot === undefined) return;
    const organization = context.scope.files.find(({ kind }) => kind === "organization");
    const ids = new Set(references.filter((reference) => reference !== named).map(({ value }) => value));
    yield {
      spot,
      params: { references, ids: [...ids], ...(organization === undefined ? {} : { organization }) },
    };
  },
  fixes: describeOrganization,
});
