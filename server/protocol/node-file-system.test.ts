import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { nodeFileSystem, pathOfFileUri, readText, toFileUri } from "./node-file-system";

const files = nodeFileSystem();
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ospo-files-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(path: string, text: string | Uint8Array = "ospo: policy/v1\n"): string {
  mkdirSync(join(folder, path, ".."), { recursive: true });
  writeFileSync(join(folder, path), text);
  return join(folder, path);
}

async function found(pattern = "**/*.{yaml,yml}"): Promise<string[]> {
  const uris = await files.find(toFileUri(folder), pattern);
  return uris.map((uri) => (pathOfFileUri(uri) ?? uri).slice(folder.length + 1).replaceAll("\\", "/")).sort();
}

describe("find", () => {
  it("finds files at every depth, in hidden folders too, and leaves out what people do not write", async () => {
    for (const path of [
      "a.yaml",
      "b/c.yml",
      ".ospo/d.yaml",
      ".git/e.yaml",
      "node_modules/f/g.yaml",
      "b/node_modules/h.yaml",
      "i.txt",
    ]) {
      write(path);
    }
    expect(await found()).toEqual([".ospo/d.yaml", "a.yaml", "b/c.yml"]);
  });

  it("ends where links form a circle, and finds no file twice", async () => {
    write("plans/one.yaml");
    symlinkSync(folder, join(folder, "plans", "loop"), "dir");
    symlinkSync(join(folder, "plans"), join(folder, "again.yaml"), "dir");
    symlinkSync(join(folder, "plans", "one.yaml"), join(folder, "two.yaml"));
    expect(await found()).toEqual(["plans/one.yaml"]);
  });

  it("finds and reads names with spaces, accents and signs", async () => {
    const names = [
      "été & après.yaml",
      "100 %.yaml",
      "#1 (draft).yaml",
      "a%20b.yaml",
      "what+ever,'x'!.yaml",
      "日本.yaml",
    ];
    for (const name of names) write(join("où ça", name), `title: ${name}\n`);
    const uris = await files.find(toFileUri(folder), "**/*.yaml");
    const texts = await Promise.all(uris.map((uri) => files.read(uri)));
    expect(texts.sort()).toEqual(names.map((name) => `title: ${name}\n`).sort());
    expect(await found()).toEqual(names.map((name) => `où ça/${name}`).sort());
  });

  it("finds nothing in a folder that does not exist or is on no disk", async () => {
    expect(await files.find(toFileUri(join(folder, "gone")), "**/*")).toEqual([]);
    expect(await files.find("untitled:/ws", "**/*")).toEqual([]);
    expect(await files.find("vscode-vfs://github/a/b", "**/*")).toEqual([]);
  });

  it("passes over a folder that may not be read", async () => {
    write("a.yaml");
    write("closed/b.yaml");
    chmodSync(join(folder, "closed"), 0);
    try {
      // Whoever may read everything (root, Windows) reads this too; what counts is that nothing fails.
      const all = await found();
      expect(all).toContain("a.yaml");
      expect(["a.yaml", "closed/b.yaml"]).toEqual(expect.arrayContaining(all));
    } finally {
      chmodSync(join(folder, "closed"), 0o755);
    }
  });
});

describe("read", () => {
  it("reads UTF-8 without its byte order mark and survives bytes that are none", async () => {
    expect(await files.read(toFileUri(write("bom.yaml", "\uFEFFospo: policy/v1\n")))).toBe("ospo: policy/v1\n");
    const bytes = Uint8Array.from([0x61, 0xff, 0xfe, 0x62, 0xc3]);
    expect(await files.read(toFileUri(write("bytes.yaml", bytes)))).toBe("a\uFFFD\uFFFDb\uFFFD");
  });

  it("says why a file has no text", async () => {
    expect(await readText(join(folder, "gone.yaml"))).toEqual({ problem: "missing" });
    expect(await readText(join(write("a.yaml"), "below.yaml"))).toEqual({ problem: "missing" });
    expect(await readText(folder)).toEqual({ problem: "not-a-file" });
    symlinkSync(join(folder, "self.yaml"), join(folder, "self.yaml"));
    expect(await readText(join(folder, "self.yaml"))).toEqual({ problem: "unreadable" });
    const large = write("large.yaml", "a");
    truncateSync(large, 32 * 1024 * 1024 + 1);
    expect(await readText(large)).toEqual({ problem: "too-large" });
    expect(await files.read(toFileUri(large))).toBeUndefined();
    expect(await files.read("untitled:plan.ospo.yaml")).toBeUndefined();
  });

  it.runIf(process.platform !== "win32")("does not wait for a pipe", async () => {
    const command = "mkfifo";
    execFileSync(command, [join(folder, "pipe.yaml")]);
    expect(await readText(join(folder, "pipe.yaml"))).toEqual({ problem: "not-a-file" });
  });
});

describe("URIs", () => {
  it("are written as VS Code writes them and lead back to the path", () => {
    const path = join(folder, "été (1) + 2, #3 %.yaml");
    expect(basename(toFileUri(path))).toBe("%C3%A9t%C3%A9%20%281%29%20%2B%202%2C%20%233%20%25.yaml");
    expect(pathOfFileUri(toFileUri(path))).toBe(path);
  });
});
