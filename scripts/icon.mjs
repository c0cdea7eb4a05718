/** Draws images/icon.png (256 × 256) from images/icon.svg with Chromium. Run it after changing the drawing. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { chromiumArguments, findChromium } from "./lib/chromium.mjs";

const path = (name) => fileURLToPath(new URL(`../images/${name}`, import.meta.url));
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments });
const page = await browser.newPage({ viewport: { width: 256, height: 256 } });
await page.setContent(`<style>body{margin:0}svg{display:block}</style>${readFileSync(path("icon.svg"), "utf8")}`);
await page.screenshot({ path: path("icon.png"), omitBackground: true });
await browser.close();
