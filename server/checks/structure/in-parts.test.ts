import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { makePlan } from "../../../test/bench/plan";
import { OspoDocument } from "../../document/document";
import { builtInMatrix } from "../../matrix/built-in.generated";
import { toData } from "../../model/data";
import { readDiscriminator } from "../../model/header";
import { compiledStructures } from "./compile";
import { inParts } from "./in-parts";

const folder = join(__dirname, "../../../examples");
const documents = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith(".ospo.yaml"))
  .map((name) => OspoDocument.open(`file:///${name}`, 1, readFileSync(join(folder, name), "utf8")))
  .concat(OspoDocument.open("file:///long.ospo.yaml", 1, makePlan(600).yaml.text));

/** Puts another value in some place of plain data. */
function damage(data: unknown, steps: readonly number[], value: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined || typeof data !== "object" || data === null) return value;
  const keys = Object.keys(data);
  const key = keys[step % Math.max(keys.length, 1)];
  if (key === undefined) return value;
  if (Array.isArray(data)) return data.map((item, index) => (String(index) === key ? damage(item, rest, value) : item));
  const copy: Record<string, unknown> = Object.assign(Object.create(null), data);
  copy[key] = damage(copy[key], rest, value);
  // A name that is no id, and one that looks like a path.
  if (step % 5 === 0) copy["No/Id~"] = value;
  return copy;
}

describe("a structure check in parts", () => {
  it("finds what the check of the whole finds", () => {
    const values = fc.constantFrom<unknown>("x", 3, true, [], ["a"], {}, { who: 1 }, { title: [] });
    fc.assert(
      fc.property(
        fc.constantFrom(...documents),
        fc.array(fc.nat(40), { maxLength: 7 }),
        values,
        (document, steps, value) => {
          const kind = readDiscriminator(document.root)?.kind ?? "config";
          const validate = compiledStructures.validators(kind, builtInMatrix);
          const data = damage(toData(document.root).value, steps, value);
          const written = OspoDocument.open("file:///damaged.ospo.yaml", 1, stringify(data));
          const whole = validate(toData(written.root).value ?? {});
          const lines = (errors: ReturnType<typeof validate>) =>
            errors.map((error) => `${error.instancePath} ${error.keyword} ${JSON.stringify(error.params)}`).sort();
          expect(lines(inParts(validate)(written))).toEqual(lines(whole));
        },
      ),
      { seed: 20261123, numRuns: 500 },
    );
  });
});
