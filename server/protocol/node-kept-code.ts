/**
 * What V8 made of this program's own files is kept from one start to the next, so that it is not made again: that is a
 * quarter of the time until the first findings. From Node 22.1 on `module.enableCompileCache` does the same; for older
 * ones, among them the Node in VS Code 1.100, this does. The package v8-compile-cache keeps only what V8 makes while it
 * reads a file, which is next to nothing: most functions it translates when they are first called.
 */
import { readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join, sep } from "node:path";
import { cachedDataVersionTag } from "node:v8";
import { Script } from "node:vm";
import * as zlib from "node:zlib";
import { ownFolder, tidy } from "./node-cache-folder";
import { writeInOneStep } from "./node-write";

const ending = ".ospo-code";
const checkLength = 4;
/** What is shorter, in bytes, is compiled as quickly as it would be read: the words of the rules above all. */
const shortSource = 20_000;

/** Wraps a module as Node does. Nothing may stand before it: else V8 names other lines in its messages. */
function wrap(source: string): string {
  return `(function (exports, require, module, __filename, __dirname) { ${source}\n})`;
}

export class KeptCode {
  private readonly toKeep = new Map<string, Script>();

  private constructor(private readonly folder: string) {}

  /**
   * From now on all files of a folder are loaded with what was kept of them.
   *
   * @param program the folder of the program's own files
   * @param folder where it is kept; it may be missing, and nothing need be writable
   * @returns nothing where Node lacks what this takes: then files are loaded as ever
   */
  static of(program: string, folder: string): KeptCode | undefined {
    // Node has it from 20.15 on.
    if (typeof zlib.crc32 !== "function" || process.env.NODE_DISABLE_COMPILE_CACHE) return undefined;
    const kept = new KeptCode(folder);
    const { extensions } = createRequire(join(program, "program.js"));
    const usual = extensions[".js"];
    extensions[".js"] = (module, path) => {
      if (path.startsWith(program + sep) && statSync(path).size >= shortSource) kept.load(module, path);
      else usual?.(module, path);
    };
    return kept;
  }

  private load(module: NodeJS.Module, path: string): void {
    const source = wrap(readFileSync(path, "utf8").replace(/^#!.*/, ""));
    const place = this.placeOf(path, source);
    const cachedData = readKept(place);
    const script = new Script(source, { filename: path, ...(cachedData && { cachedData }) });
    if (cachedData === undefined || script.cachedDataRejected === true) this.toKeep.set(place, script);
    const run = script.runInThisContext();
    run.call(module.exports, module.exports, createRequire(path), module, path, dirname(path));
  }

  /** V8 looks at the length of a text alone; the name says which text it was, and which V8. */
  private placeOf(path: string, source: string): string {
    const marks = [zlib.crc32(source), cachedDataVersionTag()].map((mark) => mark.toString(36));
    return join(this.folder, `${basename(path, ".js")}-${marks.join("-")}${ending}`);
  }

  /**
   * Keeps what is new, with all that was translated since. Where that is not possible it is done again next time.
   *
   * @param pause lets everything else go first; it is asked before each file
   */
  async keep(pause: () => Promise<void>): Promise<void> {
    const all = [...this.toKeep];
    this.toKeep.clear();
    try {
      for (const [place, script] of all) {
        await pause();
        const code = script.createCachedData();
        await writeInOneStep(place, Buffer.concat([checkOf(code), code]), ownFolder);
      }
      if (all.length > 0) tidy(this.folder, ending);
    } catch {
      // No home, no room, no right to write: the program is slower to start, that is all.
    }
  }
}

/** V8 trusts what it is given: a file that is not whole would end the program. */
function readKept(place: string): Buffer | undefined {
  try {
    const file = readFileSync(place);
    const code = file.subarray(checkLength);
    return file.length > checkLength && checkOf(code).equals(file.subarray(0, checkLength)) ? code : undefined;
  } catch {
    return undefined;
  }
}

function checkOf(code: Buffer): Buffer {
  const check = Buffer.alloc(checkLength);
  check.writeUInt32LE(zlib.crc32(code));
  return check;
}
