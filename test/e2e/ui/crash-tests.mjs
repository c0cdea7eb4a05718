/** What a person sees when the server's process is killed, in the user interface. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { copyOf, Editor } from "./editor.mjs";

/** The processes that run our server for a VS Code (Linux). */
function servers({ data }) {
  const ours = join(data, "extensions");
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .filter((id) => {
      try {
        const words = readFileSync(`/proc/${id}/cmdline`, "utf8").split("\0");
        return words.some((word) => word.startsWith(ours) && word.endsWith(join("dist", "server.js")));
      } catch {
        return false; // it has ended meanwhile
      }
    })
    .map(Number);
}

/** All that our output channel has said. */
function output({ data }) {
  const logs = join(data, "data", "logs");
  return readdirSync(logs, { recursive: true, encoding: "utf8" })
    .filter((name) => /OSPO.*\.log$/.test(basename(name)))
    .map((name) => readFileSync(join(logs, name), "utf8"))
    .join("\n");
}

/** Registers the tests. @param code a started VS Code with the extension (startVSCode) */
export function crashTests(code) {
  suite("a server that is killed", () => {
    test("is started again with the text as it is; when it happens too often, the person decides", async () => {
      const editor = await Editor.open(code, copyOf(code, code.workspace));
      const { page } = editor;
      /** Waits for the findings of the file: in the status bar, and as squiggles, which go with the server. */
      const found = async (warnings) => {
        await editor.until(`${warnings} warnings`, async () =>
          (await editor.status()).endsWith(`: ${warnings} warnings`),
        );
        await page.locator(".squiggly-warning").first().waitFor();
      };
      /** Kills the server, and waits until there is none, or another. */
      const kill = async (another) => {
        // That of the window before may take a moment to end.
        await editor.until("one server runs", () => servers(code).length === 1);
        const [server] = servers(code);
        process.kill(server, "SIGKILL");
        await editor.until("it is gone", () => !servers(code).includes(server));
        if (another) await editor.until("another one runs", () => servers(code).length === 1);
      };

      await editor.file("plan.ospo.yaml");
      await found(4);
      await editor.goTo(2, 99);
      await page.keyboard.press("Enter");
      await page.keyboard.type("surprise: 1");
      await found(5);

      await kill(true);
      await found(5);
      // It knows what was never saved: else another line would go, and the numbers would be others.
      await page.keyboard.press("Control+Shift+K");
      await found(4);
      await page.keyboard.press("Control+Z");
      await found(5);
      assert.match(output(code), /stopped unexpectedly and is being restarted/);

      for (let times = 2; times <= 4; times++) {
        await kill(true);
        await found(5);
      }
      await kill(false);
      const toast = page.locator(".notification-toast").filter({ hasText: "stopped 5 times within 3 minutes" });
      await toast.waitFor();
      // That is all that is said.
      assert.equal(await page.locator(".notification-toast").count(), 1);
      await editor.until("the status says so", async () => (await editor.status()) === "OSPO: not checked");
      await editor.screenshot("server-stopped");
      assert.equal(servers(code).length, 0);
      assert.match(output(code), /stopped unexpectedly too often/);
      await toast.getByRole("button", { name: "Restart server" }).click();
      await editor.until("another one runs", () => servers(code).length === 1);
      await found(5);
      await editor.screenshot("server-restarted");
      await page.close();
    });
  });
}
