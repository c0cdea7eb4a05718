/** `ospo check` of many files: with several threads, in parts, and with what it knows from before. */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Call, Folder, ospo, workerInside } from "../../test/support/cli";
import type { CheckReport } from "../reports/findings";
import { worthThreads } from "./pool";
import { Progress } from "./progress";
import { type Question, ThreadEnded } from "./work";

const organization = (people: string) => `ospo: organization/v1\nid: city\ntitle: City\npeople:\n${people}`;
const people = "  a-roy: {name: Alex Roy}\n  b-lee: {name: Billie Lee}\n";

const matrix = (title: string) =>
  `ospo: role-matrix/v1\nid: own\ntitle: M\nphases: {build: Build}\nroles: {boss: {title: ${title}, involvement: {build: involved}}}\n`;

/** Plans that differ in what is wrong with them, and in what they refer to. */
function plan(number: number): string {
  const who = ["a-roy", "b-lee", "b-leee", "A. Person"][number % 4];
  const last = ["2026-11-01", "2026-01-01", "2026-02-30"][number % 3];
  const head = `ospo: staffing-plan/v1\nid: plan-${number % 50 === 7 ? 1 : number}\ntitle: Plan ${number} – permits\norganization: city\n`;
  const owner = number % 5 === 0 ? "" : "owner: a-roy\n";
  const own = number % 11 === 0 ? "matrix: own\n" : "";
  const phase = number % 11 === 0 ? "build" : "capacity-building";
  return `${head}${owner}${own}review: {every: P6M, last: ${last}}\ninitiatives:\n  permits:\n    title: Permits\n    phases:\n      ${phase}:\n        start: 2026-12-01\n        roles:\n          policy-lead: ${who}\n`;
}

const policy = (id: string, extended: string, owner: string) =>
  `ospo: policy/v1\nid: ${id}\ntitle: Policy ${id}\norganization: city\n${owner}extends: ${extended}\n`;

const count = 130;
let folder: Folder;
let caches: Folder;

beforeEach(() => {
  const plans = Array.from({ length: count }, (_, number) => [
    `plans/${number % 7}/p-${number}.ospo.yaml`,
    plan(number),
  ]);
  folder = new Folder({
    "organization.ospo.yaml": organization(people),
    "matrix.ospo.yaml": matrix("Boss"),
    "policy.ospo.yaml": policy("child", "parent", ""),
    "parent.ospo.yaml": policy("parent", "https://example.org/", "owner: a-roy\nscope: {people: Everyone}\n"),
    "lost.ospo.yaml": policy("lost", "parnt", "supersedes: [plan-2, plan-nowhere]\n"),
    "broken.ospo.yaml": "ospo: policy/v1\ntitle: [",
    "foreign.yaml": "a: 1\n",
    ...Object.fromEntries(plans),
  });
  mkdirSync(join(folder.path, ".git"));
  caches = new Folder();
});

afterEach(() => {
  folder.remove();
  caches.remove();
});

const call = (argv: string, more: Partial<Call> = {}) =>
  ospo(["check", ...argv.split(" ").filter(Boolean)], { cwd: folder.path, ...more });

/** Makes the plans so large that threads read and check some of them. */
function enlarge(): void {
  const more = `# ${"x".repeat(Math.ceil((1.5 * worthThreads) / count))}\n`;
  for (let number = 0; number < count; number++) {
    folder.write(`plans/${number % 7}/p-${number}.ospo.yaml`, plan(number) + more);
  }
}

/** Threads that end when they get a question that is their end, and what they were asked before. */
function mortal(isDeadly: (question: Question) => boolean) {
  const asked: Question[] = [];
  let threads = 0;
  const startWorker: Call["startWorker"] = (validators) => {
    threads++;
    const { ask, end } = workerInside(validators);
    let ended = false;
    return {
      ask: async (question) => {
        ended ||= isDeadly(question);
        if (ended) throw new ThreadEnded();
        asked.push(question);
        return ask(question);
      },
      end,
    };
  };
  return { startWorker, asked, threads: () => threads };
}

const urisOf = ({ type, ask }: Question): readonly string[] => {
  if (type === "check") return ask.uris;
  return type === "outlines" ? ask.map(({ uri }) => uri) : [];
};

describe("the number of threads", () => {
  beforeEach(enlarge);

  it("changes nothing of what is printed, nor the exit code", async () => {
    for (const argv of [
      "--format json",
      "--locale fr",
      "--format json --locale fr --fail-on hint plans/3 policy.ospo.yaml",
    ]) {
      const alone = await call(`${argv} --jobs 1`);
      expect(alone.code).toBe(1);
      for (const jobs of [2, 3]) expect(await call(`${argv} --jobs ${jobs}`)).toMatchObject(said(alone));
    }
  });

  it("is used for reading and for checking", async () => {
    const { startWorker, asked, threads } = mortal(() => false);
    await call("--jobs 3", { startWorker });
    expect(threads()).toBe(3);
    const checked = asked.filter(({ type }) => type === "check").flatMap(urisOf);
    const read = asked.filter(({ type }) => type === "outlines").flatMap(urisOf);
    expect([checked.length, new Set(checked).size]).toEqual([count + 6, count + 6]);
    expect(read.length).toBeGreaterThan(count / 5);
  });

  it("is from 1 to 64", async () => {
    for (const jobs of ["0", "65", "two", "-1", "1.5"]) {
      const { code, err } = await call(`--jobs=${jobs}`);
      expect(code).toBe(2);
      expect(err).toContain(`--jobs cannot be “${jobs}”`);
    }
  });
});

describe("a thread that ends too early", () => {
  beforeEach(enlarge);

  /** The first file that a thread is asked about in this way is its end, `times` times. */
  function deadly(type: Question["type"], times = Number.POSITIVE_INFINITY) {
    let file: string | undefined;
    let deaths = 0;
    const threads = mortal((question) => {
      if (question.type !== type) return false;
      file ??= urisOf(question)[0];
      return file !== undefined && urisOf(question).includes(file) && deaths++ < times;
    });
    return { ...threads, deaths: () => deaths, path: () => file?.slice(file.indexOf("plans/")) ?? "" };
  }

  it.each(["check", "outlines"] as const)(
    "costs nothing when it does not end again over the same (%s)",
    async (type) => {
      const whole = await call("--jobs 1");
      const { startWorker, deaths } = deadly(type, 1);
      expect(await call("--jobs 2", { startWorker })).toMatchObject(said(whole));
      expect(deaths()).toBe(2);
    },
  );

  it("costs the file over which it ends each time, and no other", async () => {
    const argv = "--format json plans";
    const whole: CheckReport = JSON.parse((await call(`--jobs 1 ${argv}`)).out);
    const { startWorker, path, threads } = deadly("check");
    const { code, out, err } = await call(`--jobs 2 ${argv}`, { startWorker });
    expect(code).toBe(2);
    expect(err).toContain(`ospo: “${path()}” could not be checked`);
    expect(err.trimEnd().split("\n")).toHaveLength(3);
    const report: CheckReport = JSON.parse(out);
    expect(report.files).toEqual(whole.files.filter((file) => file.path !== path()));
    expect(report.summary.files).toBe(count - 1);
    // Two at the beginning, one or two in the place of those that ended, and two to ask about each file alone.
    expect(threads()).toBeLessThanOrEqual(6);
  });

  it("costs that file also when it ends over reading it, in the reader’s language", async () => {
    const { startWorker, path } = deadly("outlines");
    const { code, out, err } = await call("--jobs 2 --format json --locale fr", { startWorker });
    expect(code).toBe(2);
    expect(err).toContain(`ospo: «\u00a0${path()}\u00a0» n’a pas pu être vérifié`);
    expect(JSON.parse(out).summary.files).toBe(count + 5);
  });

  it("is done without when no thread can be started, or none can hold the folder", async () => {
    const whole = await call("--jobs 1");
    for (const isDeadly of [() => true, ({ type }: Question) => type === "workspace"]) {
      const { startWorker, threads } = mortal(isDeadly);
      expect(await call("--jobs 2", { startWorker })).toMatchObject(said(whole));
      expect(threads()).toBeLessThanOrEqual(2);
    }
  });
});

describe("the parts of a check", () => {
  it("are together all of it, each file once", async () => {
    const whole = await report("");
    const parts = await Promise.all([1, 2, 3].map((part) => report(`--shard ${part}/3`)));
    const files = parts.flatMap((part) => part.files).sort((a, b) => (a.path < b.path ? -1 : 1));
    expect(files).toEqual(whole.files);
    expect(parts.reduce((sum, { summary }) => sum + summary.error, 0)).toBe(whole.summary.error);
  });

  it("are numbered from 1", async () => {
    for (const shard of ["0/2", "3/2", "2", "a/b", "1/0"]) {
      const { code, err } = await call(`--shard ${shard}`);
      expect(code).toBe(2);
      expect(err).toContain(`--shard cannot be “${shard}”`);
    }
  });

  const report = async (argv: string): Promise<CheckReport> => JSON.parse((await call(`${argv} --format json`)).out);
});

describe("what was found before", () => {
  const kept = (argv: string, more: Partial<Call> = {}) => call(argv, { cacheFolder: caches.path, ...more });
  const cacheFiles = () => readdirSync(caches.path);

  /** Compares a check that may use what it knows with one that may not; tells how many files it really checked. */
  async function same(argv = "", more: Partial<Call> = {}): Promise<number> {
    const fresh = await call(argv, more);
    const { structures, ...known } = await kept(argv, more);
    expect(known).toMatchObject(said(fresh));
    return structures;
  }

  const all = count + 6;

  it("is not looked for again", async () => {
    expect(await same()).toBe(all);
    expect(await same()).toBe(0);
    expect(await same("--format json")).toBe(0);
    expect(await same("plans/2 --jobs 2")).toBe(0);
    expect(await same("--format json", { cwd: join(folder.path, "plans") })).toBe(0);
    expect((await kept("--no-cache")).structures).toBe(all);
    expect(cacheFiles()).toHaveLength(1);
  });

  it("is looked for again in a file that changed, and in those that rest on it", async () => {
    await same();
    folder.write("plans/1/p-1.ospo.yaml", plan(1).replace("P6M", "P600M"));
    expect(await same()).toBe(1);
    expect(await same()).toBe(0);
    // What `child` lacks stands in `parent`: both are checked, though the outline is as it was.
    folder.write("parent.ospo.yaml", policy("parent", "https://example.org/", "owner: a-roy\n"));
    expect(await same()).toBe(2);
    expect(await same("--format json")).toBe(0);
  });

  // Dozens of processes, one after the other: half a minute, and more on a busy machine.
  const timeout = 180_000;
  it("is looked for again when anything changes that all files may rest on", { timeout }, async () => {
    await same("--format json");
    const changes: readonly (() => unknown)[] = [
      () => folder.write("organization.ospo.yaml", organization("  b-lee: {name: Billie Lee}\n")),
      () => folder.write("matrix.ospo.yaml", matrix("Chief")),
      () => folder.write("ospo.config.yaml", "ospo: config/v1\nrules: {missing-role: off}\nmatrix: own\n"),
      () => folder.write("ospo.config.yaml", "ospo: config/v1\nexclude: ['plans/3/**']\nlanguage: fr\n"),
      () => rmSync(join(folder.path, "ospo.config.yaml")),
      () => folder.write("plans/2/ospo.config.yaml", "ospo: config/v1\n"),
      () => rmSync(join(folder.path, "plans/1/p-1.ospo.yaml")),
      () => folder.write("a-first.ospo.yaml", plan(1)),
      () => folder.write("parnt.ospo.yaml", policy("parnt", "child", "owner: b-lee\n")),
      () => folder.write("plans/2/p-2.ospo.yaml", plan(2).replace("title: Plan", "title: The plan")),
      () => rmSync(join(folder.path, "organization.ospo.yaml")),
    ];
    for (const change of changes) {
      change();
      expect(await same("--format json"), String(change)).toBeGreaterThan(0);
      expect(await same("--jobs 2"), String(change)).toBe(0);
    }
  });

  it("is looked for again in all plans when one of them plans more time for somebody", async () => {
    const timed = (id: string, fte: number) =>
      `ospo: staffing-plan/v1\nid: ${id}\ntitle: ${id}\norganization: city\nowner: a-roy\nstatus: draft\ninitiatives:\n  permits:\n    title: Permits\n    phases:\n      discovery:\n        start: 2027-01-01\n        end: 2027-03-31\n        roles: {product-owner: {who: a-roy, fte: ${fte}}}\n`;
    folder.write("plans/1/time.ospo.yaml", timed("time", 0.6));
    folder.write("plans/2/more.ospo.yaml", timed("more", 0.4));
    await same("--format json");
    expect((await kept("plans/1/time.ospo.yaml")).out).not.toContain("over-allocated-person");
    folder.write("plans/2/more.ospo.yaml", timed("more", 0.5));
    // Policies, the organization and the matrix plan no time.
    expect(await same("--format json")).toBe(count + 2);
    expect((await kept("plans/1/time.ospo.yaml")).out).toContain("over-allocated-person");
    expect(await same("--jobs 2")).toBe(0);
  });

  it("is looked for again when another document with the same id is decided", async () => {
    const twin = (status: string) => `ospo: staffing-plan/v1\nid: twin\ntitle: Twin\nowner: a-roy\nstatus: ${status}\n`;
    folder.write("plans/1/twin.ospo.yaml", twin("draft"));
    folder.write("plans/2/twin.ospo.yaml", twin("draft"));
    await same("--format json");
    expect((await kept("plans/1/twin.ospo.yaml")).out).not.toContain("duplicate-id");
    folder.write("plans/2/twin.ospo.yaml", twin("approved"));
    await same("--format json");
    expect((await kept("plans/1/twin.ospo.yaml")).out).toContain("duplicate-id");
    expect((await kept("plans/2/twin.ospo.yaml")).out).not.toContain("duplicate-id");
  });

  it("is looked for again on another day, in another language, by another program", async () => {
    expect(await same()).toBe(all);
    expect(await same("--as-of 2028-02-29")).toBe(all);
    expect(await same("", { today: "2027-01-01" })).toBe(all);
    expect(await same("--locale fr", { today: "2027-01-01" })).toBe(all);
    expect(await same("", { today: "2027-01-01" })).toBe(0);
    expect((await kept("", { today: "2027-01-01", build: "2" })).structures).toBe(all);
  });

  it("is kept for files that were not asked for this time", async () => {
    await same();
    folder.write("plans/1/p-1.ospo.yaml", plan(1).replace("P6M", "P600M"));
    expect(await same("plans/1/p-1.ospo.yaml policy.ospo.yaml")).toBe(1);
    expect(await same()).toBe(0);
  });

  it("is kept only where there are many files", async () => {
    rmSync(join(folder.path, "plans/0"), { recursive: true });
    rmSync(join(folder.path, "plans/1"), { recursive: true });
    expect(await same()).toBe(98);
    expect(await same()).toBe(98);
    expect(cacheFiles()).toEqual([]);
  });

  it("counts for nothing when it is broken", async () => {
    await same();
    const [name] = cacheFiles();
    const path = join(caches.path, name ?? "");
    const whole = readFileSync(path);
    const spoiled: readonly [() => unknown, number][] = [
      [() => truncateSync(path, whole.length - 10), all],
      [() => truncateSync(path, 3), all],
      [() => writeFileSync(path, ""), all],
      [() => writeFileSync(path, "something else ".repeat(1000)), all],
      // One letter of a record.
      [() => writeFileSync(path, Buffer.concat([Buffer.from("?"), whole.subarray(1)])), 1],
    ];
    for (const [spoil, checked] of spoiled) {
      writeFileSync(path, whole);
      spoil();
      expect(await same("--format json"), String(spoil)).toBe(checked);
      expect(await same("--format json"), String(spoil)).toBe(0);
    }
    expect(cacheFiles()).toEqual([name]);
  });

  it("is passed over in silence where nothing can be written", async () => {
    const file = caches.write("file", "");
    expect(await same("", { cacheFolder: file })).toBe(all);
    expect(await kept("", { cacheFolder: join(file, "below") })).toMatchObject({ err: "", structures: all });
    if (process.getuid?.() === 0) return;
    chmodSync(caches.path, 0o500);
    expect(await kept("")).toMatchObject({ err: "", structures: all });
    chmodSync(caches.path, 0o700);
  });

  it("never lies among the documents", async () => {
    const before = readdirSync(folder.path, { recursive: true }).sort();
    await same();
    expect(readdirSync(folder.path, { recursive: true }).sort()).toEqual(before);
    expect(existsSync(join(folder.path, "node_modules"))).toBe(false);
  });
});

describe("the progress of a check", () => {
  const shown = (columns: number | undefined, env: Record<string, string>) => {
    vi.useFakeTimers({ now: 0 });
    let text = "";
    const write = (more: string) => {
      text += more;
    };
    const stderr = { write, colours: false, ...(columns === undefined ? {} : { columns }) };
    const progress = new Progress({ stderr, env }, "en");
    for (let file = 1; file <= 10_000; file++) {
      vi.setSystemTime(file);
      progress.checked(file, 10_000);
    }
    progress.hide();
    vi.useRealTimers();
    return text;
  };

  it("is shown to people, now and then, and leaves nothing behind", () => {
    const text = shown(80, {});
    expect(text).toContain("\r\u001b[K3\u202f200 of 10\u202f000 files");
    expect(text.split("\r").length).toBeLessThan(110);
    expect(text.endsWith("\r\u001b[K")).toBe(true);
  });

  it("is shown to nobody else", () => {
    expect(shown(undefined, {})).toBe("");
    expect(shown(80, { CI: "true" })).toBe("");
  });
});

const said = ({ code, out, err }: { code: number; out: string; err: string }) => ({ code, out, err });
