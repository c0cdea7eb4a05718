import { oneLine } from "../../../words";
import { changeTo } from "../../change";
import { withoutCurly } from "../../oddities";
import { defineRule } from "../../rule";
import { spotAt } from "../../spots";
import { problemsOf } from "../../structure/select";
import { type Params, words } from "./words";

/** A text in braces with a comma in it: YAML reads what follows the comma as a key, and says nothing. */
export default defineRule<Params>({
  id: "comma-in-braces",
  severity: "warning",
  kinds: "all",
  reads: "structure",
  since: "0.1.0",
  words,
  *check(context) {
    const { document } = context;
    for (const { node, before, parts } of problemsOf(context, "split-text")) {
      const start = document.startOf(before);
      const comma = document.startOf(node);
      const end = document.endOf(parts.at(-1) ?? node);
      const written = oneLine(document.text.slice(start, end));
      const isNumber = /^\d+,\d+$/.test(written);
      const params = {
        start,
        end,
        meant: isNumber ? written.replace(",", ".") : written,
        rest: oneLine(document.text.slice(comma, end)),
        isNumber,
      };
      yield { spot: node, subject: params.rest, params };
    }
  },
  fixes: ({ params: { start, end, meant, isNumber } }, { document }) => {
    const text = isNumber ? meant : JSON.stringify(withoutCurly(meant));
    const fix = changeTo(document, spotAt(document, start, end), meant, text, true);
    if (isNumber) return [fix];
    const title = { en: "Put the whole text in quotation marks", fr: "Mettre tout le texte entre guillemets" };
    return [{ ...fix, title: (locale) => title[locale] }];
  },
});
