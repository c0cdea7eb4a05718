/** The command line as it is installed: dist/cli.js in a process of its own. `npm run build` makes it. */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { startThread } from "../../server/cli/thread";
import { Folder, ospo } from "../support/cli";

const root = join(__dirname, "..", "..");
const cli = join(root, "dist", "cli.js");
const folders: Folder[] = [];

afterAll(() => {
  for (const folder of folders) folder.remove();
});

function run(argv: readonly string[], cwd = root) {
  const env = { ...process.env, LC_ALL: "C", NO_COLOR: "" };
  return spawnSync(process.execPath, [cli, ...argv], { cwd, env, encoding: "utf8" });
}

describe.runIf(existsSync(cli))("dist/cli.js", () => {
  it("finds in the examples what it finds from its sources", async () => {
    const argv = ["check", "examples", "test/fixtures/format", "--as-of", "2026-11-23", "--format", "json"];
    const { stdout, stderr, status } = run(argv);
    expect(stderr).toBe("");
    const inside = await ospo(argv, { cwd: root });
    expect(JSON.parse(stdout)).toEqual(JSON.parse(inside.out));
    expect(status).toBe(inside.code);
  });

  it("checks plans against an organization's own matrix", () => {
    const folder = new Folder({
      "m.ospo.yaml":
        "ospo: role-matrix/v1\nid: own\ntitle: M\nphases: {build: Build}\nroles: {boss: {involvement: {build: involved}}}\n",
      "p.ospo.yaml":
        "ospo: staffing-plan/v1\ntitle: P\nmatrix: own\ninitiatives: {a: {phases: {build: {start: soon, roles: {}}}}}\n",
    });
    folders.push(folder);
    const { stdout, stderr } = run(["check", "p.ospo.yaml", "--format", "json"], folder.path);
    expect(stderr).toBe("");
    const rules = JSON.parse(stdout).files[0].findings.map((finding: { rule: string }) => finding.rule);
    expect(rules).toEqual(expect.arrayContaining(["bad-date", "missing-role"]));
  });

  /** 400 plans, together large enough for threads. */
  function manyPlans(): Folder {
    const plan = (number: number) =>
      `ospo: staffing-plan/v1\nid: p-${number}\ntitle: P\nmatrix: ${number % 9 === 0 ? "own" : "iccs-isac"}\n` +
      `initiatives: {a: {phases: {procurement: {start: soon-${number}, roles: {}}}}}\n# ${"x".repeat(4000)}\n`;
    const folder = new Folder(
      Object.fromEntries(Array.from({ length: 400 }, (_, number) => [`p-${number}.ospo.yaml`, plan(number)])),
    );
    folders.push(folder);
    return folder;
  }

  it.each([
    ["ends itself", "process.exit(7)"],
    ["throws where nobody catches it", "throw new Error('no')"],
  ])("leaves out only the file over which a thread %s", async (_, death) => {
    const folder = manyPlans();
    const files = new Folder();
    folders.push(files);
    // The thread as it is installed, and before it somebody who ends it.
    const mortal = files.write(
      "thread.js",
      `const { parentPort } = require("node:worker_threads");
      parentPort.on("message", ({ question: { type, ask } }) => {
        if (type === "check" && ask.uris.some((uri) => uri.endsWith("p-123.ospo.yaml"))) ${death};
      });
      require(${JSON.stringify(join(root, "dist", "check-worker.js"))});`,
    );
    const argv = ["check", "--format", "json", "--as-of", "2026-11-23"];
    const whole = await ospo([...argv, "--jobs", "1"], { cwd: folder.path });
    const { code, out, err } = await ospo([...argv, "--jobs", "2"], {
      cwd: folder.path,
      startWorker: () => startThread(mortal),
    });
    expect(err).toContain("ospo: “p-123.ospo.yaml” could not be checked");
    expect(err.trimEnd().split("\n")).toHaveLength(3);
    expect(code).toBe(2);
    const others = JSON.parse(whole.out).files.filter(({ path }: { path: string }) => path !== "p-123.ospo.yaml");
    expect(JSON.parse(out).files).toEqual(others);
    expect(others).toHaveLength(399);
  });

  it("finds in several threads, and from its cache, what it finds alone", () => {
    const folder = manyPlans();
    const caches = new Folder();
    folders.push(caches);
    const env = { ...process.env, LC_ALL: "C", XDG_CACHE_HOME: caches.path, LOCALAPPDATA: caches.path };
    const check = (...more: string[]) =>
      spawnSync(process.execPath, [cli, "check", "--format", "json", ...more], {
        maxBuffer: 100_000_000,
        cwd: folder.path,
        env,
        encoding: "utf8",
      });
    const alone = check("--jobs", "1", "--no-cache");
    expect(alone.stderr).toBe("");
    expect(JSON.parse(alone.stdout).files).toHaveLength(400);
    for (const more of [
      ["--jobs", "2", "--no-cache"],
      ["--jobs", "3"],
      ["--jobs", "2"],
    ]) {
      const { stdout, stderr, status } = check(...more);
      expect({ stderr, status }).toEqual({ stderr: "", status: alone.status });
      expect(stdout === alone.stdout, more.join(" ")).toBe(true);
    }
    // On macOS the folder for this cannot be named by the environment.
    if (process.platform !== "darwin")
      expect(readdirSync(join(caches.path, "ospo"), { recursive: true })).not.toEqual([]);
  });

  it("explains a check in both languages", () => {
    for (const locale of ["en", "fr"]) {
      const { stdout, status } = run(["explain", "missing-role", "--locale", locale]);
      expect(status).toBe(0);
      expect(stdout).toContain("missing-role");
    }
  });

  it.runIf(process.platform !== "win32")("is quiet when its reader stops reading", () => {
    const { stderr } = spawnSync("sh", ["-c", `"${process.execPath}" "${cli}" schema | head -c 10`], {
      encoding: "utf8",
    });
    expect(stderr).toBe("");
  });

  it("becomes the language server", async () => {
    const child = spawn(process.execPath, [cli, "lsp", "--stdio"], { cwd: root });
    const body = JSON.stringify({
      jsonrpc: "2.0",
      id: 1,
      method: "initialize",
      params: { processId: null, rootUri: null, capabilities: {} },
    });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    const answer = await new Promise<string>((resolve, reject) => {
      child.once("error", reject);
      child.once("exit", (code) => reject(new Error(`ended with ${code}`)));
      let text = "";
      child.stdout.on("data", (data) => {
        text += data;
        if (text.includes("\r\n\r\n{")) resolve(text);
      });
    });
    child.removeAllListeners("exit");
    child.kill();
    expect(answer).toContain("ospo-language-server");
  });
});
