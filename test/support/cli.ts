/** Calls of the command line inside the test, in a folder of their own on the disk. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { compiledValidators } from "../../server/checks/structure/compile";
import type { Host } from "../../server/cli/host";
import { runCli } from "../../server/cli/program";

/** A folder on the disk with some files. */
export class Folder {
  readonly path = mkdtempSync(join(tmpdir(), "ospo-cli-"));

  constructor(files: Readonly<Record<string, string>> = {}) {
    for (const [path, text] of Object.entries(files)) this.write(path, text);
  }

  write(path: string, text: string): string {
    const file = join(this.path, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return file;
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

export interface Call {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly colours?: boolean;
  readonly columns?: number;
}

/** What a call printed and with which code it ended. */
export async function ospo(argv: readonly string[], { cwd, env = {}, colours = false, columns }: Call) {
  const printed = { out: "", err: "" };
  let served = 0;
  const output = (name: "out" | "err"): Host["stdout"] => ({
    write: (text) => {
      printed[name] += text;
    },
    colours,
    ...(columns === undefined ? {} : { columns }),
  });
  const code = await runCli(argv, {
    cwd,
    env,
    today: "2026-11-23",
    version: "1.2.3",
    stdout: output("out"),
    stderr: output("err"),
    validators: compiledValidators,
    rulePage: async (rule, locale) => `page of ${rule} in ${locale}\n`,
    startServer: () => {
      served++;
    },
  });
  return { code, ...printed, served };
}
