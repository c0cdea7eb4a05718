/** The commands that clients may have the server run. */
import { type Connection, ShowDocumentRequest } from "vscode-languageserver";
import type { Position } from "../document/document";
import { features } from "./features";
import type { Guard } from "./guard";
import { chooseRolesCommand } from "./messages";
import type { Session } from "./session";
import { talkWith } from "./talk";

/** Handles `workspace/executeCommand`. */
export function runCommands(connection: Connection, session: Session, guard: Guard): void {
  connection.onExecuteCommand(({ command, arguments: args }, token) => {
    if (command !== chooseRolesCommand) return null;
    const [uri, position] = Array.isArray(args) ? args : [];
    if (typeof uri !== "string") return null;
    const ready = () => session.ready(uri);
    return guard.request({ what: "who is missing", token, ready }, null, async () => {
      await chooseRoles(connection, session, uri, isPosition(position) ? position : undefined);
      return null;
    });
  });
}

async function chooseRoles(
  connection: Connection,
  session: Session,
  uri: string,
  position: Position | undefined,
): Promise<void> {
  const { placeToWrite, toWorkspaceEdit, whoIsMissing } = await features();
  const { client } = session;
  const current = () => session.contextOf(uri);
  const locale = session.localeFor(current());
  const talk = talkWith(connection, client.isOurs);
  await whoIsMissing(current, position, talk, locale, async (fix, { document }) => {
    const edit = toWorkspaceEdit(fix, (other) => session.workspaces.of(other).file(other));
    const place = client.showsPlaces ? placeToWrite(document, fix) : undefined;
    const { applied } = await connection.workspace.applyEdit({ label: fix.title(locale), edit });
    if (applied && place !== undefined) {
      const selection = { start: place, end: place };
      await connection.sendRequest(ShowDocumentRequest.type, { uri, takeFocus: true, selection });
    }
    return applied;
  });
}

/** A client may send anything. */
function isPosition(value: unknown): value is Position {
  const { line, character } = (value ?? {}) as Partial<Position>;
  return Number.isInteger(line) && Number.isInteger(character);
}
