import type { ReferenceKind } from "../../../matrix/annotations";
import { builtInMatrix } from "../../../matrix/built-in.generated";
import { textIn } from "../../../model/values";
import { quoted } from "../../../words";
import { isOfOrganization, openReferences, type Target, targetsOf } from "../../../workspace/look-up";
import type { Reference } from "../../../workspace/references";
import type { CheckContext } from "../../context";
import { isTruthForSomebody } from "../../elsewhere";
import { guess } from "../../guess";
import { wordsOfLevel } from "../../levels";
import { otherNames } from "../../roles";
import { defineRule } from "../../rule";
import { mayBeWritten } from "../../unread";
import { repairs } from "./fixes";
import { type Params, words } from "./words";

/** Ids of these have a rule of their own. */
const elsewhere: ReadonlySet<ReferenceKind | undefined> = new Set(["role", "phase", "matrix"] as const);

/** An id that leads nowhere, where everything that it could lead to is known. */
export default defineRule<Params>({
  id: "unknown-reference",
  severity: "error",
  kinds: "all",
  reads: "workspace",
  since: "0.1.0",
  words,
  *check(context) {
    // A plan may name the same unknown person in every phase.
    const guesses = new Map<string, string | undefined>();
    const guessOnce = (reference: Reference) => {
      const key = `${reference.kinds.join()} ${reference.value}`;
      if (!guesses.has(key)) guesses.set(key, guessFor(context, reference));
      return guesses.get(key);
    };
    const unread = once((id) => mayBeWritten(context, id));
    for (const { reference, answer } of openReferences(context)) {
      const { kinds, value, node } = reference;
      if (kinds.length === 1 && elsewhere.has(kinds[0])) continue;
      if (answer.type !== "unknown" && answer.type !== "placeholder") continue;
      // One cause, one finding: the structure check speaks of some keys itself.
      if (context.structure.some((problem) => problem.node === node)) continue;
      // The rule about such words says it better.
      if (isTruthForSomebody(node, kinds)) continue;
      if (unread(value)) continue;
      if (answer.type === "placeholder") {
        // In a role it is the finding of `unassigned-role`.
        if (!isWhoOfRole(reference)) {
          const params = { reference, placeholder: answer.meaning };
          yield { spot: node, subject: value, severity: "warning", mildInDrafts: true, params };
        }
        continue;
      }
      const { other } = answer;
      const likely = other === undefined ? guessOnce(reference) : undefined;
      yield {
        spot: node,
        subject: value,
        ...(other === undefined && likely === undefined && mayComeLater(context, reference)
          ? { severity: "warning" }
          : {}),
        related:
          other?.file === undefined || other.key === undefined
            ? []
            : [
                {
                  uri: other.file.uri,
                  spot: other.key,
                  text: (locale) =>
                    `${quoted(value, locale)} ${locale === "fr" ? "est défini ici" : "is defined here"}`,
                },
              ],
        params: {
          reference,
          ownRole: mayBeOwnRole(context, reference),
          ...(other === undefined ? {} : { other }),
          ...(likely === undefined ? {} : { guess: likely }),
        },
      };
    }
  },
  fixes: repairs,
});

/** True where a role says who has it, `initiatives/<id>/phases/<phase>/roles/<role>`; its deputies are another matter. */
function isWhoOfRole({ path }: Reference): boolean {
  return path[0] === "initiatives" && path[4] === "roles" && !path.includes("deputy", 6);
}

/** In a draft, somebody may be named who is still to be described: a committee that is being set up. */
function mayComeLater({ file }: CheckContext, { kinds }: Reference): boolean {
  return file.header.status?.value === "draft" && kinds[0] !== undefined && isOfOrganization(kinds[0]);
}

/** True where a role of the policy itself may be named. */
function mayBeOwnRole({ kind }: CheckContext, { kinds }: Reference): boolean {
  return kind === "policy" && kinds.includes("policy-role");
}

/** The nearest id of what may stand there; people are often written by their name. */
function guessFor(context: CheckContext, { kinds, value }: Reference): string | undefined {
  const ids = new Map<string, string>();
  const targets = targetsOf(context, kinds).filter((target) => !isItself(context, target));
  for (const { id } of targets) ids.set(id, id);
  for (const target of targets) {
    for (const title of titlesOf(context, target)) if (!ids.has(title)) ids.set(title, target.id);
  }
  // The name itself, word for word, is no guess.
  const found = ids.has(value) ? value : guess(value, ids.keys());
  return found === undefined ? undefined : ids.get(found);
}

/** A document seldom means itself. */
function isItself({ file }: CheckContext, target: Target): boolean {
  return target.file === file && ["document", "organization", "matrix"].includes(target.kind);
}

function titlesOf(context: CheckContext, { kind, id, title }: Target): string[] {
  const level = kind === "level" ? context.matrix.matrix.levels.get(id) : undefined;
  if (level !== undefined) return wordsOfLevel(level);
  const role = kind === "role" ? context.matrix.matrix.roles.get(id) : undefined;
  if (role !== undefined) return otherNames(role, builtInMatrix.roles);
  return (["en", "fr"] as const).map((locale) => textIn(title, locale)).filter((text) => text !== undefined);
}

/** Asks once for each word. */
function once<T>(answer: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    if (!known.has(word)) known.set(word, answer(word));
    return known.get(word) as T;
  };
}
