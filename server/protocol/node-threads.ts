/**
 * V8 translates and tidies up in threads of its own. After a keystroke they wake together with the thread that answers, and
 * on a machine of few cores that one then has to wait: at times for as long as it works.
 */
import { readdirSync, readlinkSync } from "node:fs";
import { constants, getPriority, setPriority } from "node:os";

/**
 * How much lower the priority of a helper is, of the 19 steps that there are. With all of them, whatever else is at work on
 * the machine keeps a helper from its end, and the thread that answers waits for it after all: half a second was seen.
 */
const step = 5;

/**
 * All threads but the first one give way to it. Those that are started later are what the thread is that starts them.
 *
 * Only Linux has a priority for each thread; elsewhere nothing is changed.
 */
export function letHelpersGiveWay(): void {
  if (process.platform !== "linux") return;
  try {
    // Else these would be the numbers of other processes.
    if (readlinkSync("/proc/self") !== String(process.pid)) return;
    const priority = Math.min(getPriority() + step, constants.priority.PRIORITY_LOW);
    // Linux takes the number of a thread where Node speaks of a process; the first one has that of the process.
    for (const thread of readdirSync("/proc/self/task").map(Number))
      if (thread !== process.pid) setPriority(thread, priority);
  } catch {
    // Nothing to read or not allowed: all threads stay equal.
  }
}
