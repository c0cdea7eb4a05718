/** VS Code's user interface as a person uses it: keyboard first. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { root } from "../../../scripts/lib/run.mjs";
import { address, limit } from "../lib/vscode.mjs";

const screenshots = join(root, "artifacts", "screenshots");

/** Changes the user's settings; VS Code reads them when a page is opened. */
export function changeSettings({ data }, change) {
  const file = join(data, "data", "User", "settings.json");
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, "utf8")), ...change }, null, 2));
}

/** A copy of a folder: VS Code remembers which editors were open in one. */
export function copyOf({ workspace }, folder) {
  const target = join(mkdtempSync(join(dirname(workspace), "ui-")), basename(folder));
  cpSync(folder, target, { recursive: true });
  return target;
}

/** A page of VS Code. */
export class Editor {
  /** @param {import("playwright-core").Page} page */
  constructor(page) {
    this.page = page;
    page.setDefaultTimeout(limit);
  }

  /** Opens VS Code on a folder, or without one. */
  static async open({ context, port }, folder) {
    const editor = new Editor(await context.newPage());
    await editor.page.goto(address(port, folder));
    await editor.page.locator(".monaco-workbench").waitFor();
    await editor.page.locator(".statusbar-item").first().waitFor();
    return editor;
  }

  /** Runs a command by its title. */
  async command(title) {
    const { page } = this;
    const row = page.locator(".quick-input-list .monaco-list-row").filter({ hasText: title }).first();
    // An extension's commands come a little after the window.
    for (let attempt = 0; attempt < 10; attempt++) {
      await page.keyboard.press("F1");
      await page.locator(".quick-input-widget input").fill(`>${title}`);
      const listed = row.waitFor({ timeout: 3_000 });
      if (await listed.then(() => true).catch(() => false)) break;
      await page.keyboard.press("Escape");
    }
    await page.keyboard.press("Enter");
    await page.locator(".quick-input-widget").waitFor({ state: "hidden" });
  }

  /** Loads the window anew, as VS Code does it: the open editors are saved first. */
  async reload() {
    const { page } = this;
    const loaded = page.waitForEvent("load");
    await page.keyboard.press("F1");
    await page.locator(".quick-input-widget input").fill(">Developer: Reload Window");
    await page.locator(".quick-input-list .monaco-list-row").filter({ hasText: "Reload Window" }).first().waitFor();
    await page.keyboard.press("Enter");
    await loaded;
    await page.locator(".monaco-workbench").waitFor();
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
    // Enter does nothing before the line was found, which takes a while when the machine is busy.
    await this.until("the line is reached", async () => {
      await page.keyboard.press("Enter");
      const hidden = page.locator(".quick-input-widget").waitFor({ state: "hidden", timeout: 15_000 });
      return hidden.then(() => true).catch(() => false);
    });
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
