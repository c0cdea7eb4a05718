/** Typing in a large plan, in the user interface. How long it takes, `npm run bench:vscode` measures. */
import assert from "node:assert/strict";
import { mkdtempSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { importTypeScript } from "../../../scripts/typescript.mjs";
import { TypedPlan } from "../../bench/vscode/page.mjs";
import { changeSettings } from "./editor.mjs";

/** Registers the tests. @param code a started VS Code with the extension (startVSCode) */
export function typingTests(code) {
  suite("in a plan of 10,000 lines", () => {
    test("squiggles come and go with the keys, and suggestions follow", async () => {
      const { makePlan } = await importTypeScript("test/bench/plan.ts");
      const { yaml, organization } = makePlan(10_000);
      const folder = mkdtempSync(join(dirname(code.workspace), "large-"));
      writeFileSync(join(folder, yaml.fileName), yaml.text);
      writeFileSync(join(folder, "organization.ospo.yaml"), organization);
      const before = yaml.text.slice(0, yaml.target.status).split("\n");
      changeSettings(code, { "workbench.colorTheme": "Default Light Modern" });

      // Opening it waits for four squiggles that came or went.
      const place = { line: before.length - 1, character: before.at(-1).length };
      const { editor } = await TypedPlan.open({ ...code, workspace: folder }, yaml.fileName, place);
      const { page } = editor;
      for (let count = 0; count < "active".length; count++) await page.keyboard.press("Backspace");
      for (const [typed, key] of [..."act"].entries()) {
        await page.keyboard.press(key);
        await page.locator(".suggest-widget.visible").getByText("active").first().waitFor();
        await editor.screenshot(`typing-${typed + 1}`);
      }
      await page.keyboard.press("Enter");
      await page.locator(".view-overlays [class*='squiggly-']").first().waitFor({ state: "detached" });
      assert.ok((await editor.lines()).some((line) => /^ {8}status: active$/.test(line)));
      await page.close();
    });
  });
}
