/** Questions about several files at once, of which one may be more than a thread can bear. */
import { NoThreads, type Pool } from "./pool";
import { ThreadEnded, type Work } from "./work";

/** Work of which the answer is a list, with one part for each file. */
type Listed = "outlines" | "check";

/** A thread ended over this file twice: among others, and alone. */
export const ended = "ended";

/** The answer for one file; nothing when there are no threads, and it has to be found without. */
export type Answer<T> = T | typeof ended | undefined;

/**
 * Asks about all files at once and, when the thread ends over that, about each alone: most often one of them is the
 * reason (a thread has no memory left, for example), and nothing is the matter with the others.
 *
 * @param whole the question about all files
 * @param single the same question about each of them, in the same order
 * @returns for each file, in that order
 */
export async function askEach<K extends Listed>(
  pool: Pool,
  type: K,
  whole: Work[K]["ask"],
  single: readonly Work[K]["ask"][],
): Promise<readonly Answer<Work[K]["answer"][number]>[]> {
  try {
    return await pool.ask(type, whole);
  } catch (error) {
    if (error instanceof NoThreads) return single.map(() => undefined);
    if (!(error instanceof ThreadEnded)) throw error;
  }
  return Promise.all(single.map((ask) => askAlone(pool, type, ask)));
}

async function askAlone<K extends Listed>(
  pool: Pool,
  type: K,
  ask: Work[K]["ask"],
): Promise<Answer<Work[K]["answer"][number]>> {
  try {
    return (await pool.askAlone(type, ask))[0];
  } catch (error) {
    if (error instanceof NoThreads) return undefined;
    if (error instanceof ThreadEnded) return ended;
    throw error;
  }
}
