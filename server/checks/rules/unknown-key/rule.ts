import { asMap, type MapNode, nodeAt } from "../../../document/tree";
import { changeTo, likeKey } from "../../change";
import type { Fix } from "../../finding";
import { guess } from "../../guess";
import { defineRule } from "../../rule";
import { problemsOf } from "../../structure/select";
import { type Params, words } from "./words";

/** A key that means nothing where it stands; most often a slip. */
export default defineRule<Params>({
  id: "unknown-key",
  severity: "warning",
  kinds: "all",
  reads: "structure",
  since: "0.1.0",
  words,
  *check(context) {
    // Read once for each map: one with thousands of unknown keys would else be read through for each of them.
    const names = new Map<MapNode | undefined, ReadonlySet<string>>();
    for (const { pair, path, known } of problemsOf(context, "unknown-key")) {
      const owner = asMap(nodeAt(context.document.root, path.slice(0, -1)));
      const present = names.get(owner) ?? new Set(owner?.pairs.map(({ name }) => name));
      names.set(owner, present);
      const meant = guess(
        pair.name,
        known.filter((key) => !present.has(key)),
      );
      const params = { key: pair.name, pair, ...(meant === undefined ? {} : { meant }) };
      yield { spot: pair.key, subject: pair.name, params };
    }
  },
  fixes: ({ params: { key, pair, meant } }, { document }) => {
    const fixes: Fix[] =
      meant === undefined ? [] : [changeTo(document, pair.key, meant, likeKey(document, pair.key, meant))];
    // Words of one's own are allowed when they say so.
    if (/^[\p{L}\p{N}_-]+$/u.test(key)) {
      const own = `x-${key}`;
      fixes.push({
        ...changeTo(document, pair.key, own, likeKey(document, pair.key, own)),
        title: (locale) =>
          locale === "fr" ? `Garder comme clé à vous, «\u00a0${own}\u00a0»` : `Keep it as a key of your own, “${own}”`,
      });
    }
    return fixes;
  },
});
