/** What differs between Node and a web worker; everything else of the server is the same in both. */
import type { Sources } from "../checks/run";
import type { Structures } from "../checks/structure/compiled";
import type { FileSystem } from "../workspace/file-system";

export interface Host extends Structures, Sources {
  /** Reads files by itself, or through the client when it has no disk. */
  readonly fileSystem: FileSystem;
  /** Where the installed rule pages are, for clients that name no place. */
  readonly docsBase?: string;
  /** Today as `YYYY-MM-DD`, in the time zone of the author. */
  readonly today: () => string;
  /**
   * Reads what the client sends, once that has read what was sent to it, and lets it read what is sent meanwhile; absent
   * where neither can be known.
   */
  readonly turn?: (read: () => Promise<void>) => Promise<void>;
  /** Keeps for the next start what the engine made of the program by now; absent where that is not ours to do. */
  readonly keepCode?: (pause: () => Promise<void>) => Promise<void>;
}

/** The day of a clock in local time, as `YYYY-MM-DD`. */
export function localDay(now: Date): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
