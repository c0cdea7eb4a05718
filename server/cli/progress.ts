/** How far a check has come, on one line that is written over and goes away in the end. */
import type { Locale } from "../locale";
import type { Host, Output } from "./host";
import { notes } from "./messages";

/** A line that changes faster cannot be read, in milliseconds. */
const pause = 100;
/** Nobody needs to be told of what is done at once, in milliseconds. */
const patience = 400;

export class Progress {
  private readonly shown: boolean;
  private last: number;
  private visible = false;

  /** @param locale the language; shown only to people, so in a terminal and not in CI */
  constructor(
    private readonly host: { readonly stderr: Output; readonly env: Host["env"] },
    private readonly locale: Locale,
  ) {
    this.shown = host.stderr.columns !== undefined && !host.env.CI;
    this.last = Date.now() + patience - pause;
  }

  read(files: number): void {
    this.show(() => notes.filesRead(files)[this.locale]);
  }

  checked(files: number, all: number): void {
    this.show(() => notes.filesChecked(files, all)[this.locale]);
  }

  private show(text: () => string): void {
    const now = Date.now();
    if (!this.shown || now - this.last < pause) return;
    this.last = now;
    this.visible = true;
    this.host.stderr.write(`\r\u001b[K${text()}`);
  }

  /** Makes room for other text. */
  hide(): void {
    if (this.visible) this.host.stderr.write("\r\u001b[K");
    this.visible = false;
  }
}
