import type { OspoDocument } from "../../../document/document";
import type { Edit } from "../../../document/edit";
import type { Fix } from "../../finding";
import { reindent, tabIndentAt } from "../../syntax";

const title = { en: "Replace tabs with spaces", fr: "Remplacer les tabulations par des espaces" };

/** Columns that a tab may stand for, besides what the other lines of the file suggest. */
const usual = [2, 4, 8];

/** Blanks in place of all tabs that indent a line; nothing when no width of a tab makes the lines fit. */
export function tabFixes(document: OspoDocument): Fix[] {
  const own = /(?:^|\n)( +)\S/.exec(document.text)?.[1]?.length;
  for (const width of own === undefined ? usual : [own, ...usual]) {
    const fixes = reindent(document, editsFor(document, width), title);
    if (fixes.length > 0) return fixes;
  }
  return [];
}

function editsFor(document: OspoDocument, width: number): Edit[] {
  return document.layout
    .filter((line) => line.span?.kind !== "block")
    .flatMap((line) => {
      const tab = tabIndentAt(document, line.start);
      if (tab === undefined) return [];
      const blanks = document.text.slice(tab.start, tab.end).replaceAll("\t", " ".repeat(width));
      return [{ start: tab.start, end: tab.end, newText: blanks }];
    });
}
