/** The language server: LSP on one side, workspaces, checks and features on the other. */
import {
  type CompletionItem,
  type CompletionList,
  type Connection,
  DidChangeWatchedFilesNotification,
  type TextDocumentPositionParams,
} from "vscode-languageserver";
import { OspoDocument } from "../document/document";
import { codeActions } from "../features/code-actions";
import { complete } from "../features/completion/complete";
import { dataOf, resolveItem } from "../features/completion/explain";
import { hover } from "../features/hover";
import { outline } from "../features/outline";
import { candidates } from "../workspace/claim";
import type { Context } from "../workspace/context";
import { capabilities } from "./capabilities";
import { readClient } from "./client";
import { guarded, type Log } from "./guard";
import type { Host } from "./host";
import { IsListedRequest, NewDocumentRequest } from "./messages";
import { Publisher } from "./publisher";
import { pullDiagnostics } from "./pull";
import { Session } from "./session";

/** Handles a connection until it ends. `hostFor` is asked once, when the client has introduced itself. */
export function startServer(connection: Connection, hostFor: (connection: Connection) => Host): void {
  const log = { error: (message: string) => connection.console.error(message) };

  connection.onInitialize((params) => {
    const client = readClient(params);
    const session = new Session(client, hostFor(connection));
    const publisher = new Publisher(connection, session, log);
    listen(connection, session, publisher, log);
    return { capabilities: capabilities(client), serverInfo: { name: "ospo-language-server" } };
  });
  connection.listen();
}

function listen(connection: Connection, session: Session, publisher: Publisher, log: Log): void {
  const { client } = session;

  connection.onInitialized(async () => {
    await guarded(log, "initialized", undefined, undefined, async () => {
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
    await guarded(log, "settings", undefined, undefined, () => readSettings(connection, session));
    publisher.checkAll();
  });

  listenToDocuments(connection, session, publisher, log);
  listenToRequests(connection, session, log);
  pullDiagnostics(connection, session, log);

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

function listenToDocuments(connection: Connection, session: Session, publisher: Publisher, log: Log): void {
  const { workspaces } = session;

  /** Other files look up ids in this one; they are checked behind it, and once for many keystrokes. */
  const checkAround = (uri: string) => {
    const others = [...workspaces.of(uri).openFiles].map((other) => other.uri);
    publisher.check([uri, ...others.filter((other) => other !== uri)]);
  };

  connection.onDidOpenTextDocument(({ textDocument: { uri, version, text } }) => {
    workspaces.of(uri).setOpen(OspoDocument.open(uri, version, text));
    checkAround(uri);
  });

  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    const workspace = workspaces.of(uri);
    const file = workspace.file(uri);
    if (file === undefined || !workspace.isOpen(uri)) return;
    workspace.setOpen(file.document.update(contentChanges, version));
    checkAround(uri);
  });

  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    const workspace = workspaces.of(uri);
    workspace.setClosed(uri);
    if (workspace.file(uri) === undefined) publisher.clear(uri);
    checkAround(uri);
  });

  connection.onDidChangeWatchedFiles(async ({ changes }) => {
    await guarded(log, "files", undefined, undefined, async () => {
      for (const workspace of workspaces.all) {
        const uris = changes.map(({ uri }) => uri).filter((uri) => workspaces.of(uri) === workspace);
        if (uris.length > 0) await workspace.refresh(uris);
        for (const uri of uris) if (workspace.file(uri) === undefined) publisher.clear(uri);
      }
      publisher.checkAll();
    });
  });
}

function listenToRequests(connection: Connection, session: Session, log: Log): void {
  /** Runs a feature at a position of a file of ours. */
  const at = <T>(params: TextDocumentPositionParams, fallback: T, feature: (context: Context, offset: number) => T) => {
    const { uri } = params.textDocument;
    const context = session.contextOf(uri);
    return context === undefined ? fallback : feature(context, context.document.offsetAt(params.position));
  };

  connection.onCompletion((params, token) =>
    guarded<CompletionList | CompletionItem[]>(log, "completion", token, [], () =>
      at<CompletionList | CompletionItem[]>(params, [], (context, offset) =>
        complete(context, offset, {
          locale: session.localeFor(context),
          canRetrigger: session.client.isOurs,
          licenses: session.licenses,
        }),
      ),
    ),
  );
  connection.onCompletionResolve((item, token) =>
    guarded(log, "completion item", token, item, () => {
      const uri = dataOf(item)?.uri;
      const context = uri === undefined ? undefined : session.contextOf(uri);
      if (context === undefined) return item;
      return resolveItem(context, item, { locale: session.localeFor(context), licenses: session.licenses });
    }),
  );
  connection.onHover((params, token) =>
    guarded(log, "hover", token, null, () =>
      at(params, null, (context, offset) => hover(context, offset, session.localeFor(context)) ?? null),
    ),
  );
  connection.onDocumentSymbol((params, token) =>
    guarded(log, "outline", token, [], () => {
      const context = session.contextOf(params.textDocument.uri);
      return context === undefined ? [] : outline(context, session.localeFor(context));
    }),
  );
  connection.onCodeAction((params, token) =>
    guarded(log, "fixes", token, [], async () => {
      const { uri } = params.textDocument;
      await session.ready(uri);
      const checked = session.check(uri);
      if (checked === undefined) return [];
      return codeActions(checked.context, checked.findings, params.range, {
        ...session.diagnosticOptions(checked.context, session.workspaces.of(uri)),
        ...(params.context.only === undefined ? {} : { only: params.context.only }),
        canCreateFiles: session.client.canCreateFiles,
      });
    }),
  );
  connection.onRequest(IsListedRequest, ({ uri }, token) =>
    guarded(log, "listed files", token, false, async () => {
      await session.ready(uri);
      return session.workspaces.of(uri).isListed(uri);
    }),
  );
  connection.onRequest(NewDocumentRequest, ({ kind, folder }) => session.newDocument(kind, folder));
}
