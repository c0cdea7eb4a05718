/** VS Code's user interface as a person uses it: keyboard first. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../../scripts/lib/run.mjs";
import { address, limit } from "../lib/vscode.mjs";

const screenshots = join(root, "artifacts", "screenshots");

/** A page of VS Code. */
export class Editor {
  /** @param {import("playwright-core").Page} page */
  constructor(page, data) {
    this.page = page;
    this.data = data;
    page.setDefaultTimeout(limit);
  }

  /** Opens VS Code on a folder, or without one. */
  static async open({ context, port, data }, folder) {
    const editor = new Editor(await context.newPage(), data);
    await editor.page.goto(address(port, folder));
    await editor.page.locator(".monaco-workbench").waitFor();
    await editor.page.locator(".statusbar-item").first().waitFor();
    return editor;
  }

  /** Runs a command by its title. */
  async command(title) {
    const { page } = this;
    await page.keyboard.press("F1");
    await page.locator(".quick-input-widget input").fill(`>${title}`);
    await page.locator(".quick-input-list .monaco-list-row").filter({ hasText: title }).first().waitFor();
    await page.keyboard.press("Enter");
    await page.locator(".quick-input-widget").waitFor({ state: "hidden" });
  }

  /** Opens a file of the folder by its name, and waits until it was checked. */
  async file(name) {
    const { page } = this;
    await page.keyboard.press("Control+P");
    await page.locator(".quick-input-widget input").fill(name);
    await page
      .locator(".quick-input-list .monaco-list-row")
      .filter({ hasText: name.split("/").pop() })
      .first()
      .waitFor();
    await page.keyboard.press("Enter");
    await page.locator(".quick-input-widget").waitFor({ state: "hidden" });
    await page.locator(`.tab.active[data-resource-name="${name.split("/").pop()}"]`).waitFor();
  }

  /** What the status bar says of the active file; waits until it was checked. */
  async status() {
    const item = this.page.locator('.statusbar-item[id$="ospo.status"]');
    await item.waitFor();
    await this.until("the file is checked", async () => !/checking|vérification/.test(await item.textContent()));
    return (await item.textContent()).trim();
  }

  /** Puts the cursor at a line's end, first line 1. */
  async goTo(line, column = 1) {
    const { page } = this;
    await page.keyboard.press("Control+G");
    await page.locator(".quick-input-widget input").fill(`:${line}:${column}`);
    await page.keyboard.press("Enter");
    await page.locator(".quick-input-widget").waitFor({ state: "hidden" });
  }

  /** The lines that the active editor shows, in order. */
  async lines() {
    return this.page.locator(".editor-group-container.active .view-lines").evaluate((element) =>
      [...element.querySelectorAll(".view-line")]
        .map((line) => ({ top: Number.parseFloat(line.style.top), text: line.textContent.replaceAll("\u00a0", " ") }))
        .sort((a, b) => a.top - b.top)
        .map(({ text }) => text),
    );
  }

  /** Waits until something holds. */
  async until(what, holds) {
    const deadline = Date.now() + limit / 2;
    while (!(await holds())) {
      if (Date.now() > deadline) throw new Error(`Waited in vain: ${what}.`);
      await this.page.waitForTimeout(50);
    }
  }

  /** Changes the user's settings. */
  settings(change) {
    const file = join(this.data, "data", "User", "settings.json");
    writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, "utf8")), ...change }, null, 2));
  }

  /** Keeps a picture in artifacts/screenshots. */
  async screenshot(name) {
    mkdirSync(screenshots, { recursive: true });
    // Cursors blink and lists settle: wait for two equal pictures.
    let last;
    for (let attempt = 0; attempt < 20; attempt++) {
      const picture = await this.page.screenshot({ caret: "hide" });
      if (last?.equals(picture)) break;
      last = picture;
      await this.page.waitForTimeout(150);
    }
    writeFileSync(join(screenshots, `${name}.png`), last);
  }
}
