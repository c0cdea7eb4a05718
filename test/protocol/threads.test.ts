import { readdirSync, readFileSync } from "node:fs";
import { getPriority } from "node:os";
import { describe, expect, it } from "vitest";
import { startServer, stopCleanly } from "./support";

/** Linux: the priority of a thread as `nice` counts it, from proc(5). */
function priorityOf(process: number, thread: string): number {
  const stat = readFileSync(`/proc/${process}/task/${thread}/stat`, "utf8");
  // The name stands in parentheses and may hold spaces; the priority is the 17th field behind it.
  return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[16]);
}

describe.runIf(process.platform === "linux")("the threads of the server", () => {
  it("give way to the one that answers, which is as important as it was", async () => {
    const client = await startServer();
    const pid = client.process.pid ?? 0;
    const own = getPriority();
    const helpers = readdirSync(`/proc/${pid}/task`).filter((thread) => thread !== String(pid));
    expect(priorityOf(pid, String(pid))).toBe(own);
    expect(helpers.map((thread) => priorityOf(pid, thread))).toContain(Math.min(own + 5, 19));
    await stopCleanly(client);
  });
});
