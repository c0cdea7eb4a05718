/** Wrong usage of the command line, or a file that cannot be used: told in three parts, and exit code 2. */
import type { Words } from "../checks/finding";
import type { Locale } from "../locale";
import type { Host } from "./host";

export class UsageError extends Error {
  constructor(readonly words: (locale: Locale) => Words) {
    super(words("en").message);
  }
}

/** Tells people on stderr what is wrong, why it matters and what to do. */
export function tell(host: Host, { message, why, remedy }: Words): void {
  host.stderr.write(`ospo: ${message}\n  ${why}\n  ${remedy}\n`);
}
