import type { Party } from "../../../model/parties";
import { nameOf } from "../../../workspace/uris";
import type { CheckContext } from "../../context";
import { defineRule, type Found } from "../../rule";
import { type Params, words } from "./words";

/** One name for two things: in one map, among the people and bodies of an organization, among documents. */
export default defineRule<Params>({
  id: "duplicate-id",
  severity: "error",
  kinds: "all",
  reads: "workspace",
  since: "0.1.0",
  words,
  *check(context) {
    yield* sameKey(context);
    yield* sameParty(context);
    yield* hiddenParty(context);
    yield* sameDocument(context);
  },
});

/** Twice in one map. */
function* sameKey({ document }: CheckContext): Iterable<Found<Params>> {
  for (const { name, first, again } of document.duplicateKeys) {
    const line = document.rangeOf(first).start.line + 1;
    yield {
      spot: again,
      subject: name,
      related: [{ uri: document.uri, spot: first, text: firstOf(name) }],
      params: { case: "key", id: name, line },
    };
  }
}

/** People, positions, partners and bodies share their names. */
function* sameParty({ file, document }: CheckContext): Iterable<Found<Params>> {
  const firsts = new Map<string, Party>();
  for (const party of file.parties.parties) {
    const first = firsts.get(party.id);
    if (first === undefined) firsts.set(party.id, party);
    else if (first.kind !== party.kind) {
      yield {
        spot: party.key,
        subject: party.id,
        related: [{ uri: document.uri, spot: first.key, text: firstOf(party.id) }],
        params: { case: "party", id: party.id, kind: party.kind, other: first.kind },
      };
    }
  }
}

/** A plan may have people of its own; one that the organization has too is most often a leftover. */
function* hiddenParty(context: CheckContext): Iterable<Found<Params>> {
  const { file, scope } = context;
  if (file.kind === "organization" || file.parties.parties.length === 0) return;
  const seen = new Set<string>();
  for (const party of file.parties.parties) {
    if (seen.has(party.id)) continue;
    seen.add(party.id);
    for (const other of scope.files.slice(1)) {
      const hidden = other.parties.parties.find(({ id }) => id === party.id);
      if (hidden === undefined) continue;
      yield {
        spot: party.key,
        subject: party.id,
        severity: "hint",
        related: [{ uri: other.uri, spot: hidden.key, text: firstOf(party.id) }],
        params: { case: "hides", id: party.id, file: nameOf(other.uri) },
      };
      break;
    }
  }
}

/**
 * Two documents of a kind with one id. The finding is in all but one: the first that is no draft, in the order of
 * their paths, since others use what is decided; of drafts the first.
 */
function* sameDocument({ file, kind, index }: CheckContext): Iterable<Found<Params>> {
  const { id } = file.header;
  if (id === undefined || kind === undefined || kind === "config") return;
  const all = index.withId(id.value, kind);
  if (all.length < 2) return;
  const first = all.find(({ outline }) => outline.isDraft !== true) ?? all[0];
  const at = first?.header.id?.node;
  if (first === undefined || first === file || at === undefined) return;
  yield {
    spot: id.node,
    subject: id.value,
    related: [{ uri: first.uri, spot: at, text: firstOf(id.value) }],
    params: {
      case: "document",
      id: id.value,
      file: nameOf(first.uri),
      isDraftOfDecided: file.outline.isDraft === true && first.outline.isDraft !== true,
    },
  };
}

function firstOf(id: string) {
  return (locale: "en" | "fr") =>
    locale === "fr" ? `Premier endroit où figure «\u00a0${id}\u00a0»` : `The first “${id}”`;
}
