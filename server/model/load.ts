/** How much time of somebody is planned for, day by day. */
import { dayAfter, dayBefore, type PlainDate } from "./dates";

/** Time that is planned for somebody from one day to another, both included. */
export interface Load {
  readonly first: PlainDate;
  readonly last: PlainDate;
  /** Millionths of a full-time equivalent: whole numbers, so that sums are exact. */
  readonly millionths: number;
}

/** The days on which a load is at its highest, both included, and how high it is. */
export interface Peak {
  readonly first: PlainDate;
  readonly last: PlainDate;
  /** Hundredths of a full-time equivalent. */
  readonly hundredths: number;
}

/** What has no first or no last day counts from the first or to the last one that can be written. */
export const earliest = "0000-01-01" as PlainDate;
export const latest = "9999-12-31" as PlainDate;

/** A number of full-time equivalents as hundredths, rounded. */
export function hundredthsOf(fte: number): number {
  return inHundredths(millionthsOf(fte));
}

/** A number of full-time equivalents as millionths, rounded. */
export function millionthsOf(fte: number): number {
  return Math.round(fte * 1_000_000);
}

function inHundredths(millionths: number): number {
  return Math.round(millionths / 10_000);
}

/** True when a load counts on at least one of the days. */
export function countsWithin(load: Load, { first, last }: Omit<Peak, "hundredths">): boolean {
  return load.first <= last && load.last >= first;
}

/** The sums of what counts on the same days: phases of many initiatives often begin and end together. */
export function merged(loads: readonly Load[]): Load[] {
  const sums = new Map<string, Load>();
  for (const { first, last, millionths } of loads) {
    const days = `${first} ${last}`;
    sums.set(days, { first, last, millionths: millionths + (sums.get(days)?.millionths ?? 0) });
  }
  return [...sums.values()];
}

/**
 * The highest sum of loads, in hundredths, among the days on which one of `own` counts: the earliest
 * days in a row that have it. Undefined without any of `own`. A load whose last day lies before its first
 * counts on no day.
 */
export function highestLoad(own: readonly Load[], others: readonly Load[]): Peak | undefined {
  const loads = [
    ...merged(own).map((load) => ({ ...load, own: 1 })),
    ...merged(others).map((load) => ({ ...load, own: 0 })),
  ];
  const days = new Days(loads.filter(({ first, last }) => first <= last));
  let best: { first: PlainDate; hundredths: number } | undefined;
  // A sum rises only on the first day of a load.
  for (let day = days.nextStart; day !== undefined; day = days.nextStart) {
    const hundredths = days.goTo(day);
    if (hundredths !== undefined && (best === undefined || hundredths > best.hundredths)) {
      best = { first: day, hundredths };
    }
  }
  if (best === undefined) return undefined;
  days.begin();
  let last = best.first;
  let next: PlainDate | undefined = best.first;
  while (next !== undefined && days.goTo(next) === best.hundredths) {
    next = days.nextChange;
    last = next === undefined ? latest : (dayBefore(next) ?? last);
  }
  return { first: best.first, last, hundredths: best.hundredths };
}

interface OwnedLoad extends Load {
  /** 1 for one of the loads that are asked about, else 0. */
  readonly own: number;
}

/** The sums of loads from one day to a later one. */
class Days {
  private readonly starting: readonly OwnedLoad[];
  private readonly ending: readonly OwnedLoad[];
  private started = 0;
  private ended = 0;
  private sum = 0;
  private own = 0;

  constructor(loads: readonly OwnedLoad[]) {
    this.starting = loads.toSorted((a, b) => inOrder(a.first, b.first));
    this.ending = loads.toSorted((a, b) => inOrder(a.last, b.last));
  }

  /** Goes back to before all loads. */
  begin(): void {
    this.started = 0;
    this.ended = 0;
    this.sum = 0;
    this.own = 0;
  }

  /** The sum of a day, not before the last one asked for, in hundredths; undefined where no own load counts. */
  goTo(day: PlainDate): number | undefined {
    for (let load = this.starting[this.started]; load !== undefined && load.first <= day; ) {
      this.sum += load.millionths;
      this.own += load.own;
      load = this.starting[++this.started];
    }
    for (let load = this.ending[this.ended]; load !== undefined && load.last < day; ) {
      this.sum -= load.millionths;
      this.own -= load.own;
      load = this.ending[++this.ended];
    }
    return this.own === 0 ? undefined : inHundredths(this.sum);
  }

  /** The next day on which a load begins. */
  get nextStart(): PlainDate | undefined {
    return this.starting[this.started]?.first;
  }

  /** The next day on which a load begins, or no longer counts. */
  get nextChange(): PlainDate | undefined {
    const start = this.nextStart;
    const end = this.ending[this.ended]?.last;
    const after = end === undefined || (start !== undefined && start <= end) ? undefined : dayAfter(end);
    return start !== undefined && (after === undefined || start < after) ? start : after;
  }
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
