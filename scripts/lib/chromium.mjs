/** Finds the system's Chromium and says how to start it; built-in modules only. */
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** Flags for a Chromium that stays on this machine: no sandbox (tests run as root in CI), no look-ups beyond localhost. */
export const chromiumArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost",
];

/** The full path of a program on PATH, or undefined. */
export function which(name) {
  for (const folder of (process.env.PATH ?? "").split(delimiter)) {
    const candidate = join(folder, name);
    try {
      accessSync(candidate, constants.X_OK);
      return candidate;
    } catch {
      // not in this folder
    }
  }
  return undefined;
}

/** Chromium's path: CHROMIUM_EXECUTABLE, else the first known name on PATH, else undefined. */
export function findChromium() {
  return (
    process.env.CHROMIUM_EXECUTABLE ||
    ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"].map(which).find(Boolean)
  );
}
