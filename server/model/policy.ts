/** An open source policy: clauses, and what makes them hold. */
import { pairOf, type SyntaxNode, valueAt } from "../document/tree";
import { optional } from "../optional";
import { type PolicyLicenses, readLicenses } from "./licenses";
import { type Entry, type Located, readEntries, readString, readStrings, readText, type Text } from "./values";

export interface Clause extends Entry {
  readonly kind?: Located<string>;
  /** must, should or may. */
  readonly level?: Located<string>;
  readonly responsible: readonly Located<string>[];
}

interface Enforcement {
  readonly key: SyntaxNode;
  readonly by: readonly Located<string>[];
  readonly how?: Text;
}

export interface Policy {
  readonly clauses: readonly Clause[];
  readonly licenses: PolicyLicenses;
  readonly enforcement?: Enforcement;
  /** A parent document whose content counts where this one says nothing. */
  readonly extends?: Located<string>;
}

export function readPolicy(root: SyntaxNode | undefined): Policy {
  const enforcement = pairOf(root, "enforcement");
  return {
    clauses: readEntries(valueAt(root, "clauses")).map((entry) => ({
      ...entry,
      ...optional("kind", readString(valueAt(entry.value, "kind"))),
      ...optional("level", readString(valueAt(entry.value, "level"))),
      responsible: readStrings(valueAt(entry.value, "responsible")),
    })),
    licenses: readLicenses(root),
    ...optional(
      "enforcement",
      enforcement === undefined
        ? undefined
        : {
            key: enforcement.key,
            by: readStrings(valueAt(enforcement.value, "by")),
            ...optional("how", readText(valueAt(enforcement.value, "how"))),
          },
    ),
    ...optional("extends", readString(valueAt(root, "extends"))),
  };
}
