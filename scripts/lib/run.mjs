/** Runs programs; built-in modules only. */
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The root of the repository. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Runs a program to its end, its output passed on.
 *
 * @param {string} command a program
 * @param {string[]} args
 * @param {import("node:child_process").SpawnOptions} [options]
 * @returns {Promise<void>} fails when the program cannot be started or does not exit with 0
 */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: "inherit", ...options });
    child.on("error", reject);
    child.on("exit", (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(`${[command, ...args].join(" ")} ended with ${signal ?? code}.`));
    });
  });
}

/** How npm is called on this system. */
export const npm = process.platform === "win32" ? "npm.cmd" : "npm";
