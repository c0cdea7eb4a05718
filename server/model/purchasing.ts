/** From which amount on an organization buys by public tender. */
import { type SyntaxNode, valueAt } from "../document/tree";
import { type Located, readNumber, readString } from "./values";

export interface Purchasing {
  readonly threshold: Located<number> | undefined;
  readonly currency: Located<string> | undefined;
}

export function readPurchasing(root: SyntaxNode | undefined): Purchasing {
  const purchasing = valueAt(root, "purchasing");
  return {
    threshold: readNumber(valueAt(purchasing, "threshold")),
    currency: readString(valueAt(purchasing, "currency")),
  };
}
