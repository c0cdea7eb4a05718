import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { KeptCode } from "./node-kept-code";

const require = createRequire(join(tmpdir(), "program.js"));
const usual = require.extensions[".js"];
const pause = async () => {};

let root: string;
let program: string;
let folder: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "ospo-code-"));
  program = join(root, "program.js");
  folder = join(root, "kept");
});

afterEach(() => {
  require.extensions[".js"] = usual;
  delete require.cache[program];
  rmSync(root, { recursive: true, force: true });
  vi.unstubAllEnvs();
});

/** Runs the program anew, as the next start does, and keeps what is new. */
async function start(source: string): Promise<unknown> {
  writeFileSync(program, source);
  delete require.cache[program];
  require.extensions[".js"] = usual;
  const code = KeptCode.of(root, folder);
  const result: unknown = require(program);
  await code?.keep(pause);
  return result;
}

const kept = () => readdirSync(folder).map((name) => join(folder, name));
/** What is short is not kept. */
const long = `\n/* ${"long ".repeat(5000)} */\n`;
const answer = (number: number) =>
  `#!/usr/bin/env node${long}function answer() { return ${number}; }\nmodule.exports = answer() + require("node:path").sep.length;\n`;

// From Node 22.1 on, Node does this by itself, and the server leaves it to that.
describe.runIf("crc32" in require("node:zlib"))("code that is kept", () => {
  it("is made once and then used", async () => {
    expect(await start(answer(41))).toBe(42);
    const [file = "", ...others] = kept();
    expect(others).toEqual([]);
    // Whatever is written again is another file in the same place.
    const { ino } = statSync(file);
    expect(await start(answer(41))).toBe(42);
    expect(kept()).toEqual([file]);
    expect(statSync(file).ino).toBe(ino);
  });

  it("belongs to one text: another of the same length is another program", async () => {
    expect(await start(answer(41))).toBe(42);
    expect(await start(answer(77))).toBe(78);
    expect(kept()).toHaveLength(2);
    expect(await start(answer(41))).toBe(42);
    expect(kept()).toHaveLength(2);
  });

  it("is made again when it is damaged", async () => {
    await start(answer(41));
    const [file = ""] = kept();
    const whole = readFileSync(file);
    const damages = [Buffer.alloc(0), whole.subarray(0, 3), whole.subarray(0, whole.length / 2), Buffer.from(whole)];
    damages.at(-1)?.fill(7, whole.length - 20);
    for (const damage of damages) {
      writeFileSync(file, damage);
      expect(await start(answer(41))).toBe(42);
      expect(readFileSync(file).equals(damage)).toBe(false);
    }
  });

  it("is not kept where it is compiled as quickly as read", async () => {
    expect(await start("module.exports = 42;")).toBe(42);
    expect(readdirSync(root)).toEqual(["program.js"]);
  });

  it("is done without where nothing can be written", async () => {
    writeFileSync(folder, "not a folder");
    expect(await start(answer(41))).toBe(42);
    expect(readFileSync(folder, "utf8")).toBe("not a folder");
  });

  it("is done without where Node is told so", async () => {
    vi.stubEnv("NODE_DISABLE_COMPILE_CACHE", "1");
    expect(await start(answer(41))).toBe(42);
    expect(readdirSync(root)).toEqual(["program.js"]);
  });

  it("is of the program's own files alone, and names their lines", async () => {
    const inside = `exports.where = () => new Error().stack.split("\\n")[1];${long}`;
    expect(((await start(inside)) as { where(): string }).where()).toContain(`${program}:1:`);
    const elsewhere = mkdtempSync(join(tmpdir(), "ospo-other-"));
    try {
      writeFileSync(join(elsewhere, "other.js"), `module.exports = 7;${long}`);
      expect(require(join(elsewhere, "other.js"))).toBe(7);
      expect(kept()).toHaveLength(1);
    } finally {
      rmSync(elsewhere, { recursive: true });
    }
  });
});
