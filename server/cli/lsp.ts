/** `ospo lsp --stdio`: the language server, under the name of the command line. */
import type { ExitCode, Host } from "./host";

/** Starts the server, which then lives as long as its client. */
export function lsp(host: Host): ExitCode {
  host.startServer();
  return 0;
}
