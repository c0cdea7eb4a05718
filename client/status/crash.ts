import { type LogOutputChannel, l10n, window } from "vscode";
import { CloseAction, ErrorAction, type ErrorHandler } from "vscode-languageclient";

/** A server that ends this often within `windowMs` is not started again by itself. */
const crashesAllowed = 4;
const windowMs = 3 * 60_000;

/**
 * What to do when the server ends by itself: start it again, but not for ever; then say so and offer to.
 *
 * @param restart starts the server anew, when the person asks for it
 * @param now the clock, in milliseconds
 */
export function crashHandler(restart: () => Promise<void>, output: LogOutputChannel, now = Date.now): ErrorHandler {
  const crashes: number[] = [];
  return {
    error: (_error, _message, count) => ({
      action: (count ?? 0) <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown,
    }),
    closed: () => {
      const time = now();
      crashes.push(time);
      while (crashes[0] !== undefined && crashes[0] < time - windowMs) crashes.shift();
      if (crashes.length <= crashesAllowed) {
        const message = l10n.t("The server stopped unexpectedly and is being restarted.");
        return { action: CloseAction.Restart, message, handled: true };
      }
      void askToRestart(restart, output);
      return {
        action: CloseAction.DoNotRestart,
        message: l10n.t("The server stopped unexpectedly too often."),
        handled: true,
      };
    },
  };
}

async function askToRestart(restart: () => Promise<void>, output: LogOutputChannel): Promise<void> {
  const restartServer = l10n.t("Restart server");
  const showOutput = l10n.t("Show output");
  const choice = await window.showErrorMessage(
    l10n.t("The OSPO server stopped {0} times within 3 minutes, so files are no longer checked.", crashesAllowed + 1),
    restartServer,
    showOutput,
  );
  if (choice === restartServer) await restart();
  if (choice === showOutput) output.show();
}
