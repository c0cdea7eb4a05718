import { OspoDocument } from "../../../document/document";
import type { Edit } from "../../../document/edit";
import type { Fix } from "../../finding";
import { tabIndentAt } from "../../syntax";

/** Columns that a tab may stand for, besides what the other lines of the file suggest. */
const usual = [2, 4, 8];

/** Blanks in place of all tabs that indent a line; nothing when no width of a tab makes the lines fit. */
export function tabFixes(document: OspoDocument): Fix[] {
  const own = /(?:^|\n)( +)\S/.exec(document.text)?.[1]?.length;
  for (const width of own === undefined ? usual : [own, ...usual]) {
    const edits = editsFor(document, width);
    const after = OspoDocument.open(document.uri, 0, apply(document.text, edits));
    if (edits.length > 0 && after.problems.length === 0) {
      return [
        {
          title: (locale) =>
            locale === "fr" ? "Remplacer les tabulations par des espaces" : "Replace tabs with spaces",
          safe: true,
          edits: [{ uri: document.uri, edits }],
        },
      ];
    }
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

function apply(text: string, edits: readonly Edit[]): string {
  let from = 0;
  const parts = edits.map((edit) => {
    const part = text.slice(from, edit.start) + edit.newText;
    from = edit.end;
    return part;
  });
  return parts.join("") + text.slice(from);
}
