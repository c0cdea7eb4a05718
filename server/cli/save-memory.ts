/** How much memory a check of many files takes besides what it needs. */
import { setFlagsFromString } from "node:v8";

/**
 * By how much more than what is in use after one clean-up the memory grows before the next, in per cent. The engine's
 * own choice is up to 300 while it is busy: the check of ten thousand files, of which it needs 60 MB, then takes 250 to
 * 900 MB, as chance has it. With 60, one thread takes a third less than at best, in about the same processor time; with
 * 30, that time grows by a quarter.
 */
const growth = 60;

/** Only the size of later growth depends on this setting of the engine, so it can be changed while a program runs. */
export function saveMemory(): void {
  setFlagsFromString(`--heap-growing-percent=${growth}`);
}
