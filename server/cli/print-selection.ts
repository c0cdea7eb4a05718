/** Tells of what was asked for and is not among the files to work on. */
import type { Locale } from "../locale";
import { ended } from "./ask-each";
import type { Host } from "./host";
import { cannotCheck, cannotRead, notes } from "./messages";
import type { Selection } from "./select";
import { tell } from "./usage-error";

export function tellOf({ files, unread, notOurs }: Selection, host: Host, locale: Locale): void {
  for (const { path, problem } of unread) {
    tell(host, (problem === ended ? cannotCheck(path) : cannotRead(path, problem))(locale));
  }
  for (const path of notOurs) host.stderr.write(`${notes.notOurs(path)[locale]}\n`);
  if (files.length === 0 && notOurs.length === 0 && unread.length === 0) {
    host.stderr.write(`${notes.nothingOfOurs[locale]}\n`);
  }
}
