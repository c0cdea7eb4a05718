/** `ospo explain RULE`: the page of a check. */
import { guess } from "../checks/guess";
import { rules } from "../checks/rules/registry.generated";
import type { Locale } from "../locale";
import type { ExitCode, Host } from "./host";
import { unknownRule } from "./messages";
import { UsageError } from "./usage-error";

/** @throws UsageError for a check that does not exist */
export async function explain(host: Host, id: string, locale: Locale): Promise<ExitCode> {
  const ids = rules.map((rule) => rule.id);
  if (!ids.includes(id)) throw new UsageError(unknownRule(id, guess(id, ids)));
  const page = await host.rulePage(id, locale);
  if (page === undefined) throw new Error(`The page of the check ${id} is missing.`);
  host.stdout.write(page);
  return 0;
}
