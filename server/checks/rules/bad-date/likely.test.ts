import { expect, it } from "vitest";
import { contextFor, findingsOf } from "../../../../test/support/workspace";

async function repairs(text: string): Promise<[remedy: string | undefined, titles: readonly string[]]> {
  const context = await contextFor(`ospo: staffing-plan/v1\nstatus: draft\n${text}`);
  const finding = findingsOf(context).find(
    (one) => one.rule === "bad-date" && one.words("en").message.includes("two days"),
  );
  return [finding?.words("en").remedy, finding?.fixes().map(({ title }) => title("en")) ?? []];
}

const april = ["Change to “2027-04-01”", "Change to “2027-01-04”"];
const january = april.toReversed();

function phase(keys: string): string {
  return `initiatives:\n  parking:\n    phases:\n      discovery: {${keys}}\n`;
}

it.each([
  ["nothing says which", `title: Plan\n${phase("start: 01/04/2027")}`, april, "."],
  [
    "the phase would begin behind its end",
    `title: Plan\n${phase("start: 01/04/2027, end: 2027-02-28")}`,
    january,
    "order",
  ],
  [
    "the phase would end before its beginning",
    `title: Plan\n${phase("start: 2027-02-01, end: 01/04/2027")}`,
    april,
    "order",
  ],
  ["both lie before the end", `title: Plan\n${phase("start: 01/04/2027, end: 05/06/2027")}`, april, "."],
  [
    "other dates put the day first",
    `title: Plan\n${phase("start: 01/04/2027, end: 30/06/2027")}`,
    april,
    "the day first",
  ],
  [
    "other dates put the month first",
    `title: Plan\neffective: 04/30/2027\n${phase("start: 01/04/2027")}`,
    january,
    "the month first",
  ],
  ["other dates disagree", `title: Plan\n# 30/06/2027, 06/30/2027\n${phase("start: 01/04/2027")}`, april, "."],
  ["a document in French", `title: {fr: Plan}\n${phase("start: 01/04/2027")}`, april, "French"],
  ["a document in both languages", `title: {fr: Plan, en: Plan}\n${phase("start: 01/04/2027")}`, april, "."],
])("ranks two days where %s", async (_where, text, titles, because) => {
  const [remedy, offered] = await repairs(text);
  expect(offered).toEqual(titles);
  if (because === ".") expect(remedy).not.toContain("likely");
  else expect(remedy).toContain(because);
});
