/**
 * The cases of a rule (`cases.yaml`) and the examples of its pages, in one form.
 *
 * A case is a text in which `#! <rule-id> [subject]` marks each finding of the rule at the end of the
 * line where it begins; several are separated by ` ; `. The marks are taken out before the text is checked.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fromMarkdown } from "mdast-util-from-markdown";
import { parse } from "yaml";
import type { Severity } from "../../server/checks/finding";
import type { Locale } from "../../server/locale";

/** One finding that a case expects. */
interface Mark {
  /** Zero-based. */
  readonly line: number;
  readonly rule: string;
  readonly subject?: string;
}

export interface RuleCase {
  readonly name: string;
  /** The text without its marks. */
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly today?: string;
  readonly path?: string;
  /** Other files of the workspace, by path. */
  readonly files?: Readonly<Record<string, string>>;
  /** Other rules that may find something here. */
  readonly also?: readonly string[];
  /** The whole message of the first finding. */
  readonly message?: Readonly<Record<Locale, string>>;
  /** The severity of the first finding. */
  readonly severity?: Severity;
  /** A fix by its English title, and the text that it gives. */
  readonly fix?: ExpectedFix;
}

interface ExpectedFix {
  readonly title: string;
  readonly after: string;
  readonly safe?: boolean;
  /**
   * What the author then writes where the fix leads the cursor. Until it is written, the finding stays: a fix that asks
   * for a reason does not do without it.
   */
  readonly write?: string;
  /** Other files that the fix changes or makes, by path. */
  readonly files?: Readonly<Record<string, string>>;
}

const rulesFolder = join(__dirname, "../../server/checks/rules");
const mark = /[ \t]*#! ?(.*?)[ \t]*(?=\r?$)/;
const fields = ["name", "text", "today", "path", "files", "also", "message", "severity", "fix"];

/** The path of a file of a rule. */
export function ruleFile(id: string, name: string): string {
  return join(rulesFolder, id, name);
}

/** The cases of a rule; throws on a field that cases do not have. */
export function readCases(id: string): RuleCase[] {
  const cases = parse(readFileSync(ruleFile(id, "cases.yaml"), "utf8")) as (Omit<RuleCase, "marks"> | null)[];
  return cases.map((item) => {
    const unknown = Object.keys(item ?? {}).filter((field) => !fields.includes(field));
    if (item === null || typeof item.name !== "string" || typeof item.text !== "string" || unknown.length > 0) {
      throw new Error(`${id}: a case without a name or text, or with ${unknown.join(", ")}: ${JSON.stringify(item)}`);
    }
    return { ...item, ...readMarks(item.text) };
  });
}

/** Takes the marks out of a text. */
function readMarks(text: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  const lines = text.split("\n").map((line, index) => {
    const found = mark.exec(line)?.[1];
    if (found === undefined) return line;
    for (const item of found.split(" ; ")) {
      const [rule = "", ...subject] = item.trim().split(" ");
      marks.push({ line: index, rule, ...(subject.length > 0 ? { subject: subject.join(" ") } : {}) });
    }
    return line.replace(mark, "");
  });
  return { text: lines.join("\n"), marks };
}

/** An example of a page: its text, whether it is a wrong one, and the other rules that may find something. */
interface Example {
  readonly text: string;
  readonly wrong: boolean;
  readonly also: readonly string[];
  readonly path?: string;
  /** Files that stand before it on the page, by path. */
  readonly files: Readonly<Record<string, string>>;
}

/** What a page consists of for the tests: its examples, and its prose without code. */
interface Page {
  readonly examples: readonly Example[];
  readonly prose: string;
}

interface MarkdownNode {
  readonly type: string;
  readonly value?: string;
  readonly lang?: string | null;
  readonly meta?: string | null;
  readonly children?: readonly MarkdownNode[];
}

/**
 * Reads a page. Examples are fenced as `yaml wrong` or `yaml right`, with `also:<rule>` and `path:<path>` behind. What is
 * fenced as `yaml file:<path>` lies beside the examples that follow.
 */
export function readPage(markdown: string): Page {
  const examples: Example[] = [];
  const prose: string[] = [];
  let files: Readonly<Record<string, string>> = {};
  const visit = (node: MarkdownNode) => {
    if (node.type === "code") {
      const words = (node.meta ?? "").split(" ");
      const verdict = words[0];
      const file = words.find((word) => word.startsWith("file:"))?.slice(5);
      if (file !== undefined) files = { ...files, [file]: `${node.value}\n` };
      if (node.lang === "yaml" && (verdict === "wrong" || verdict === "right")) {
        const path = words.find((word) => word.startsWith("path:"))?.slice(5);
        examples.push({
          text: `${node.value}\n`,
          wrong: verdict === "wrong",
          also: words.filter((word) => word.startsWith("also:")).map((word) => word.slice(5)),
          ...(path === undefined ? {} : { path }),
          files,
        });
      }
    } else if (node.type === "text") prose.push(node.value ?? "");
    else if (node.type === "inlineCode") prose.push("…");
    for (const child of node.children ?? []) visit(child);
    if (node.type === "paragraph" || node.type === "heading") prose.push("\n");
  };
  visit(fromMarkdown(markdown) as MarkdownNode);
  // The columns of tables are filled up with blanks.
  return { examples, prose: prose.join("").replace(/ *\| */g, " | ") };
}
