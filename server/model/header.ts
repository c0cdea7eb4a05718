/** What every kind of document has in common. */

import { asMap, type Pair, pairOf, type SyntaxNode, valueAt } from "../document/tree";
import { keep } from "../keep";
import { optional } from "../optional";
import { addDuration, type PlainDate, readDate, readDuration } from "./dates";
import { type DocumentKind, documentKinds } from "./kinds";
import { type Located, readOneOrMany, readString, readStrings, readText, type Text } from "./values";

/** The line `ospo: <kind>/v<number>`. */
export interface Discriminator {
  readonly pair: Pair;
  /** The kind as written, whether there is such a kind or not. */
  readonly kindText?: string;
  readonly kind?: DocumentKind;
  readonly version?: number;
  /** The first key of the file, as the format wants it. */
  readonly first: boolean;
}

interface Review {
  readonly key: SyntaxNode;
  readonly last?: Located<PlainDate>;
  /** The last day before the next one is overdue. Absent where it cannot be reckoned: `P9999Y` is never due. */
  readonly due?: PlainDate;
}

interface Approval {
  readonly node: SyntaxNode;
  readonly by: readonly Located<string>[];
  readonly date?: Located<PlainDate>;
}

export interface Header {
  readonly id?: Located<string>;
  readonly title?: Text;
  readonly owner: readonly Located<string>[];
  /** draft, in-review, approved, superseded or retired; none written means draft. */
  readonly status?: Located<string>;
  readonly languages: readonly Located<string>[];
  readonly approvals: readonly Approval[];
  readonly review?: Review;
  readonly matrix?: Located<string>;
  readonly organization?: Located<string>;
}

/** False for a document that says itself that it no longer counts. */
export function isInForce({ status }: Header): boolean {
  return status?.value !== "superseded" && status?.value !== "retired";
}

/** True for a document that says itself that it is unfinished, be it with a capital letter. */
export function isUnfinished({ status }: Header): boolean {
  const written = status?.value.toLowerCase();
  return written === "draft" || written === "in-review";
}

/** True for a document that is not decided yet; one without a status is a draft. */
export function isDraft(header: Header): boolean {
  return header.status === undefined || isUnfinished(header);
}

const shape = /^([a-z][a-z0-9-]*)\/v([1-9][0-9]*)$/;

/** Reads the `ospo:` line wherever it stands at the top level of a file. */
export function readDiscriminator(root: SyntaxNode | undefined): Discriminator | undefined {
  const pair = pairOf(root, "ospo");
  if (pair === undefined) return undefined;
  const first = asMap(root)?.pairs[0] === pair;
  const match = shape.exec(readString(pair.value)?.value ?? "");
  if (match === null) return { pair, first };
  const kindText = match[1] ?? "";
  const kind = documentKinds.find((known) => known === kindText);
  return { pair, first, kindText, ...(kind === undefined ? {} : { kind }), version: Number(match[2]) };
}

export function readHeader(root: SyntaxNode | undefined): Header {
  const review = pairOf(root, "review");
  return {
    ...optional("id", readString(valueAt(root, "id"))),
    ...optional("title", readText(valueAt(root, "title"))),
    owner: readStrings(valueAt(root, "owner")),
    ...optional("status", readString(valueAt(root, "status"))),
    languages: readLanguages(valueAt(root, "languages")),
    approvals: readOneOrMany(valueAt(root, "approvals")).map((node) => ({
      node,
      by: readStrings(valueAt(node, "by")),
      ...optional("date", readDate(valueAt(node, "date"))),
    })),
    ...optional("review", review === undefined ? undefined : readReview(review)),
    ...optional("matrix", readString(valueAt(root, "matrix"))),
    ...optional("organization", readString(valueAt(root, "organization"))),
  };
}

const readReview = keep((pair: Pair): Review => {
  const every = readDuration(valueAt(pair.value, "every"));
  const last = readDate(valueAt(pair.value, "last"));
  const due = every && last && addDuration(last.value, every.value);
  return { key: pair.key, ...optional("last", last), ...optional("due", due) };
});

function readLanguages(node: SyntaxNode | undefined): Located<string>[] {
  const map = asMap(node);
  return map === undefined ? readStrings(node) : map.pairs.map((pair) => ({ value: pair.name, node: pair.key }));
}
