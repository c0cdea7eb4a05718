/** Reads the course's table of roles and phases with a real Markdown parser. */
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";

type Block = ReturnType<typeof fromMarkdown>["children"][number];
type Table = Extract<Block, { type: "table" }>;
type TableCell = Table["children"][number]["children"][number];
type Inline = TableCell["children"][number];

interface SourceRole {
  readonly name: string;
  /** The name carries the footnote mark: the role may stand outside the organization. */
  readonly marked: boolean;
  /** One cell for each phase; what a short row leaves out is "". */
  readonly cells: readonly string[];
}

export interface SourceTable {
  readonly phases: readonly string[];
  readonly roles: readonly SourceRole[];
}

/**
 * @throws Error when the text does not hold exactly one table
 */
export function readTable(markdown: string): SourceTable {
  const tree = fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  const tables = tree.children.filter((node): node is Table => node.type === "table");
  const [table] = tables;
  if (table === undefined || tables.length > 1) throw new Error(`One table expected, found ${tables.length}`);
  const [header = [], ...rows] = table.children.map((row) => row.children.map(textOf));
  const phases = header.slice(1);
  return { phases, roles: rows.map((row) => readRow(row, phases.length)) };
}

function readRow([first = "", ...cells]: readonly string[], phases: number): SourceRole {
  if (cells.length > phases) throw new Error(`The row of ${first} has more cells than there are phases`);
  const marked = first.endsWith("*");
  return {
    name: marked ? first.slice(0, -1) : first,
    marked,
    cells: Array.from({ length: phases }, (_, index) => cells[index] ?? ""),
  };
}

/** The words of a cell; the parser has already read `\*` as the mark it stands for. */
function textOf(cell: TableCell): string {
  const text = (node: TableCell | Inline): string => {
    if ("value" in node) return node.value;
    return "children" in node ? node.children.map(text).join("") : "";
  };
  return text(cell).trim();
}
