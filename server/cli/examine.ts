/** Checks one file of a workspace, and says what the result rests on. */
import { rules } from "../checks/rules/registry.generated";
import { run, type Sources } from "../checks/run";
import type { Locale } from "../locale";
import { optional } from "../optional";
import { type FileReport, fileReport } from "../reports/findings";
import { isConfigFile } from "../workspace/claim";
import type { OspoFile } from "../workspace/file";
import type { FileIndex } from "../workspace/file-index";
import { forgetReferences } from "../workspace/look-up";
import type { Workspace } from "../workspace/workspace";
import { digest } from "./digest";
import type { StoredFiles } from "./stored-files";

/** What a check may differ by, besides files. */
export interface Setting {
  /** The day as of which dates are judged, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly locale: Locale;
}

/** The findings of a file, without its path, which depends on where somebody stands. */
export type Findings = Omit<FileReport, "path">;

/** A file with the digest of its text. */
type Dependency = readonly [uri: string, hash: string];

export interface Examined {
  readonly findings: Findings;
  /** The digest of the text that was checked. */
  readonly hash: string;
  /** Files besides those of {@link surroundingsOf} that were looked at. */
  readonly others: readonly Dependency[];
}

/** @throws RangeError when there is no such file of ours */
export function examine(
  workspace: Workspace,
  stored: StoredFiles,
  uri: string,
  { asOf, locale }: Setting,
  sources: Sources,
): Examined {
  stored.takeUsed();
  const context = workspace.contextOf(uri, asOf);
  if (context === undefined) throw new RangeError(`not a file of ours: ${uri}`);
  const { file, document } = context;
  const { path: _, ...findings } = fileReport(
    { path: "", ...optional("kind", context.kind), document, findings: run(context, rules, sources) },
    locale,
  );
  const others = stored.takeUsed().flatMap((other): Dependency[] => {
    const read = workspace.file(other);
    return other === uri || read === undefined || isShared(read) ? [] : [[other, stored.hashOf(other) ?? ""]];
  });
  const hash = stored.hashOf(file.uri) ?? "";
  forgetReferences(context);
  stored.letGo(isShared);
  return { findings, hash, others };
}

/** Files that all others are read with. */
function isShared({ uri, kind }: OspoFile): boolean {
  return kind === "organization" || kind === "role-matrix" || kind === "config" || isConfigFile(uri);
}

const surroundings = new WeakMap<FileIndex, { readonly all: string; readonly withLoads: string }>();

/**
 * One word for everything that the findings of any file may rest on besides its own text: the outlines of
 * all files among which its ids are looked up, and the texts of organizations, matrices and configurations.
 */
export function surroundingsOf(workspace: Workspace, stored: StoredFiles, uri: string): string {
  const index = workspace.indexFor(uri);
  let words = surroundings.get(index);
  if (words === undefined) {
    const all = digest(...index.files.map((file) => lineOf(file, stored)));
    words = { all, withLoads: digest(all, ...index.files.map(({ outline }) => JSON.stringify(outline.loads ?? []))) };
    surroundings.set(index, words);
  }
  // Who plans nobody's time is not concerned by what others plan.
  const kind = workspace.file(uri)?.kind;
  return kind === "staffing-plan" || kind === "charter" ? words.withLoads : words.all;
}

function lineOf(file: OspoFile, stored: StoredFiles): string {
  const { kind, id, title, isDraft, owners, organization } = file.outline;
  const titles = [...(title?.byLanguage ?? [])].map(([language, { value }]) => [language, value]);
  const text = isShared(file) ? stored.hashOf(file.uri) : "";
  return JSON.stringify([file.uri, kind, id, titles, isDraft, owners, organization, text]);
}
