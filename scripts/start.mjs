/**
 * Opens the example workspace in a VS Code with the extension: `npm start`. Uses VS Code where its command `code` is
 * there, else a packaged VS Code in a browser. Built-in modules only, so that it can install the rest.
 *
 *   --browser     the packaged VS Code, even where there is `code`
 *   --port 8080   the port of the packaged VS Code
 *   --no-open     do not open a browser
 */
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { findChromium, which } from "./lib/chromium.mjs";
import { installPackages } from "./lib/packages.mjs";
import { root, run } from "./lib/run.mjs";
import { packageExtension, vsix } from "./package.mjs";

const { values } = parseArgs({
  options: { browser: { type: "boolean" }, port: { type: "string" }, "no-open": { type: "boolean" } },
});
const port = values.port === undefined ? undefined : Number(values.port);
if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65_536)) {
  process.stderr.write("--port takes a number from 1 to 65535.\n");
  process.exit(2);
}
const examples = join(root, "examples");
const say = (text) => process.stdout.write(`${text}\n`);

await installPackages();
const code = values.browser ? undefined : which("code");
if (code) {
  await run(process.execPath, [join(root, "scripts", "build.mjs")]);
  say(`Opening examples/ with ${code} and the extension from this folder. What you save there is kept.`);
  await run(code, ["--new-window", `--extensionDevelopmentPath=${root}`, examples]);
} else {
  const why = values.browser ? "As asked" : "There is no VS Code with the command `code` here";
  say(`${why}: using a packaged VS Code in a browser.`);
  await startInBrowser();
}

async function startInBrowser() {
  const { installVSCode } = await import("./install-vscode.mjs");
  const { installExtension, startServer } = await import("./lib/vscode-server.mjs");
  await installVSCode();
  packageExtension();
  const data = join(root, ".vscode-test", "start");
  mkdirSync(data, { recursive: true });
  await installExtension(vsix, data);
  // Nothing leaves the machine, and nothing but the examples asks for attention.
  const settings = JSON.parse(readFileSync(join(root, "test", "e2e", "settings.json"), "utf8"));
  const server = await startServer({ data, settings, port, keepSettings: true });
  const url = `http://127.0.0.1:${server.port}/?folder=${encodeURIComponent(examples)}`;
  say(`\nVS Code with the extension, on examples/ (what you save there is kept):\n\n  ${url}\n\nCtrl+C ends it.`);
  if (!values["no-open"]) openBrowser(url);
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => void server.stop());
  await server.ended;
}

/** Opens the address in the person's browser, if there is one; the address is printed anyway. */
function openBrowser(url) {
  const hasDisplay = process.platform !== "linux" || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  const opener = ["xdg-open", "open"].map(which).find(Boolean) ?? findChromium();
  if (!hasDisplay || !opener) return;
  const child = spawn(opener, [url], { stdio: "ignore", detached: true });
  child.on("error", () => say("No browser could be opened: open the address above."));
  child.unref();
}
