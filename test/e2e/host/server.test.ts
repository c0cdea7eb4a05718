import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { commands, workspace } from "vscode";
import { findings, open, openNew, replace, until } from "./editor";

/** The processes that this one has started to run a program. */
function childrenRunning(program: string): number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((id) => {
      try {
        const [, , , parent] = readFileSync(`/proc/${id}/stat`, "utf8")
          .replace(/\(.*\)/, "()")
          .split(" ");
        return Number(parent) === process.pid && readFileSync(`/proc/${id}/cmdline`, "utf8").includes(program);
      } catch {
        return false; // it has ended meanwhile
      }
    });
}

suite("the server", () => {
  test("checks again after it was restarted", async () => {
    const document = await open("plan.ospo.yaml");
    await until("a finding", () => findings(document, "missing-role"));
    await commands.executeCommand("ospo.restartServer");
    await until("a finding again", () => findings(document, "missing-role"));
  });

  test("speaks the language that is set", async () => {
    const document = await open("plan.ospo.yaml");
    const settings = workspace.getConfiguration("ospo");
    const inEnglish = (await until("a finding", () => findings(document, "missing-role")))[0]?.message;
    await settings.update("language", "fr");
    try {
      const inFrench = await until("a finding in French", () => {
        const message = findings(document, "missing-role")[0]?.message;
        return message !== inEnglish && message;
      });
      assert.match(inFrench, /rôle|phase|étape/i);
    } finally {
      await settings.update("language", undefined);
    }
  });

  test("has its output shown", async () => {
    await commands.executeCommand("ospo.showOutput");
  });

  test("is started again when it ends by itself", async function () {
    if (process.platform !== "linux") return this.skip();
    const document = await openNew("crash.ospo.yaml", "ospo: staffing-plan/v1\ntitle: Plan\ntitl: Plan\n");
    await until("an unknown key", () => findings(document, "unknown-key"));
    // What the output says from here on is meant: test/e2e/lib/extension-host.mjs leaves it out.
    console.log(`ospo-crash:${new Date().toISOString()}`);
    const [server] = childrenRunning("server.js");
    assert.ok(server, "the server runs");
    process.kill(server, "SIGKILL");
    await until("another process serves", () => childrenRunning("server.js").some((child) => child !== server));
    await replace("titl: Plan\n", "");
    await until("the file is checked by it", () => findings(document, "unknown-key").length === 0);
    await document.save();
  });
});
