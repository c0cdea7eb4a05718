import { quoted } from "../../../words";
import { nameOf } from "../../../workspace/uris";
import type { CheckContext } from "../../context";
import type { Fix } from "../../finding";
import { titleFromId } from "../../names";
import { defineRule } from "../../rule";
import { problemsOf } from "../../structure/select";
import { setTopLevel } from "../../yaml-text";
import { type Params, words } from "./words";

/** One of the few keys without which a document cannot be used. */
export default defineRule<Params>({
  id: "missing-key",
  severity: "warning",
  kinds: "all",
  reads: "structure",
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
  const name = file.header.id?.value ?? nameOf(file.uri).replace(/(?:\.ospo)?\.ya?ml$/, "");
  const title = titleFromId(name);
  const edit = title === "" ? undefined : setTopLevel(document, "title", title, ["ospo", "id"]);
  if (edit === undefined) return [];
  return [
    {
      title: (locale) => `${locale === "fr" ? "Ajouter le titre" : "Add the title"} ${quoted(title, locale)}`,
      safe: false,
      edits: [{ uri: document.uri, edits: [edit] }],
    },
  ];
}
