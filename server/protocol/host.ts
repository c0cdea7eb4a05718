/** What differs between Node and a web worker; everything else of the server is the same in both. */
import type { Structures } from "../checks/structure/compiled";
import type { LicenseSource } from "../features/completion/licenses";
import type { FileSystem } from "../workspace/file-system";

export interface Host extends Structures {
  /** Reads files by itself, or through the client when it has no disk. */
  readonly fileSystem: FileSystem;
  /** The licences that SPDX names, loaded when somebody first writes one. */
  readonly licenses: LicenseSource;
  /** Where the installed rule pages are, for clients that name no place. */
  readonly docsBase?: string;
  /** Today as `YYYY-MM-DD`, in the time zone of the author. */
  readonly today: () => string;
  /** Waits until the client has read what was sent to it; absent where that cannot be known. */
  readonly written?: () => Promise<void>;
}

/** The day of a clock in local time, as `YYYY-MM-DD`. */
export function localDay(now: Date): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
