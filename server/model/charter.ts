/** The charter of an Open Source Program Office: of it, who works there and for how long. */
import { type SyntaxNode, valueAt } from "../document/tree";
import { type PlainDate, readDate } from "./dates";
import { type Entry, type Located, readEntries, readNumber } from "./values";

/** A person or position of the office: the id is theirs. */
interface TeamMember extends Entry {
  readonly fte: Located<number> | undefined;
}

export interface Charter {
  readonly team: readonly TeamMember[];
  /** The first and the last day on which the charter is in force; undefined when it does not say. */
  readonly effective: Located<PlainDate> | undefined;
  readonly expires: Located<PlainDate> | undefined;
}

export function readCharter(root: SyntaxNode | undefined): Charter {
  return {
    team: readEntries(valueAt(root, "team")).map((entry) => ({
      ...entry,
      fte: readNumber(valueAt(entry.value, "fte")),
    })),
    effective: readDate(valueAt(root, "effective")),
    expires: readDate(valueAt(root, "expires")),
  };
}
