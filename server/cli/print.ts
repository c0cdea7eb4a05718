/** The two ways to print a check, file by file, so that a report of any length takes little memory. */
import type { Locale } from "../locale";
import { CheckText } from "./check-text";
import type { Output } from "./host";
import type { Printer } from "./printer";

export const formats = ["text", "json"] as const;
export type Format = (typeof formats)[number];

/** @param asOf `YYYY-MM-DD`, the day with which the findings were made */
export function printerOf(format: Format, asOf: string, locale: Locale, output: Output): Printer {
  return format === "json" ? jsonPrinter(asOf) : new CheckText(locale, output);
}

/** A {@link CheckReport} as `JSON.stringify` writes it with two blanks for each depth. */
function jsonPrinter(asOf: string): Printer {
  let files = 0;
  return {
    begin: () => `{\n  "version": 1,\n  "asOf": ${JSON.stringify(asOf)},\n  "files": [`,
    file: (file) => `${files++ === 0 ? "" : ","}\n    ${deeper(file, 4)}`,
    end: (summary) => `${files === 0 ? "" : "\n  "}],\n  "summary": ${deeper(summary, 2)}\n}\n`,
  };
}

function deeper(value: unknown, by: number): string {
  return JSON.stringify(value, undefined, 2).replaceAll("\n", `\n${" ".repeat(by)}`);
}

/** Text is handed over in pieces of about so many characters. */
const piece = 64 * 1024;

/** Gathers text, since each write is a call of the system. */
export class Gathered {
  private texts: string[] = [];
  private length = 0;

  constructor(private readonly write: (text: string) => void) {}

  add(text: string): void {
    this.texts.push(text);
    this.length += text.length;
    if (this.length >= piece) this.flush();
  }

  flush(): void {
    if (this.length > 0) this.write(this.texts.join(""));
    this.texts = [];
    this.length = 0;
  }
}
