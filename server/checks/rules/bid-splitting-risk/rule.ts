import { isEmpty } from "../../../document/tree";
import type { Contract } from "../../../model/plan";
import { type Purchasing, readPurchasing } from "../../../model/purchasing";
import { textIn } from "../../../model/values";
import { optional } from "../../../optional";
import type { CheckContext } from "../../context";
import { mayCount } from "../../in-force";
import { defineRule } from "../../rule";
import { askWhy } from "./fixes";
import { options } from "./options";
import { type Params, words } from "./words";

/** Several contracts with one partner, each a little below the amount from which a tender is needed. */
export default defineRule<Params, typeof options>({
  id: "bid-splitting-risk",
  severity: "warning",
  kinds: ["staffing-plan"],
  reads: "workspace",
  source: {
    quote: "be cautious of bid splitting or the perception of fraudulent processes",
    where: "ICCS-ISAC, Open source, module 3, section 3",
  },
  since: "0.1.0",
  words,
  options,
  *check(context, { threshold: set, within, least }) {
    if (!mayCount(context)) return;
    const stated = purchasingOf(context);
    const threshold = set ?? stated?.threshold?.value;
    if (threshold === undefined) return;
    const currency = stated?.currency?.value;
    for (const [id, contracts] of groupsOf(context, (contract) => isJustBelow(contract, threshold, within, currency))) {
      const [first, ...others] = contracts;
      if (first === undefined || contracts.length < least) continue;
      const partner = context.scope.party(id)?.value;
      yield {
        spot: first.amount?.node ?? first.key,
        subject: id,
        related: others.map(({ key, amount }) => ({
          uri: context.document.uri,
          spot: amount?.node ?? key,
          text: (locale) => (locale === "fr" ? "Un autre de ces contrats" : "Another of these contracts"),
        })),
        params: {
          contracts,
          threshold,
          within,
          partner: (locale) => textIn(partner?.title, locale) ?? id,
          ...optional("currency", currency ?? first.currency?.value),
        },
      };
    }
  },
  fixes: askWhy,
});

/** What the first organization that says anything of it says. */
function purchasingOf({ scope }: CheckContext): Purchasing | undefined {
  return scope.files
    .filter(({ kind }) => kind === "organization")
    .map(({ document }) => readPurchasing(document.root))
    .find(({ threshold }) => threshold !== undefined);
}

/** The contracts of all initiatives that are meant, by their partner. */
function groupsOf({ file }: CheckContext, isMeant: (contract: Contract) => boolean): Map<string, Contract[]> {
  const groups = new Map<string, Contract[]>();
  for (const { contracts } of file.plan.initiatives) {
    for (const contract of contracts) {
      const partner = contract.partner?.value;
      if (partner === undefined || !isMeant(contract)) continue;
      const group = groups.get(partner);
      if (group === undefined) groups.set(partner, [contract]);
      else group.push(contract);
    }
  }
  return groups;
}

function isJustBelow(
  { amount, currency, umbrella, justification }: Contract,
  threshold: number,
  within: number,
  counted: string | undefined,
): boolean {
  // Under an agreement that was tendered as a whole, or with a reason, small contracts are as they should be.
  if (!isEmpty(umbrella) || !isEmpty(justification)) return false;
  if (currency !== undefined && counted !== undefined && currency.value !== counted) return false;
  return amount !== undefined && amount.value < threshold && amount.value >= threshold * (1 - within);
}
