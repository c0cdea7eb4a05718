import { addEntries, quoteIfNeeded } from "../../../document/edit";
import type { CheckContext } from "../../context";
import type { Fix } from "../../finding";
import { defineRule } from "../../rule";
import { problemsOf } from "../../structure/select";
import { type Params, words } from "./words";

/** One of the few keys without which a document cannot be used. */
export default defineRule<Params>({
  id: "missing-key",
  severity: "warning",
  kinds: "all",
  reads: "file",
  since: "0.1.0",
  words,
  *check(context) {
    for (const { key, node, path } of problemsOf(context, "missing-key")) {
      // The first line has a rule of its own.
      if (key === "ospo") continue;
      yield { spot: node, subject: key, params: { key, top: path.length === 0 } };
    }
  },
  fixes: ({ params }, context) => (params.top && params.key === "title" ? titleFix(context) : []),
});

/** A title from the id of the document, else from the name of the file. */
function titleFix({ document, file }: CheckContext): Fix[] {
  const name = file.uri.slice(file.uri.lastIndexOf("/") + 1).replace(/(?:\.ospo)?\.ya?ml$/, "");
  const words = (file.header.id?.value ?? decoded(name)).replace(/[-_.\s]+/g, " ").trim();
  const title = words.charAt(0).toUpperCase() + words.slice(1);
  const inFlow = document.root?.kind === "map" && document.root.flow;
  const edit = addEntries(document, undefined, [`title: ${quoteIfNeeded(title, inFlow)}`]);
  if (title === "" || edit === undefined) return [];
  return [
    {
      title: (locale) => (locale === "fr" ? `Ajouter le titre «\u00a0${title}\u00a0»` : `Add the title “${title}”`),
      safe: false,
      edits: [{ uri: document.uri, edits: [edit] }],
    },
  ];
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
