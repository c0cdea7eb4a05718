import { type LogOutputChannel, l10n, window } from "vscode";
import {
  type BaseLanguageClient,
  CloseAction,
  type CloseHandlerResult,
  ErrorAction,
  type ErrorHandler,
  type ErrorHandlerResult,
  type Message,
} from "vscode-languageclient";

/** A server that ends this often within `windowMs` is not started again by itself. */
const crashesAllowed = 4;
const windowMs = 3 * 60_000;
/** So many errors of the connection in a row are passed over. */
const errorsAllowed = 3;

/**
 * What to do when the server ends by itself: start it anew, but not for ever; then say so and offer to.
 *
 * It is we who start it, with a new client: the library would start the one that failed, and when that fails once more
 * tell the person so in words of its own.
 */
export class CrashHandler implements ErrorHandler {
  private crashes: number[] = [];
  private known = 0;

  /** @param restart starts the server anew */
  constructor(
    private readonly restart: () => Promise<void>,
    private readonly output: LogOutputChannel,
  ) {}

  /** How often the server has ended by itself: for whoever wants to know whether it did meanwhile. */
  get count(): number {
    return this.known;
  }

  error(_error: Error, _message: Message | undefined, count: number | undefined): ErrorHandlerResult {
    if ((count ?? 0) <= errorsAllowed) return { action: ErrorAction.Continue, handled: true };
    return { action: ErrorAction.Shutdown, message: this.crashed(), handled: true };
  }

  closed(): CloseHandlerResult {
    return { action: CloseAction.DoNotRestart, message: this.crashed(), handled: true };
  }

  /** @returns what the output is to say */
  private crashed(): string {
    const now = Date.now();
    this.known++;
    this.crashes = [...this.crashes.filter((time) => time >= now - windowMs), now];
    if (this.crashes.length > crashesAllowed) {
      void this.askToRestart();
      return l10n.t("The server stopped unexpectedly too often.");
    }
    // When the library has done with the client that failed.
    setTimeout(() => void this.restart());
    return l10n.t("The server stopped unexpectedly and is being restarted.");
  }

  private async askToRestart(): Promise<void> {
    const restartServer = l10n.t("Restart server");
    const showOutput = l10n.t("Show output");
    const choice = await window.showErrorMessage(
      l10n.t("The OSPO server stopped {0} times within 3 minutes, so files are no longer checked.", crashesAllowed + 1),
      restartServer,
      showOutput,
    );
    if (choice === showOutput) this.output.show();
    if (choice !== restartServer) return;
    this.crashes = [];
    await this.restart();
  }
}

/** The library shows some failures by itself, whatever its options say. They belong in the output: we say it plainly. */
export function keepQuiet(client: BaseLanguageClient): void {
  const log = client.error.bind(client);
  client.error = (message, data) => log(message, data, false);
}
