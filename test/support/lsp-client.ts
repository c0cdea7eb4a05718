/** A small LSP client over stdio, for tests that talk to a real language server process. */
import { type ChildProcess, spawn } from "node:child_process";
import {
  type ClientCapabilities,
  type CompletionItem,
  type CompletionList,
  createProtocolConnection,
  type Diagnostic,
  type InitializeResult,
  type Position,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  type TextDocumentContentChangeEvent,
  type WorkspaceFolder,
} from "vscode-languageserver-protocol/node";
import { WholeMessageWriter } from "../../server/protocol/node-writer";

export interface LspClientOptions {
  readonly command: string;
  readonly args?: readonly string[];
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly workspaceFolders?: readonly WorkspaceFolder[];
  readonly capabilities?: ClientCapabilities;
  /** The process that the server is to live and die with; this one, unless it is said. */
  readonly processId?: number;
  readonly initializationOptions?: unknown;
  /** The language of the editor, a BCP 47 tag. */
  readonly locale?: string;
  /** What `workspace/configuration` answers for a section. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Answers questions of the server to the author, by method; else nobody answers them. */
  readonly author?: Readonly<Record<string, (question: never) => unknown>>;
}

/** Most milliseconds to wait for a server, unless a call says otherwise. */
const patience = 15_000;

export class LspClient {
  initializeResult: InitializeResult = { capabilities: {} };
  /** All publications of diagnostics, oldest first. */
  readonly published: PublishDiagnosticsParams[] = [];
  /** What the server logged through `window/logMessage`. */
  readonly log: string[] = [];
  /** The edits that the server asked for; all are answered as applied, none is. */
  readonly edits: unknown[] = [];
  stderr = "";
  /** How many publications there were when each document last changed, and its version. */
  readonly #changed = new Map<string, { version: number; published: number }>();
  readonly #waiting = new Set<() => void>();

  private constructor(
    readonly process: ChildProcess,
    readonly connection: ProtocolConnection,
  ) {}

  /** Starts a server and initializes it. */
  static async start(options: LspClientOptions): Promise<LspClient> {
    const { command, args = [], cwd, env } = options;
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: "pipe" });
    const reader = new StreamMessageReader(child.stdout);
    const client = new LspClient(child, createProtocolConnection(reader, new WholeMessageWriter(child.stdin)));
    child.stderr.on("data", (data: Buffer) => {
      client.stderr += data.toString();
    });
    client.#listen();
    answer(client.connection, options);
    client.connection.listen();
    const gone = new Promise<never>((_, reject) => {
      child.once("error", reject);
      child.once("exit", (code) => reject(new Error(`The server ended with ${code}: ${client.stderr}`)));
    });
    gone.catch(() => {});
    client.initializeResult = await Promise.race([gone, client.#initialize(options)]);
    await client.notify("initialized", {});
    return client;
  }

  async #initialize(options: LspClientOptions): Promise<InitializeResult> {
    return this.request("initialize", {
      processId: options.processId ?? process.pid,
      rootUri: options.workspaceFolders?.[0]?.uri ?? null,
      workspaceFolders: options.workspaceFolders ?? null,
      capabilities: options.capabilities ?? defaultCapabilities,
      initializationOptions: options.initializationOptions,
      locale: options.locale,
    });
  }

  #listen(): void {
    this.connection.onNotification("window/logMessage", (params: { message: string }) => {
      this.log.push(params.message);
    });
    this.connection.onNotification("textDocument/publishDiagnostics", (params: PublishDiagnosticsParams) => {
      this.published.push(params);
      for (const look of this.#waiting) look();
    });
    this.connection.onRequest("workspace/applyEdit", (params: { edit: unknown }) => {
      this.edits.push(params.edit);
      return { applied: true };
    });
  }

  async open(uri: string, text: string, languageId = "ospo"): Promise<void> {
    this.#changed.set(uri, { version: 1, published: this.published.length });
    await this.notify("textDocument/didOpen", { textDocument: { uri, languageId, version: 1, text } });
  }

  /** Changes a document: to a new whole text, or by incremental changes. */
  async change(uri: string, change: string | readonly TextDocumentContentChangeEvent[]): Promise<void> {
    const version = (this.#changed.get(uri)?.version ?? 1) + 1;
    this.#changed.set(uri, { version, published: this.published.length });
    const contentChanges = typeof change === "string" ? [{ text: change }] : change;
    await this.notify("textDocument/didChange", { textDocument: { uri, version }, contentChanges });
  }

  async close(uri: string): Promise<void> {
    this.#changed.delete(uri);
    await this.notify("textDocument/didClose", { textDocument: { uri } });
  }

  /**
   * Waits for the diagnostics of a document as it is now: those with its version, or from a server
   * that sends no version, the first since its last change that meet the condition.
   *
   * @param fits what the diagnostics must meet; without it, any will do
   * @param timeout in milliseconds
   */
  async diagnostics(
    uri: string,
    fits: (diagnostics: readonly Diagnostic[]) => boolean = () => true,
    timeout = patience,
  ): Promise<readonly Diagnostic[]> {
    const find = () => {
      const { version, published } = this.#changed.get(uri) ?? { version: undefined, published: 0 };
      return this.published.findLast(
        (entry, index) =>
          entry.uri === uri &&
          index >= published &&
          (entry.version === undefined || version === undefined || entry.version === version) &&
          fits(entry.diagnostics),
      );
    };
    return new Promise((resolve, reject) => {
      const finish = (settle: () => void) => {
        clearTimeout(timer);
        this.#waiting.delete(look);
        settle();
      };
      const look = () => {
        const found = find();
        if (found !== undefined) finish(() => resolve(found.diagnostics));
      };
      const timer = setTimeout(() => {
        const last = JSON.stringify(this.published.findLast((entry) => entry.uri === uri) ?? "nothing");
        finish(() =>
          reject(new Error(`No such diagnostics of ${uri} in ${timeout} ms; last: ${last}; ${this.stderr}`)),
        );
      }, timeout);
      this.#waiting.add(look);
      look();
    });
  }

  /** Sends a request and gives the answer. */
  async request<T>(method: string, params: unknown): Promise<T> {
    return this.connection.sendRequest<T>(method, params);
  }

  /**
   * Sends several messages in one piece. In two, a server that wakes in between can keep this process from sending the
   * second, for as long as it works.
   *
   * @param send must send them before it first waits for something
   */
  together<T>(send: () => T): T {
    this.process.stdin?.cork();
    try {
      return send();
    } finally {
      this.process.stdin?.uncork();
    }
  }

  /** Asks for completion; the items, in whatever form they come. */
  async complete(uri: string, position: Position): Promise<readonly CompletionItem[]> {
    const params = { textDocument: { uri }, position };
    const answer = await this.request<CompletionItem[] | CompletionList | null>("textDocument/completion", params);
    return Array.isArray(answer) ? answer : (answer?.items ?? []);
  }

  async notify(method: string, params: unknown): Promise<void> {
    await this.connection.sendNotification(method, params);
  }

  /** Ends the server as an editor does, and gives its exit code; a server that does not go is killed. */
  async stop(timeout = 5_000): Promise<number | null> {
    const exited = new Promise<number | null>((resolve) => {
      if (this.process.exitCode !== null) resolve(this.process.exitCode);
      else this.process.once("exit", resolve);
    });
    const timer = setTimeout(() => this.process.kill("SIGKILL"), timeout);
    if (this.process.exitCode === null) {
      // One that is killed meanwhile does not answer.
      await Promise.race([exited, this.connection.sendRequest("shutdown")]);
      await this.connection.sendNotification("exit").catch(() => {});
    }
    const code = await exited;
    clearTimeout(timer);
    this.connection.dispose();
    return code;
  }
}

const defaultCapabilities: ClientCapabilities = {
  workspace: { configuration: true, workspaceFolders: true, applyEdit: true },
  textDocument: { publishDiagnostics: { versionSupport: true, relatedInformation: true } },
};

/** Answers what servers ask of a client. */
function answer(connection: ProtocolConnection, options: LspClientOptions): void {
  connection.onRequest("workspace/configuration", (params: { items: { section?: string }[] }) =>
    params.items.map((item) => options.settings?.[item.section ?? ""] ?? null),
  );
  connection.onRequest("workspace/workspaceFolders", () => options.workspaceFolders ?? null);
  connection.onRequest("client/registerCapability", () => null);
  connection.onRequest("client/unregisterCapability", () => null);
  connection.onRequest("window/workDoneProgress/create", () => null);
  const author = { "window/showMessageRequest": () => null, ...options.author };
  for (const [method, reply] of Object.entries(author)) connection.onRequest(method, reply);
}
