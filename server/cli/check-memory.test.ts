/** How many texts `ospo check` keeps. In a file of its own: what other tests have left in memory would count too. */
import { queryObjects } from "node:v8";
import { afterAll, beforeAll, expect, it } from "vitest";
import { Folder, ospo } from "../../test/support/cli";
import { OspoDocument } from "../document/document";
import { worthThreads } from "./pool";

const count = 130;
let folder: Folder;

beforeAll(() => {
  const more = `# ${"x".repeat(Math.ceil((1.5 * worthThreads) / count))}\n`;
  const plan = (number: number) =>
    `ospo: staffing-plan/v1\nid: plan-${number}\ntitle: Plan ${number}\nmatrix: own\norganization: city\ninitiatives: {}\n`;
  const plans = Array.from({ length: count }, (_, number) => [`p-${number}.ospo.yaml`, plan(number) + more]);
  folder = new Folder({
    "organization.ospo.yaml": "ospo: organization/v1\nid: city\ntitle: City\npeople: {a-roy: {name: Alex Roy}}\n",
    "matrix.ospo.yaml":
      "ospo: role-matrix/v1\nid: own\ntitle: M\nphases: {build: Build}\nroles: {boss: {title: Boss, involvement: {build: involved}}}\n",
    ...Object.fromEntries(plans),
  });
});

afterAll(() => folder.remove());

it.each([1, 3])("keeps few texts, however many files there are (--jobs %d)", async (jobs) => {
  let alive = Number.NaN;
  // Counts what is still in memory after a thorough clean-up, when the last results are printed.
  const written = (text: string) => {
    if (text.includes('"summary"')) alive = queryObjects(OspoDocument, { format: "count" });
  };
  await ospo(["check", "--format", "json", "--jobs", String(jobs)], { cwd: folder.path, written });
  // Here and in each thread: what all are read with (the organization and the matrix), and the file at hand.
  expect(alive).toBeLessThanOrEqual(3 * (jobs === 1 ? 1 : 1 + jobs));
  expect(alive).toBeGreaterThanOrEqual(2);
});
