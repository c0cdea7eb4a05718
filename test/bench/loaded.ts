/** How much program code a process loads, of whatever kind its modules are. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** What Node writes when NODE_V8_COVERAGE names a folder: each script that the process has loaded. */
interface Coverage {
  readonly result: readonly { readonly url: string }[];
}

/**
 * The bytes of the files with program code that a Node process loads; data that it reads is not counted.
 *
 * @param run runs the process to its end, with more variables in its environment
 */
export async function loadedBytes(run: (env: NodeJS.ProcessEnv) => Promise<unknown>): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "ospo-loaded-"));
  try {
    await run({ NODE_V8_COVERAGE: folder });
    const files = new Set(
      readdirSync(folder).flatMap((name) => {
        const { result } = JSON.parse(readFileSync(join(folder, name), "utf8")) as Coverage;
        return result.map(({ url }) => url).filter((url) => url.startsWith("file:"));
      }),
    );
    return [...files].reduce((sum, url) => sum + statSync(fileURLToPath(url)).size, 0);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
