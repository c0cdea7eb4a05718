/** Clauses that a policy should have: whether it does, and fixes that add one which is complete. */
import { asMap, pairOf } from "../document/tree";
import type { Locale } from "../locale";
import { correspondingPhase, correspondingRole } from "../matrix/model";
import type { Clause } from "../model/policy";
import { lineageOf } from "../workspace/parents";
import type { CheckContext } from "./context";
import type { Fix } from "./finding";
import { mayCount } from "./in-force";
import { textFor } from "./languages";
import { freeId } from "./names";
import { isPartlyUnread } from "./unread";
import { addToMap, type Content } from "./yaml-text";

/**
 * The clauses of a policy with those of the policies that it extends; one here takes the place of a parent's of the
 * same id. Undefined where nothing can be said to be missing: the policy no longer counts, or not all can be read.
 */
export function effectiveClauses(context: CheckContext): readonly Clause[] | undefined {
  if (!mayCount(context) || isPartlyUnread(context.document)) return undefined;
  const { files, complete } = lineageOf(context);
  if (!complete) return undefined;
  const clauses = files
    .toReversed()
    .flatMap((file) => file.policy.clauses.map((clause) => [clause.id, clause] as const));
  return [...new Map(clauses).values()];
}

export function isOfKind(clause: Clause, kind: string): boolean {
  return clause.kind?.value === kind;
}

/** A clause to be adapted to the law of the place. */
export interface ModelClause {
  readonly kind: string;
  readonly title: Readonly<Record<Locale, string>>;
  readonly text: Readonly<Record<Locale, string>>;
  /** Who sees to it, by the id of the built-in matrix. */
  readonly role: string;
  /** The phase in which it applies, by the id of the built-in matrix. */
  readonly phase?: string;
  readonly measure?: Content;
}

/** The fix that adds a clause at the end of the policy's own, in the languages of the policy. */
export function addClause(context: CheckContext, model: ModelClause, title: Fix["title"]): Fix[] {
  const { document, matrix } = context;
  const { kind, role, phase, measure } = model;
  const known = matrix.unknown === undefined;
  const responsible = known ? correspondingRole(matrix.matrix, role) : undefined;
  const appliesIn = known && phase !== undefined ? correspondingPhase(matrix.matrix, phase) : undefined;
  const taken = asMap(pairOf(document.root, "clauses")?.value)?.pairs.map(({ name }) => name) ?? [];
  const clause = {
    kind,
    title: textFor(context, model.title),
    level: "must",
    text: textFor(context, model.text),
    // Left to be filled in where the matrix has nobody for it.
    responsible: responsible?.id ?? null,
    appliesIn: appliesIn === undefined ? undefined : [appliesIn.id],
    measure,
  };
  const edit = addToMap(document, undefined, "clauses", [[freeId(kind, taken), clause]]);
  return edit === undefined ? [] : [{ title, safe: false, edits: [{ uri: document.uri, edits: [edit] }] }];
}
