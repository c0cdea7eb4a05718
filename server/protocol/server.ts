/** The language server: LSP on one side, workspaces, checks and features on the other. */
import {
  type CancellationToken,
  type CodeAction,
  type CompletionItem,
  type CompletionList,
  type Connection,
  DidChangeWatchedFilesNotification,
  type Hover,
  LSPErrorCodes,
  type ResponseError,
  type TextDocumentIdentifier,
} from "vscode-languageserver";
import { OspoDocument } from "../document/document";
import { optional } from "../optional";
import { candidates } from "../workspace/claim";
import type { Context } from "../workspace/context";
import { greeting } from "./capabilities";
import { readClient } from "./client";
import { isChange } from "./combine";
import { runCommands } from "./commands";
import { type Features, features } from "./features";
import { type Asked, Guard, refused } from "./guard";
import type { Host } from "./host";
import type { Inbox } from "./inbox";
import { chooseRolesCommand, IsListedRequest, NewDocumentRequest, placeCursorCommand } from "./messages";
import { Publisher } from "./publisher";
import { pullDiagnostics } from "./pull";
import { Session } from "./session";

/**
 * Handles a connection until it ends.
 *
 * @param inbox what the connection was made with
 * @param hostFor is asked once, when the client has introduced itself
 */
export function startServer(connection: Connection, inbox: Inbox, hostFor: (connection: Connection) => Host): void {
  const log = { error: (message: string) => connection.console.error(message) };

  connection.onInitialize((params) => {
    const client = readClient(params);
    const host = hostFor(connection);
    const session = new Session(client, host);
    const { turn = (read) => read() } = host;
    const guard = new Guard(log, () => turn(() => inbox.read()));
    listen(connection, session, new Publisher(connection, session, guard, () => prepare(session, guard, host)), guard);
    return greeting(params);
  });
  connection.listen();
}

/** Of a file that was just opened, editors ask for the outline and for fixes at once; a person comes after them. */
const rest = 100;

/** Gets everything ready that answers the author, once there is nothing else to do, so that nobody waits for it. */
function prepare(session: Session, guard: Guard, { keepCode }: Host): void {
  const pause = async () => {
    await new Promise((resolve) => setTimeout(resolve, 0));
    await guard.turn();
  };
  const warmUp = async () => {
    // What the first findings took, and only that, is what the next start waits for.
    await keepCode?.(pause);
    await (await features()).warmUp(...session.warmth, pause);
    await keepCode?.(pause);
  };
  setTimeout(() => guard.notification("warm-up", warmUp), rest);
}

function listen(connection: Connection, session: Session, publisher: Publisher, guard: Guard): void {
  const { client } = session;

  connection.onInitialized(async () => {
    await guard.notification("initialized", async () => {
      if (client.watchesFiles) {
        await connection.client.register(DidChangeWatchedFilesNotification.type, {
          watchers: [{ globPattern: candidates }],
        });
      }
      await readSettings(connection, session);
      if (client.hasFolders) {
        connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
          changeFolders(
            session,
            added.map(({ uri }) => uri),
            removed.map(({ uri }) => uri),
          );
          publisher.checkAll();
        });
      }
      await session.loaded();
      publisher.checkAll();
    });
  });

  connection.onDidChangeConfiguration(async () => {
    await guard.notification("settings", () => readSettings(connection, session));
    publisher.checkAll();
  });

  listenToDocuments(connection, session, publisher, guard);
  listenToRequests(connection, session, guard);
  runCommands(connection, session, guard);
  pullDiagnostics(connection, session, guard);

  connection.onShutdown(() => publisher.stop());
}

async function readSettings(connection: Connection, session: Session): Promise<void> {
  if (session.client.hasConfiguration) session.setSettings(await connection.workspace.getConfiguration("ospo"));
}

/** Documents that are open move to the workspace they belong to now. */
function changeFolders(session: Session, added: readonly string[], removed: readonly string[]): void {
  const { workspaces } = session;
  const open = workspaces.everywhere.flatMap((workspace) =>
    [...workspace.openFiles].map(({ document }) => ({ workspace, document })),
  );
  workspaces.change(added, removed);
  for (const { workspace, document } of open) {
    workspace.setClosed(document.uri);
    workspaces.of(document.uri).setOpen(document);
  }
}

function listenToDocuments(connection: Connection, session: Session, publisher: Publisher, guard: Guard): void {
  /** Other files look up ids in this one; they are checked behind it, and once for many keystrokes. */
  const checkAround = (uri: string) => publisher.check(uri, session.openBeside(uri));

  connection.onDidOpenTextDocument(({ textDocument: { uri, version, text } }) => {
    session.workspaces.of(uri).setOpen(OspoDocument.open(uri, version, text));
    checkAround(uri);
  });

  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    if (!contentChanges.every(isChange)) throw new TypeError(`The changes of ${uri} are not what they should be.`);
    if (session.change(uri, contentChanges, version)) checkAround(uri);
  });

  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    const workspace = session.workspaces.of(uri);
    workspace.setClosed(uri);
    if (workspace.file(uri) === undefined) publisher.clear(uri);
    checkAround(uri);
  });

  connection.onDidChangeWatchedFiles(async ({ changes }) => {
    await guard.notification("files", async () => {
      for (const workspace of session.workspaces.all) {
        const uris = changes.map(({ uri }) => uri).filter((uri) => session.workspaces.of(uri) === workspace);
        if (uris.length > 0) await workspace.refresh(uris);
        for (const uri of uris) if (workspace.file(uri) === undefined) publisher.clear(uri);
      }
      publisher.checkAll();
    });
  });
}

function listenToRequests(connection: Connection, session: Session, guard: Guard): void {
  const asked = (what: string, uri: string, token: CancellationToken, ready?: Asked["ready"]): Asked => ({
    what,
    token,
    about: { uri, version: session.versionOf(uri) },
    ...optional("ready", ready),
  });

  /**
   * Runs a feature on a file of ours as it is now, though later: the client asks about the text that it has sent, and
   * places in it mean others in a newer one.
   */
  const on = <T>(
    what: string,
    { textDocument: { uri } }: { textDocument: TextDocumentIdentifier },
    token: CancellationToken,
    fallback: T,
    feature: (features: Features, context: Context) => T,
  ) => {
    const context = session.contextOf(uri);
    if (context === undefined) return fallback;
    return guard.request(asked(what, uri, token), fallback, async () => feature(await features(), context));
  };

  connection.onCompletion((params, token) =>
    on<CompletionList | CompletionItem[]>("completion", params, token, [], ({ complete }, context) =>
      complete(context, context.document.offsetAt(params.position), {
        locale: session.localeFor(context),
        canRetrigger: session.client.isOurs,
        licenses: session.licenses,
      }),
    ),
  );
  connection.onCompletionResolve((item, token) =>
    guard.request({ what: "completion item", token }, item, async () => {
      const { dataOf, resolveItem } = await features();
      const uri = dataOf(item)?.uri;
      const context = uri === undefined ? undefined : session.contextOf(uri);
      if (context === undefined) return item;
      return resolveItem(context, item, { locale: session.localeFor(context), licenses: session.licenses });
    }),
  );
  connection.onHover((params, token) =>
    on<Hover | null>("hover", params, token, null, ({ hover }, context) => {
      const offset = context.document.offsetAt(params.position);
      return hover(context, offset, session.localeFor(context)) ?? null;
    }),
  );
  connection.onDocumentSymbol((params, token) =>
    on("outline", params, token, [], ({ outline }, context) => outline(context, session.localeFor(context))),
  );
  connection.onCodeAction((params, token) => {
    const { uri } = params.textDocument;
    const request = asked("fixes", uri, token, () => session.ready(uri));
    return guard.request<CodeAction[] | ResponseError<never>>(request, [], async () => {
      const { codeActions } = await features();
      const checked = session.check(uri);
      if (checked === undefined) return [];
      // A fix for a text that is no longer there could not be applied.
      if (session.versionOf(uri) !== request.about?.version) return refused(LSPErrorCodes.ContentModified);
      return codeActions(checked.context, checked.findings, params.range, {
        ...session.diagnosticOptions(checked.context, session.workspaces.of(uri)),
        ...optional("only", params.context.only),
        canCreateFiles: session.client.canCreateFiles,
        ...optional("placeCursor", session.client.isOurs ? placeCursorCommand : undefined),
        ...optional("chooseRoles", session.client.appliesEdits ? chooseRolesCommand : undefined),
      });
    });
  });
  connection.onRequest(IsListedRequest, ({ uri }, token) =>
    guard.request({ what: "listed files", token, ready: () => session.ready(uri) }, false, () =>
      session.workspaces.of(uri).isListed(uri),
    ),
  );
  connection.onRequest(NewDocumentRequest, ({ kind, folder }, token) =>
    guard.request({ what: "new document", token }, undefined, async () => {
      const { newDocument } = await features();
      const { fileName, snippet } = newDocument(kind, await session.settingOf(folder));
      return { fileName, snippet };
    }),
  );
}
