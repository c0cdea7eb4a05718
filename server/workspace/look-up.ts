/** What a reference refers to (`format.md`, "Parties and references"). */
import type { SyntaxNode } from "../document/tree";
import { areIdentical } from "../keep";
import type { ReferenceKind } from "../matrix/annotations";
import { builtInMatrix } from "../matrix/built-in.generated";
import type { JsonSchema } from "../matrix/schema/json-schema";
import type { Department, Party, PartyKind } from "../model/parties";
import { type Placeholder, readPlaceholder } from "../model/placeholders";
import { toId } from "../model/to-id";
import { isIdShaped, type Wording } from "../model/values";
import { optional } from "../optional";
import { SideTable } from "../side-table";
import type { Context } from "./context";
import type { Definition, DefinitionKind } from "./definitions";
import type { OspoFile } from "./file";
import type { FileIndex } from "./file-index";
import { definitionsOf, referencesOf } from "./ids";
import type { Reference } from "./references";
import type { Defined, Scope } from "./scope";
import { type Findings, flat, Inner } from "./walk";

/** What a reference was found to mean. */
export interface Target {
  readonly kind: ReferenceKind;
  readonly id: string;
  /** The file that defines it; absent for what the built-in matrix defines, which is no file. */
  readonly file?: OspoFile;
  /** Where the id stands in that file. */
  readonly key?: SyntaxNode | undefined;
  /** What it is called; the matrix has the titles of roles, phases and levels. */
  readonly title?: Wording | undefined;
}

/** The answer of a look-up. */
export type LookUp =
  | { readonly type: "found"; readonly target: Target }
  /** Free text that names somebody or something outside the files. */
  | { readonly type: "name" }
  /** An address or the path of a file. */
  | { readonly type: "link" }
  /** A word that stands for somebody or something of the organization that is still to be named, or is not needed. */
  | { readonly type: "placeholder"; readonly meaning: Placeholder }
  /** No such id. `other` is something else of that id, where the id is known but not as what is needed here. */
  | { readonly type: "unknown"; readonly other?: Target }
  /** Nobody is described anywhere yet, so nothing can be said about the id. */
  | { readonly type: "no-organization" }
  /** It may be a role or a phase of a matrix that is not known. */
  | { readonly type: "unknown-matrix" };

/** The references of the context's file; none without a known kind. */
export function referencesIn(context: Context): readonly Reference[] {
  const schema = schemaFor(context);
  return schema === undefined ? [] : flat(referencesOf(context.file, schema));
}

/** The ids that the context's file defines; none without a known kind. */
export function definitionsIn(context: Context): readonly Definition[] {
  const schema = schemaFor(context);
  return schema === undefined ? [] : definitionsOf(context.file, schema);
}

/** A reference that does not simply lead to what it names. */
export interface OpenReference {
  readonly reference: Reference;
  readonly answer: LookUp;
}

/** The references of the context's file that are not found, no name and no link. */
export function openReferences(context: Context): readonly OpenReference[] {
  let open = answered.get(context.scope);
  if (open === undefined) {
    open = answerAll(context);
    answered.set(context.scope, open);
  }
  return open;
}

/** Several rules ask for the same context. */
const answered = new SideTable<Scope, readonly OpenReference[]>();

function answerAll(context: Context): OpenReference[] {
  const schema = schemaFor(context);
  if (schema === undefined) return [];
  const settled = settledPieces(context);
  const open: OpenReference[] = [];

  function answerIn(references: Findings<Reference>): void {
    for (const item of references) {
      if (item instanceof Inner) {
        if (settled.has(item)) continue;
        const before = open.length;
        answerIn(item.findings);
        if (open.length === before) settled.add(item);
        continue;
      }
      const answer = lookUp(context, item);
      if (answer.type !== "found" && answer.type !== "name" && answer.type !== "link") {
        open.push({ reference: item, answer });
      }
    }
  }

  answerIn(referencesOf(context.file, schema));
  return open;
}

/** The pieces of a file whose references need no second look as long as everything that answers depend on stays what it is. */
interface Settled {
  readonly parts: readonly unknown[];
  readonly own: readonly Definition[];
  readonly pieces: WeakSet<Inner<Reference>>;
}

const settledIn = new SideTable<FileIndex, Map<string, Settled>>();

function settledPieces(context: Context): Settled["pieces"] {
  const { file, index, matrix, scope } = context;
  const own = definitionsIn(context);
  const parts = [matrix.matrix, matrix.unknown?.id, ...scope.files.filter((other) => other !== file)];
  const byUri = settledIn.get(index) ?? new Map<string, Settled>();
  settledIn.set(index, byUri);
  let settled = byUri.get(file.uri);
  if (settled === undefined || !areIdentical(settled.parts, parts) || !haveSameIds(settled.own, own)) {
    settled = { parts, own, pieces: new WeakSet() };
    byUri.set(file.uri, settled);
  }
  return settled.pieces;
}

/** Forgets what was found out about the references of a file that will not be asked about again. */
export function forgetReferences({ file, index }: Context): void {
  settledIn.get(index)?.delete(file.uri);
}

function haveSameIds(before: readonly Definition[], now: readonly Definition[]): boolean {
  if (before.length !== now.length) return false;
  return before.every((one, at) => one === now[at] || (one.id === now[at]?.id && one.kind === now[at]?.kind));
}

/** Looks a reference of the context's file up. */
export function lookUp(context: Context, reference: Reference): LookUp {
  const { value, kinds } = reference;
  if (kinds.includes("document") && isLink(value)) return { type: "link" };
  const found = targetOf(context, kinds, value);
  if (found !== undefined) return { type: "found", target: found };
  if (isFreeText(context, reference)) return { type: "name" };
  const meaning = kinds.some(isOfOrganization) ? readPlaceholder(value) : undefined;
  if (meaning !== undefined) return { type: "placeholder", meaning };
  if (isName(context, reference)) return { type: "name" };
  if (kinds.some(comesFromMatrix) && context.matrix.unknown !== undefined) return { type: "unknown-matrix" };
  if (kinds.includes("organization") && context.index.ofKind("organization").length === 0) {
    return { type: "no-organization" };
  }
  if (kinds.some(isOfOrganization) && !context.scope.known) return { type: "no-organization" };
  const other = kinds.some(isOfOrganization) ? targetOf(context, ["party", "department"], value) : undefined;
  return other === undefined ? { type: "unknown" } : { type: "unknown", other };
}

/** Everything that may stand in the place of a reference, by its id. */
export function targetsOf(context: Context, kinds: readonly ReferenceKind[]): Target[] {
  const targets = kinds.flatMap((kind) => allOf(context, kind));
  const seen = new Set<string>();
  return targets.filter(({ id }) => !seen.has(id) && seen.add(id));
}

/** A party of that id wins over a role: kinds are asked in the order of {@link precedence}. */
function targetOf(context: Context, kinds: readonly ReferenceKind[], id: string): Target | undefined {
  const ordered = kinds.length === 1 ? kinds : precedence.filter((kind) => kinds.includes(kind));
  for (const kind of ordered) {
    const target = oneOf(context, kind, id);
    if (target !== undefined) return target;
  }
  return undefined;
}

const precedence: readonly ReferenceKind[] = [
  "party",
  "person",
  "position",
  "partner",
  "body",
  "department",
  "policy-role",
  "role",
  "phase",
  "level",
  "vacancy",
  "clause",
  "approval-step",
  "document",
  "organization",
  "matrix",
];

const partyKinds: ReadonlySet<ReferenceKind> = new Set<PartyKind>(["person", "position", "partner", "body"]);

function oneOf(context: Context, kind: ReferenceKind, id: string): Target | undefined {
  const { scope, index, matrix } = context;
  switch (kind) {
    case "party":
    case "person":
    case "position":
    case "partner":
    case "body": {
      const found = scope.party(id);
      if (found === undefined || (kind !== "party" && found.value.kind !== kind)) return undefined;
      return ofOrganization(found.value.kind, found);
    }
    case "department": {
      const found = scope.department(id);
      return found && ofOrganization(kind, found);
    }
    case "role":
      return matrix.matrix.roles.has(id) ? ofMatrix(context, "roles", kind, id) : undefined;
    case "phase":
      return matrix.matrix.phases.has(id) ? ofMatrix(context, "phases", kind, id) : undefined;
    case "level":
      return matrix.matrix.levels.has(id) ? ofMatrix(context, "levels", kind, id) : undefined;
    case "document":
    case "organization":
    case "matrix": {
      const file = index.withId(id, documentKinds[kind])[0];
      if (file !== undefined) return new DocumentTarget(kind, id, file);
      return kind === "matrix" && id === builtInMatrix.id ? { kind, id } : undefined;
    }
    default: {
      const definition = ownDefinitions(context).get(`${kind} ${id}`);
      return definition && { kind, id, file: context.file, key: definition.key };
    }
  }
}

const documentKinds = { document: undefined, organization: "organization", matrix: "role-matrix" } as const;

function allOf(context: Context, kind: ReferenceKind): Target[] {
  const { scope, index, matrix } = context;
  if (kind === "party" || partyKinds.has(kind)) {
    return scope
      .parties()
      .filter(({ value }) => kind === "party" || value.kind === kind)
      .map((found) => ofOrganization(found.value.kind, found));
  }
  switch (kind) {
    case "department":
      return scope.departments().map((found) => ofOrganization(kind, found));
    case "role":
      return [...matrix.matrix.roles.keys()].map((id) => ofMatrix(context, "roles", kind, id));
    case "phase":
      return [...matrix.matrix.phases.keys()].map((id) => ofMatrix(context, "phases", kind, id));
    case "level":
      return [...matrix.matrix.levels.keys()].map((id) => ofMatrix(context, "levels", kind, id));
    case "document":
    case "organization":
    case "matrix": {
      const files = index.files.filter((file) => kind === "document" || file.kind === documentKinds[kind]);
      const targets = files.flatMap((file): Target[] => {
        const { id } = file.outline;
        return id === undefined ? [] : [new DocumentTarget(kind, id, file)];
      });
      return kind === "matrix" ? [...targets, { kind, id: builtInMatrix.id }] : targets;
    }
    default:
      return definitionsIn(context)
        .filter((definition) => definition.kind === kind)
        .map(({ id, key, title }) => ({ kind, id, file: context.file, key, ...optional("title", title) }));
  }
}

function ofOrganization(kind: ReferenceKind, { value, file }: Defined<Party | Department>): Target {
  return { kind, id: value.id, file, key: value.key, ...optional("title", value.title) };
}

function ofMatrix(context: Context, map: string, kind: ReferenceKind, id: string): Target {
  const { file } = context.matrix;
  const schema = file?.kind === undefined ? undefined : context.schemaOf(file.kind);
  if (file === undefined || schema === undefined) return { kind, id };
  const definition = definitionsOf(file, schema).find(({ path }) => path[0] === map && path[1] === id);
  return { kind, id, file, ...(definition === undefined ? {} : { key: definition.key }) };
}

/** A document that is referred to. Its text is read only by who asks where its id stands. */
class DocumentTarget implements Target {
  constructor(
    readonly kind: ReferenceKind,
    readonly id: string,
    readonly file: OspoFile,
  ) {}

  get key(): SyntaxNode | undefined {
    return this.file.header.id?.node;
  }

  get title(): Wording | undefined {
    return this.file.outline.title;
  }
}

function ownDefinitions(context: Context): ReadonlyMap<string, Definition> {
  const definitions = definitionsIn(context);
  let byId = indexed.get(definitions);
  if (byId === undefined) {
    byId = new Map(
      definitions.map((definition) => [`${definition.kind satisfies DefinitionKind} ${definition.id}`, definition]),
    );
    indexed.set(definitions, byId);
  }
  return byId;
}

const indexed = new SideTable<readonly Definition[], ReadonlyMap<string, Definition>>();

function schemaFor(context: Context): JsonSchema | undefined {
  return context.kind === undefined ? undefined : context.schemaOf(context.kind);
}

/** What stands above or before a policy is often no file of the workspace: any text may name it. */
function isFreeText(context: Context, reference: Reference): boolean {
  const { path, value } = reference;
  if (path[0] !== "extends" && path[0] !== "under" && path[0] !== "supersedes") return false;
  // A title may sound like the id of a file here, a word such as `Open-Source` is one.
  const meant = /\s/.test(value) ? undefined : likeId(context, reference);
  return meant === undefined || meant.file === context.file;
}

/** An address, or the path of a file. */
function isLink(value: string): boolean {
  return value.includes("/") || value.startsWith("http");
}

/** A value that is not shaped like an id is a name, unless it is a known id in other letters: `ITS`, `policy_lead`. */
function isName(context: Context, reference: Reference): boolean {
  const { value, nameAllowed } = reference;
  return nameAllowed && !isIdShaped(value) && likeId(context, reference) === undefined;
}

/** What has the id that is written with capitals, accents, or something else than hyphens between its words. */
function likeId(context: Context, { value, kinds }: Reference): Target | undefined {
  const id = toId(value);
  return id === undefined || id === value ? undefined : targetOf(context, kinds, id);
}

function comesFromMatrix(kind: ReferenceKind): boolean {
  return kind === "role" || kind === "phase" || kind === "level";
}

/** True for what an organization describes. */
export function isOfOrganization(kind: ReferenceKind): boolean {
  return kind === "party" || kind === "department" || partyKinds.has(kind);
}
