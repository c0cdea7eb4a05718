/** What prints a check. */
import type { FileReport, Summary } from "../reports/findings";

/** Makes text of the files of a check, in their order. */
export interface Printer {
  readonly begin: () => string;
  readonly file: (file: FileReport) => string;
  readonly end: (summary: Summary) => string;
}
