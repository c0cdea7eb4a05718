/** What we want to reach, beside what was reached. */
import type { CheckMeasured } from "./check";
import type { Figure, Measured } from "./measure";
import { ours } from "./servers";
import type { Summary } from "./statistics";

/** A wish: how many times less than the peers a figure must be. */
interface Wish {
  readonly figure: Figure;
  readonly name: string;
  /** Lines → how many times less than each YAML server, at least. */
  readonly times: Readonly<Record<number, number>>;
  readonly of?: "p95" | "median";
}

const everySize = (times: number) => ({ 100: times, 1000: times, 10000: times, 50000: times });
const editing = { 1000: 30, 10000: 80, 50000: 120 };

const wishes: readonly Wish[] = [
  { figure: "keystroke", name: "keystroke → findings", times: editing },
  { figure: "keystroke", name: "keystroke → findings, p95", times: editing, of: "p95" },
  { figure: "completion", name: "keystroke → completion", times: { 1000: 8, 10000: 40, 50000: 100 } },
  { figure: "initialize", name: "start → initialized", times: everySize(3) },
  { figure: "firstPublication", name: "start → first publication", times: everySize(3) },
  { figure: "firstDiagnostics", name: "start → first findings", times: everySize(3) },
  { figure: "memoryEdited", name: "memory, file open and edited", times: { 10000: 2, 50000: 4 } },
];

/** The servers that ours is measured against. */
const rivals = ["yaml", "yaml2"];

/** One row: what is wanted, what was reached, and whether that is enough. */
export interface Target {
  readonly name: string;
  /** Lines of the plan, or files. */
  readonly size: string;
  readonly must: string;
  readonly reached: string;
  readonly met: boolean;
}

/** All targets that these results can tell of. */
export function targets(results: readonly Measured[], check: readonly CheckMeasured[]): Target[] {
  return [...results.filter(({ server }) => server === ours).flatMap((own) => ofSize(own, results)), ...ofCheck(check)];
}

function ofSize(own: Measured, results: readonly Measured[]): Target[] {
  const size = roundSize(own.lines);
  const row = (name: string, must: string, reached: string, met: boolean): Target => ({
    name,
    size: size.toLocaleString("en-CA"),
    must,
    reached,
    met,
  });
  const of = (server: string, figure: Figure): Summary | undefined =>
    results.find((result) => result.server === server && result.lines === own.lines)?.figures[figure];

  const rows = wishes.flatMap(({ figure, name, times, of: part = "median" }) =>
    rivals.flatMap((rival) => {
      const [mine, theirs, must] = [own.figures[figure], of(rival, figure), times[size]];
      if (mine === undefined || theirs === undefined || must === undefined) return [];
      const reached = theirs[part] / mine[part];
      return [row(`${name}, against ${rival}`, `${must}×`, `${short(reached)}×`, reached >= must)];
    }),
  );
  const { keystroke, typingFirst, typingLast, loaded } = own.figures;
  const [json, floor] = [of("json", "keystroke"), of("floor", "keystroke")];
  if (keystroke && json) {
    const reached = json.median / keystroke.median;
    rows.push(row("keystroke → findings, against json", "1×", `${short(reached)}×`, reached >= 1));
  }
  if (keystroke && floor) {
    const reached = keystroke.median / floor.median;
    rows.push(row("keystroke → findings, as a multiple of floor", "in the end 2×", `${short(reached)}×`, reached <= 2));
  }
  if (typingFirst && typingLast) {
    // What differs by less than a tenth does not differ.
    const reached = typingLast.median / typingFirst.median;
    rows.push(row("12 keys: last completion ÷ first", "at most 1×", `${short(reached)}×`, reached <= 1.1));
  }
  if (loaded) {
    rows.push(row("code that the first findings load", "600 kB", `${short(loaded.median)} kB`, loaded.median <= 600));
  }
  return rows;
}

function ofCheck(check: readonly CheckMeasured[]): Target[] {
  return check.map(({ files, first, again }) => {
    const reached = first.time.median / again.time.median;
    return {
      name: "`ospo check` again, nothing changed",
      size: `${files.toLocaleString("en-CA")} files`,
      must: "5×",
      reached: `${short(reached)}×`,
      met: reached >= 5,
    };
  });
}

/** The size that was asked for: a plan ends with the initiative that reaches it. */
function roundSize(lines: number): number {
  return [100, 1_000, 10_000, 50_000].find((size) => Math.abs(lines - size) <= size / 10) ?? lines;
}

function short(value: number): string {
  return value >= 100 ? String(Math.round(value)) : value.toPrecision(2);
}
