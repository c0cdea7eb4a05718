import { commands, Disposable, type LogOutputChannel } from "vscode";
import type { Server } from "../server";

/** Registers the commands *Show Output* and *Restart Server*. */
export function registerServerCommands(server: Server, output: LogOutputChannel): Disposable {
  return Disposable.from(
    commands.registerCommand("ospo.showOutput", () => output.show()),
    commands.registerCommand("ospo.restartServer", () => server.restart()),
  );
}
