import { type Disposable, EventEmitter, env, type LogOutputChannel, l10n, window, workspace } from "vscode";
import {
  type BaseLanguageClient,
  type LanguageClientOptions,
  RevealOutputChannelOn,
  State,
} from "vscode-languageclient";
import { type InitializationOptions, IsListedRequest } from "../server/protocol/messages";
import { languageId } from "./claim/claim";
import { answerQuestions } from "./commands/talk";
import { answerFileRequests } from "./files/files";
import { showFindings } from "./findings/findings";
import { rulePagesBase } from "./rules/rule-pages";
import { CrashHandler, keepQuiet } from "./status/crash";

/** Makes a client of the language server; it is started later. */
export type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient;

/** The language server as the extension sees it: started once, when first needed. */
export class Server implements Disposable {
  private client: BaseLanguageClient | undefined;
  private starting: Promise<BaseLanguageClient> | undefined;
  private readonly created = new EventEmitter<BaseLanguageClient>();
  private readonly folders: Disposable;
  private readonly crashes: CrashHandler;
  private selectedSchemes: readonly string[] = [];

  /** Fires with each new client before it starts: the time to register what listens to the server. */
  readonly onDidCreateClient = this.created.event;

  constructor(
    private readonly create: CreateClient,
    private readonly output: LogOutputChannel,
  ) {
    this.crashes = new CrashHandler(() => this.restart(), output);
    this.folders = workspace.onDidChangeWorkspaceFolders(({ added }) => {
      const known = new Set(this.selectedSchemes);
      // What a client selects is fixed when it is made.
      if (this.client && added.some(({ uri }) => !known.has(uri.scheme))) void this.restart();
    });
  }

  /** The running client; starts the server if it does not run. Fails when the server cannot be started. */
  async running(): Promise<BaseLanguageClient> {
    const { client } = this;
    if (client?.state === State.Running) return client;
    this.starting ??= this.start().finally(() => {
      this.starting = undefined;
    });
    return this.starting;
  }

  /**
   * Whether a configuration lists a file as ours. Only the server reads configurations; it is started
   * for the question where there is one, and not for folders of other people's YAML.
   */
  async isListed(uri: string): Promise<boolean> {
    const configurations = await workspace.findFiles("**/ospo.config.{yaml,yml}", "**/node_modules/**", 1);
    if (configurations.length === 0) return false;
    try {
      return await (await this.running()).sendRequest(IsListedRequest, { uri });
    } catch (error) {
      this.output.warn(String(error));
      return false;
    }
  }

  /** Starts the server, if it does not run; a failure is shown to the person. */
  startInBackground(): void {
    if (this.client) return;
    void this.tryToRun();
  }

  /** Ends the server, if it runs, and starts it anew. */
  async restart(): Promise<void> {
    await this.stop().catch((error: unknown) => this.output.warn(String(error)));
    await this.tryToRun();
  }

  private async tryToRun(): Promise<void> {
    const crashes = this.crashes.count;
    try {
      await this.running();
    } catch (error) {
      this.output.error(error instanceof Error ? error : String(error));
      // A server that ended by itself is tried again, or the person was told.
      if (this.crashes.count === crashes) this.reportFailedStart();
    }
  }

  /** Ends the server; open documents lose their findings. */
  async stop(): Promise<void> {
    const { client } = this;
    this.client = undefined;
    await this.starting?.catch(() => undefined);
    await client?.dispose();
  }

  async dispose(): Promise<void> {
    this.folders.dispose();
    this.created.dispose();
    await this.stop();
  }

  private async start(): Promise<BaseLanguageClient> {
    await this.client?.dispose();
    const client = this.create(this.options());
    this.client = client;
    keepQuiet(client);
    showFindings(client);
    answerFileRequests(client);
    answerQuestions(client);
    this.created.fire(client);
    await client.start();
    return client;
  }

  private options(): LanguageClientOptions {
    this.selectedSchemes = schemes();
    const initializationOptions: InitializationOptions = {
      client: "ospo-vscode",
      docsBase: rulePagesBase,
      locale: env.language,
    };
    return {
      documentSelector: this.selectedSchemes.map((scheme) => ({ scheme, language: languageId })),
      diagnosticCollectionName: "ospo",
      initializationOptions,
      // Tells the server when our settings change; it then asks for them.
      synchronize: { configurationSection: "ospo" },
      outputChannel: this.output,
      traceOutputChannel: this.output,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      initializationFailedHandler: () => false,
      errorHandler: this.crashes,
    };
  }

  private reportFailedStart(): void {
    const showOutput = l10n.t("Show output");
    window
      .showErrorMessage(
        l10n.t("The OSPO server could not be started, so files are not checked. The output says why."),
        showOutput,
      )
      .then((choice) => choice === showOutput && this.output.show());
  }
}

/** Where documents of ours may be: not in the read-only views of git, whose findings would double those of the file. */
function schemes(): string[] {
  const folders = workspace.workspaceFolders ?? [];
  return [...new Set(["file", "untitled", "vscode-vfs", ...folders.map(({ uri }) => uri.scheme)])];
}
