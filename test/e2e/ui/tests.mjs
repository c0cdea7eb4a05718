/** The packaged extension in the user interface, used as a person would. */
import assert from "node:assert/strict";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../../scripts/lib/run.mjs";
import { changeSettings, copyOf, Editor } from "./editor.mjs";

/** Registers the tests. @param code a started VS Code with the extension (startVSCode) */
export function tests(code) {
  /** @type {Editor} */
  let editor;
  const copy = (folder) => copyOf(code, folder);

  suite("in the user interface", () => {
    setup(async () => {
      editor = await Editor.open(code, copy(code.workspace));
    });
    teardown(async function () {
      if (this.currentTest?.isFailed()) {
        await editor.screenshot(`failed-${this.currentTest.title.replaceAll(/\W+/g, "-").slice(0, 60)}`);
      }
      await editor.page.close();
    });

    test("a plan shows who is missing: squiggle, status and the Problems panel", async () => {
      const { page } = editor;
      await editor.file("plan.ospo.yaml");
      assert.match(await editor.status(), /^Staffing plan: \d warnings$/);
      await page.locator(".squiggly-warning").first().waitFor();
      await page.locator('.statusbar-item[id$="ospo.status"] a').click();
      await page.locator(".markers-panel").getByText("missing-role").first().waitFor();
    });

    test("roles are completed with the keyboard alone", async () => {
      const { page } = editor;
      await editor.file("plan.ospo.yaml");
      await editor.status();
      await editor.goTo(12, 99);
      await page.keyboard.press("Enter");
      await page.keyboard.type("it-");
      await page.locator(".suggest-widget.visible").getByText("IT Specialist").first().waitFor();
      await editor.screenshot("completion");
      await page.keyboard.press("Enter");
      await editor.until("the role is written", async () =>
        (await editor.lines()).some((line) => /^ {10}it-specialist:/.test(line)),
      );
    });

    test("the lightbulb's fix adds the missing role", async () => {
      const { page } = editor;
      await editor.file("plan.ospo.yaml");
      await editor.status();
      await page.locator(".squiggly-warning").first().waitFor();
      await editor.goTo(10, 8);
      await page
        .locator('.editor-group-container [class*="codicon-gutter-lightbulb"], .lightBulbWidget')
        .first()
        .waitFor();
      await page.keyboard.press("Control+.");
      const menu = page.locator(".action-widget");
      await menu.locator(".monaco-list-row.action").first().waitFor();
      await editor.screenshot("quick-fixes");
      // The first one asks.
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await editor.until("a role was added", async () =>
        (await editor.lines()).some((line) => /^ {10}(policy-lead|it-specialist|end-user-specialist):/.test(line)),
      );
      await page.keyboard.press("Escape");
    });

    test("who is missing is asked role by role, and written at once, with the keyboard alone", async () => {
      const { page } = editor;
      await editor.file("plan.ospo.yaml");
      await editor.status();
      await page.locator(".squiggly-warning").first().waitFor();
      await editor.goTo(10, 8);
      await page.keyboard.press("Control+.");
      await page.locator(".action-widget .monaco-list-row.action").first().waitFor();
      await page.keyboard.press("Enter");
      const list = page.locator(".quick-input-widget");
      const asked = (step) => list.locator(".quick-input-title").getByText(`(${step}/`).waitFor();
      /** Chooses what begins with a text. */
      const choose = async (text) => {
        await list.locator("input.input").first().fill(text);
        await list.locator(".monaco-list-row.focused").getByText(text).first().waitFor();
        await page.keyboard.press("Enter");
      };
      await asked(1);
      await list.getByText("Alex Roy").first().waitFor();
      await editor.screenshot("who-is-missing");
      await choose("Open a vacancy");
      await asked(2);
      await choose("Waive the role");
      await list.getByText("Why is nobody needed").first().waitFor();
      await page.keyboard.press("Enter");
      await list.getByText("A waiver counts only with its reason.").first().waitFor();
      await editor.screenshot("who-is-missing-reason");
      await page.keyboard.type("A pilot: the town’s own team does it");
      await page.keyboard.press("Enter");
      await asked(3);
      await choose("Alex Roy");
      await list.waitFor({ state: "hidden" });
      await editor.until("all is written", async () => {
        const text = (await editor.lines()).join("\n");
        return /\{vacancy: \S+-1\}/.test(text) && /\{waived: "A pilot: /.test(text) && /-specialist: a-roy/.test(text);
      });
      await editor.until(
        "nobody is missing",
        async () => !(await editor.lines()).some((line) => /waived: *\}/.test(line)),
      );
      await editor.screenshot("who-is-missing-written");
    });

    test("the palette asks who is missing, and Escape leaves everything as it was", async () => {
      const { page } = editor;
      await editor.file("plan.ospo.yaml");
      await editor.status();
      await editor.goTo(2);
      await page.keyboard.press("F1");
      const list = page.locator(".quick-input-widget");
      await list.locator("input").first().fill(">OSPO: Who Is Missing");
      await list.locator(".monaco-list-row").filter({ hasText: "Who Is Missing" }).first().waitFor();
      await page.keyboard.press("Enter");
      await list.locator(".quick-input-title").getByText("Who takes part as").waitFor();
      await page.keyboard.press("Escape");
      await list.waitFor({ state: "hidden" });
      assert.equal(await page.locator(".tab.active.dirty").count(), 0);
    });

    test("the rule's page opens from the problem, rendered", async () => {
      const { page } = editor;
      await editor.file("plan.ospo.yaml");
      await editor.status();
      await editor.command("Problems: Focus on Problems View");
      await page
        .locator(".markers-panel a")
        .getByText("missing-role")
        .first()
        .click({ modifiers: ["Control"] });
      await page.locator('.tab.active[data-resource-name*="missing-role"]').waitFor();
      const frame = page.frameLocator("iframe.webview.ready").frameLocator("iframe");
      await frame.locator("h1").waitFor();
      await editor.screenshot("rule-page");
      // Still there after the window was loaded anew, though no file of ours is in front.
      await editor.command("View: Keep Editor");
      await editor.reload();
      await page.locator('.tab.active[data-resource-name*="missing-role"]').waitFor();
      await frame.locator("h1").waitFor();
    });

    test("Enter after a key indents, and after an item of a list begins the next", async () => {
      const { page } = editor;
      await editor.file("plan.ospo.yaml");
      await editor.goTo(11, 99);
      await page.keyboard.press("Enter");
      await page.keyboard.type("# x");
      await editor.until("it is indented", async () => (await editor.lines())[11] === `${" ".repeat(10)}# x`);
    });

    test("a hover tells what a role does", async () => {
      const { page } = editor;
      await editor.file("plan.ospo.yaml");
      await editor.status();
      await editor.goTo(12, 14);
      await editor.command("Show or Focus Hover");
      await page.locator(".monaco-hover").getByText("Product Owner").first().waitFor();
      await editor.screenshot("hover");
      await page.keyboard.press("Escape");
    });

    for (const title of ["New Staffing Plan", "New Policy", "New Charter", "New Organization"]) {
      test(`${title}, without touching the mouse`, async () => {
        await editor.command(`OSPO: ${title}`);
        await editor.page.locator(".tab.active.dirty").waitFor();
        await editor.status();
        assert.match((await editor.lines()).find((line) => line.startsWith("ospo:")) ?? "", /^ospo: [a-z-]+\/v1$/);
        await editor.screenshot(title.toLowerCase().replaceAll(" ", "-"));
      });
    }
  });

  suite("in French", () => {
    test("messages are what the setting says", async () => {
      changeSettings(code, { "ospo.language": "fr" });
      editor = await Editor.open(code, copy(code.workspace));
      await editor.file("plan.ospo.yaml");
      await editor.status();
      await editor.command("Problems: Focus on Problems View");
      await editor.page
        .locator(".markers-panel")
        .getByText(/personne|manque/i)
        .first()
        .waitFor();
      await editor.screenshot("problems-french");
      await editor.page.close();
      changeSettings(code, { "ospo.language": "auto" });
    });
  });

  suite("without a folder", () => {
    test("a new policy opens all the same", async () => {
      editor = await Editor.open(code);
      await editor.command("OSPO: New Policy");
      await editor.page.locator(".tab.active.dirty").waitFor();
      await editor.until("it is checked", async () => /^Policy: /.test(await editor.status()));
      await editor.page.close();
    });
  });

  suite("the examples", () => {
    const themes = {
      light: "Default Light Modern",
      dark: "Default Dark Modern",
      "high-contrast": "Default High Contrast",
    };
    for (const [name, theme] of Object.entries(themes)) {
      test(`are readable in ${name}`, async () => {
        changeSettings(code, { "workbench.colorTheme": theme });
        editor = await Editor.open(code, copy(join(root, "examples")));
        await editor.file("building-permits.ospo.yaml");
        await editor.status();
        await editor.command("Problems: Focus on Problems View");
        await editor.page.locator(".markers-panel .monaco-list-row").first().waitFor();
        await editor.goTo(101);
        await editor.page.locator(".squiggly-warning").first().waitFor();
        await editor.screenshot(`examples-${name}`);
        await editor.page.close();
      });
    }
  });

  suite("the screenshots", () => {
    test("are kept", () => {
      const folder = join(root, "artifacts", "screenshots");
      assert.ok(existsSync(folder) && readdirSync(folder).length > 8);
    });
  });
}
