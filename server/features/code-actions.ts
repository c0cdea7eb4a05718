/** Quick fixes of findings, and the safe ones of a whole file for `source.fixAll.ospo`. */
import { type CodeAction, CodeActionKind, type Range } from "vscode-languageserver-types";
import type { Finding, Fix } from "../checks/finding";
import { placeToWrite } from "../checks/place-to-write";
import { canBeSilenced } from "../checks/rule";
import { rules } from "../checks/rules/registry.generated";
import { safeFixes } from "../checks/safe-fixes";
import { silence } from "../checks/silence-edits";
import { silenceComment } from "../checks/silences";
import type { Spot } from "../document/document";
import type { Locale } from "../locale";
import type { Context } from "../workspace/context";
import { type DiagnosticOptions, toDiagnostic } from "./diagnostics";
import { fixAllKind } from "./fix-all";
import { openRolesAt, titleOfAsking } from "./who-is-missing/conversation";
import { toWorkspaceEdit } from "./workspace-edit";

export interface CodeActionOptions extends DiagnosticOptions {
  /** The kinds the client asks for; none means quick fixes. */
  readonly only?: readonly string[];
  /** The client can make files as part of an edit. */
  readonly canCreateFiles: boolean;
  /** Our client's command that puts the cursor at a place; arguments: URI, line, column. */
  readonly placeCursor?: string;
  /** The command that asks who is missing in a phase, where the client can be asked; arguments: URI, position. */
  readonly chooseRoles?: string;
}

export function codeActions(
  context: Context,
  findings: readonly Finding[],
  range: Range,
  options: CodeActionOptions,
): CodeAction[] {
  const wants = (kind: string) =>
    options.only === undefined || options.only.some((asked) => kind === asked || kind.startsWith(`${asked}.`));
  const actions: CodeAction[] = [];
  if (wants(CodeActionKind.QuickFix)) {
    const here = findings.filter((finding) => touches(context.document.rangeOf(finding.spot), range));
    actions.push(
      ...asking(context, here, options),
      ...quickFixes(context, here, options),
      ...silencing(context, here, options),
    );
  }
  if (options.only !== undefined && wants(fixAllKind)) actions.push(...fixAll(context, findings, options));
  return actions;
}

/** The rules that speak of a role that nobody has. */
const aboutOpenRoles: ReadonlySet<string> = new Set(["missing-role", "unassigned-role"]);

/** For each phase that lacks somebody, the command that asks who it shall be. */
function asking(context: Context, findings: readonly Finding[], options: CodeActionOptions): CodeAction[] {
  const { chooseRoles, locale } = options;
  if (chooseRoles === undefined) return [];
  const { document } = context;
  const byPhase = new Map<Spot, CodeAction>();
  for (const finding of findings.filter(({ rule }) => aboutOpenRoles.has(rule))) {
    const diagnostic = toDiagnostic(context, finding, options);
    const { start } = diagnostic.range;
    const asked = openRolesAt(context, start);
    if (asked === undefined) continue;
    const known = byPhase.get(asked.phase.key);
    if (known !== undefined) known.diagnostics?.push(diagnostic);
    else {
      const title = titleOfAsking(context, asked, locale);
      const command = { title, command: chooseRoles, arguments: [document.uri, start] };
      byPhase.set(asked.phase.key, { title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], command });
    }
  }
  return [...byPhase.values()];
}

function quickFixes(context: Context, findings: readonly Finding[], options: CodeActionOptions): CodeAction[] {
  const byTitle = new Map<string, CodeAction>();
  for (const finding of findings) {
    const fixes = finding.fixes().filter((fix) => fix.create === undefined || options.canCreateFiles);
    for (const [index, fix] of fixes.entries()) {
      const title = fix.title(options.locale);
      const known = byTitle.get(title);
      // One fix may serve several findings: all missing roles of a phase.
      if (known !== undefined) known.diagnostics?.push(toDiagnostic(context, finding, options));
      else {
        byTitle.set(title, {
          ...toAction(context, finding, options, fix),
          ...(index === 0 && fix.safe ? { isPreferred: true } : {}),
        });
      }
    }
  }
  // What helps most stands first: all missing roles before one of them.
  return [...byTitle.values()].sort((a, b) => (b.diagnostics?.length ?? 0) - (a.diagnostics?.length ?? 0));
}

function toAction(context: Context, finding: Finding, options: CodeActionOptions, fix: Fix): CodeAction {
  const title = fix.title(options.locale);
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(context, finding, options)],
    edit: toWorkspaceEdit(fix, options.fileOf),
    ...cursorOf(context, fix, title, options),
  };
}

/** Leads the cursor to what the author still has to write. */
function cursorOf(
  { document }: Context,
  fix: Fix,
  title: string,
  { placeCursor }: CodeActionOptions,
): Pick<CodeAction, "command"> {
  const place = placeCursor === undefined ? undefined : placeToWrite(document, fix);
  if (placeCursor === undefined || place === undefined) return {};
  return { command: { title, command: placeCursor, arguments: [document.uri, place.line, place.character] } };
}

/** For each finding, a comment that leaves it out; the reason is the author's to write. */
function silencing(context: Context, findings: readonly Finding[], options: CodeActionOptions): CodeAction[] {
  const { document } = context;
  return findings.flatMap((finding) => {
    const rule = byId.get(finding.rule);
    const edit = rule !== undefined && canBeSilenced(rule) ? silence(document, finding) : undefined;
    if (edit === undefined) return [];
    return toAction(context, finding, options, {
      title: (locale) => titleOfSilence(finding, locale),
      safe: false,
      edits: [{ uri: document.uri, edits: [edit] }],
      writeBehind: silenceComment(finding),
    });
  });
}

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** The subject tells apart the findings of one line. */
function titleOfSilence({ rule, subject }: Finding, locale: Locale): string {
  const what = subject === undefined ? rule : `${rule} ${subject}`;
  return locale === "fr" ? `Écarter ce constat, en disant pourquoi (${what})` : `Leave this out, and say why (${what})`;
}

function fixAll(context: Context, findings: readonly Finding[], options: CodeActionOptions): CodeAction[] {
  const { uri } = context.document;
  const { edits } = safeFixes(uri, findings);
  if (edits.length === 0) return [];
  const title = titleOfFixAll(options.locale);
  const fix: Fix = { title: () => title, safe: true, edits: [{ uri, edits }] };
  return [{ title, kind: fixAllKind, edit: toWorkspaceEdit(fix, options.fileOf) }];
}

function titleOfFixAll(locale: Locale): string {
  return locale === "fr" ? "Appliquer toutes les corrections sûres" : "Apply all safe fixes";
}

function touches(a: Range, b: Range): boolean {
  const before = (x: Range, y: Range) =>
    x.end.line < y.start.line || (x.end.line === y.start.line && x.end.character < y.start.character);
  return !before(a, b) && !before(b, a);
}
