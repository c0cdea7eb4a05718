/**
 * Completes package-lock.json: `node scripts/lock.mjs`, after each change of packages.
 *
 * npm writes no entry for a build for another system that the registry in use does not have, and then refuses to
 * install from that lock file (`npm ci`), on every system. This adds them, without a checksum, so that the file is the
 * same wherever it is written.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./lib/run.mjs";

const file = join(root, "package-lock.json");
const lock = JSON.parse(readFileSync(file, "utf8"));
const systems = ["android", "darwin", "freebsd", "linux", "openharmony", "win32"];
const processors = ["arm64", "arm", "x64", "ia32", "ppc64", "riscv64", "s390x"];

let added = 0;
for (const { dev, optionalDependencies = {} } of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const path = `node_modules/${name}`;
    if (Object.keys(lock.packages).some((key) => key === path || key.endsWith(`/${path}`))) continue;
    lock.packages[path] = { version, ...(dev && { dev }), optional: true, ...systemOf(name) };
    added++;
  }
}
const { "": project, ...packages } = lock.packages;
const sorted = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, "en"));
lock.packages = { "": project, ...Object.fromEntries(sorted) };
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
process.stdout.write(`${added} entries added to package-lock.json.\n`);

/** What a build's name says of the system that it is for, as npm's `os`, `cpu` and `libc`. */
function systemOf(name) {
  const words = name.slice(name.lastIndexOf("/") + 1).split("-");
  const os = systems.find((system) => words.includes(system));
  const cpu = processors.find((processor) => words.includes(processor));
  if (!os || !cpu) throw new Error(`It is not clear which system ${name} is for.`);
  const libc = words.some((word) => word.startsWith("musl")) ? "musl" : "glibc";
  return { os: [os], cpu: [cpu], ...(os === "linux" && { libc: [libc] }) };
}
