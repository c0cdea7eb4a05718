/** Starts a thread of `ospo check`. */
import { Worker as Thread } from "node:worker_threads";
import { type Question, ThreadEnded, type Worker } from "./work";

interface Answer {
  readonly number: number;
  readonly answer?: unknown;
  readonly fault?: string;
}

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Where a thread makes what it soon lets go, in MB. With the engine's own 48, two threads take 70 MB more and are about
 * one twentieth quicker. A thread may take as much as the process for what it keeps.
 */
const young = 24;

/** @param file path of the bundle of `worker.ts` */
export function startThread(file: string): Worker {
  const thread = new Thread(file, { resourceLimits: { maxYoungGenerationSizeMb: young } });
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let ended: ThreadEnded | undefined;

  const fail = (cause?: unknown) => {
    ended ??= new ThreadEnded("A thread of the check ended too early.", { cause });
    const error = ended;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  // What is thrown outside of an answer, also for want of memory; what it threw in an answer comes as a message.
  thread.on("error", fail);
  thread.on("exit", () => fail());
  thread.on("message", ({ number, answer, fault }: Answer) => {
    const asked = waiting.get(number);
    waiting.delete(number);
    if (fault === undefined) asked?.resolve(answer);
    else asked?.reject(new Error(fault));
  });
  return {
    ask: (question: Question) =>
      new Promise((resolve, reject) => {
        if (ended !== undefined) return reject(ended);
        waiting.set(++last, { resolve, reject });
        thread.postMessage({ number: last, question });
      }),
    end: () => void thread.terminate(),
  };
}
