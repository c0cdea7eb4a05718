/** What an author decides about roles that nobody has, as edits of the plan. */
import type { OspoDocument } from "../document/document";
import { type Edit, replaceNode } from "../document/edit";
import { asMap, isEmpty, type MapNode, pairOf } from "../document/tree";
import { type LocalText, localText } from "../matrix/model";
import type { Assignment, Phase, RoleEntry } from "../model/plan";
import { quoted } from "../words";
import type { Context } from "../workspace/context";
import type { Fix } from "./finding";
import type { OpenRole } from "./open-roles";
import { openVacancies } from "./vacancies";
import { addToMap, type Content, entryText, fillIn, setValue } from "./yaml-text";

/**
 * `later`: the role is written, to be filled in. `who`: an id or a name. `vacancy`: one that the plan has for the
 * role, else a new one. `waived`: nobody is needed; without a reason, it is left to be written.
 */
export type Decision =
  | { readonly kind: "later" | "vacancy" }
  | { readonly kind: "who"; readonly who: string }
  | { readonly kind: "waived"; readonly reason?: string };

/**
 * Writes decisions into a phase, below `roles:` where there is one.
 *
 * @param decided each role once; one that the phase writes already gets its decision there
 * @returns edits that do not overlap; undefined where the phase or `vacancies:` holds something to which nothing can
 *   be added
 */
export function fillRoles(
  context: Context,
  phase: Phase,
  decided: readonly (readonly [open: OpenRole, decision: Decision])[],
): Edit[] | undefined {
  const { document } = context;
  const vacant = decided.filter(([, { kind }]) => kind === "vacancy").map(([{ role }]) => role.id);
  const opened = openVacancies(context, vacant);
  if (opened === undefined) return undefined;
  const added: [string, Content][] = [];
  const edits: Edit[] = [];
  for (const [{ role, entry, ended }, decision] of decided) {
    const content = contentOf(decision, opened.ids.get(role.id));
    if (entry === undefined) added.push([role.id, content]);
    else if (content !== null) {
      const own = ended === undefined ? fillEntry(document, entry, content) : replaceEntry(document, entry, content);
      if (own === undefined) return undefined;
      edits.push(...own);
    }
  }
  if (added.length > 0) {
    const edit = addToMap(document, phase, "roles", added);
    if (edit === undefined) return undefined;
    edits.push(edit);
  }
  // Both may go to the end of the file: the roles belong to what stands before.
  if (opened.edit !== undefined) edits.push(opened.edit);
  return edits;
}

/** What a role holds by a decision: the short form where there is one. */
export type RoleContent = string | { readonly vacancy: string | null } | { readonly waived: string | null };

function contentOf(decision: Decision, vacancy: string | undefined): RoleContent | null {
  switch (decision.kind) {
    case "later":
      return null;
    case "who":
      return decision.who;
    case "vacancy":
      return { vacancy: vacancy ?? null };
    case "waived":
      return { waived: decision.reason ?? null };
  }
}

/**
 * Fills a role in that is written and says nothing, or only a word such as `TBD`; what stands beside it (its time, a
 * note) is kept.
 *
 * @param assignment the item that says nothing, where it is not the first; undefined where nothing can be filled in
 */
export function fillEntry(
  document: OspoDocument,
  entry: RoleEntry,
  content: RoleContent,
  assignment: Assignment | undefined = entry.assignments[0],
): Edit[] | undefined {
  // Whoever is named in an assignment that says nothing is nobody.
  if (assignment !== undefined && assignment.who.length > 0) return replaceWho(document, entry, assignment, content);
  if (assignment !== undefined && asMap(assignment.node) !== undefined) {
    const keys = typeof content === "string" ? { who: content } : content;
    const edits = fillIn(document, { key: assignment.node, value: assignment.node }, keys);
    return edits.length > 0 ? edits : undefined;
  }
  const { value } = entry;
  const nothing = isEmpty(value) || (value?.kind !== "alias" && entry.assignments.length === 0);
  return nothing ? [setValue(document, entry, valueText(content))] : undefined;
}

/**
 * Puts something in the place of those whom an assignment names; what stands beside them is kept.
 *
 * @returns undefined where the assignment is repeated from elsewhere (`*name`)
 */
export function replaceWho(
  document: OspoDocument,
  entry: RoleEntry,
  { node }: Assignment,
  content: RoleContent,
): Edit[] | undefined {
  if (node.kind === "alias") return undefined;
  const map = asMap(node);
  if (map === undefined) {
    if (node === entry.value) return replaceEntry(document, entry, content);
    return [replaceNode(document, node, valueText(content))];
  }
  const edit = replaceKey(document, map, "who", content);
  return edit && [edit];
}

/** Puts something in the place of one key of an assignment; what stands beside it (its time, a note) is kept. */
export function replaceKey(
  document: OspoDocument,
  map: MapNode,
  key: "who" | "vacancy",
  content: RoleContent,
): Edit | undefined {
  const pair = pairOf(map, key);
  if (pair?.value === undefined) return undefined;
  const texts = Object.entries(typeof content === "string" ? { who: content } : content).map(([name, value]) =>
    // In braces a blank is needed where the author writes on.
    map.flow && value === null ? `${name}: ` : entryText(name, value, map.flow),
  );
  return { start: document.startOf(pair.key), end: document.endOf(pair.value), newText: texts.join() };
}

/** Puts something in the place of what a role says. */
function replaceEntry(document: OspoDocument, entry: RoleEntry, content: RoleContent): Edit[] | undefined {
  const { value } = entry;
  if (value === undefined || value.kind === "alias") return undefined;
  const edit = replaceNode(document, value, valueText(content));
  // What stood on lines of its own moves up behind the key, unless a comment stands between.
  const behind = document.endOf(entry.key);
  const between = document.slice(behind, edit.start);
  if (!/^\s*:\s*\n\s*$/.test(between)) return [edit];
  return [{ ...edit, start: behind, newText: `: ${edit.newText}` }];
}

/** The content as it stands behind a key, on one line. */
function valueText(content: RoleContent): string {
  return entryText("", content, true).replace(/^: /, "");
}

/** What the fix is called that waives a role: a waiver needs its reason, which only the author knows. */
export function waiverTitle(role: LocalText): Fix["title"] {
  return (locale) =>
    locale === "fr"
      ? `Dispenser du rôle ${quoted(localText(role, "fr"), "fr")}, en disant pourquoi`
      : `Waive ${localText(role, "en")}, and say why`;
}
