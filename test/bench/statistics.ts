/** Summaries of measured times. */

/** A summary of one figure; the times are in milliseconds, memory in MiB. */
export interface Summary {
  readonly median: number;
  readonly p95: number;
  /** How many measurements. */
  readonly n: number;
}

/** The value below which a share of the values lies, by the nearest rank. @param share from 0 to 1 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** The middle value, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? Number.NaN)) / 2;
}

export function summarize(values: readonly number[]): Summary {
  return { median: median(values), p95: quantile(values, 0.95), n: values.length };
}
