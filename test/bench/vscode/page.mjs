/** A plan open in VS Code: keys are pressed, and the time runs until the squiggle has changed. */
import { Editor } from "../../e2e/ui/editor.mjs";

/** Most milliseconds for one change: a server may fall far behind. */
const patience = 120_000;

/** Runs in the page: the milliseconds from the next key press until there is a squiggle, or none. */
function untilSquiggle(wanted) {
  const editor = document.querySelector(".editor-group-container.active .editor-instance");
  const isThere = () => editor.querySelector('.view-overlays [class*="squiggly-"]') !== null;
  return new Promise((resolve) => {
    let pressed;
    const observer = new MutationObserver(() => {
      if (pressed === undefined || isThere() !== wanted) return;
      observer.disconnect();
      resolve(performance.now() - pressed);
    });
    // The browser's own time of the key: from there on, a person waits.
    const press = ({ timeStamp }) => {
      pressed = timeStamp;
    };
    window.addEventListener("keydown", press, { capture: true, once: true });
    observer.observe(editor, { subtree: true, childList: true, attributes: true, attributeFilter: ["class"] });
  });
}

export class TypedPlan {
  /** Whether the status is right as it stands. */
  valid = true;

  constructor(editor) {
    this.editor = editor;
  }

  /**
   * Opens a plan and puts the cursor after a status in its middle; waits until the server follows.
   *
   * @param code a started VS Code
   * @param {string} fileName
   * @param {{line: number, character: number}} place after the status, from 0
   */
  static async open(code, fileName, place) {
    const editor = await Editor.open(code, code.workspace);
    await editor.file(fileName);
    await editor.goTo(place.line + 1, place.character + 1);
    const plan = new TypedPlan(editor);
    // The first time, the server reads the whole file.
    for (let count = 0; count < 4; count++) await plan.key();
    return plan;
  }

  /** Deletes the last character of the status, or types it again. @returns {Promise<number>} milliseconds */
  async key() {
    const { page } = this.editor;
    await page.bringToFront();
    this.valid = !this.valid;
    const change = page.evaluate(untilSquiggle, !this.valid);
    // What is evaluated has begun when this answers, for both go the same way.
    await page.evaluate(() => {});
    await page.keyboard.press(this.valid ? "e" : "Backspace");
    let timer;
    const late = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new Error(`The squiggle did not change in ${patience} ms.`)), patience);
    });
    const time = await Promise.race([change, late]);
    clearTimeout(timer);
    // A list that has opened meanwhile would take the next key.
    await page.keyboard.press("Escape");
    return time;
  }
}
