/** The state of a running server: workspaces, open documents, settings, and the findings of each file. */
import type { Diagnostic, TextDocumentContentChangeEvent } from "vscode-languageserver";
import type { Finding } from "../checks/finding";
import { rules } from "../checks/rules/registry.generated";
import { run, runFirst } from "../checks/run";
import { type DiagnosticOptions, toDiagnostic } from "../features/diagnostics";
import { type Locale, toLocale } from "../locale";
import { builtInMatrix } from "../matrix/built-in.generated";
import type { Config } from "../model/config";
import { parseDate } from "../model/dates";
import { optional } from "../optional";
import type { NewDocumentOptions } from "../templates/setting";
import type { Context } from "../workspace/context";
import type { OspoFile } from "../workspace/file";
import type { Workspace } from "../workspace/workspace";
import { Workspaces } from "../workspace/workspaces";
import type { Client } from "./client";
import { combine } from "./combine";
import type { Host } from "./host";
import type { FileStatus, Settings } from "./messages";

/** Characters: some 2 000 lines. */
const longText = 60_000;

interface Checked {
  readonly context: Context;
  readonly findings: readonly Finding[];
}

/** Changes of a document that were received and are not yet made. */
interface Pending {
  readonly uri: string;
  readonly changes: TextDocumentContentChangeEvent[];
  version: number;
}

export class Session {
  private readonly places: Workspaces;
  private readonly pending = new Map<string, Pending>();
  private language: Locale | undefined;

  constructor(
    readonly client: Client,
    private readonly host: Host,
  ) {
    this.places = new Workspaces(host.fileSystem, host.schemas);
    this.places.change(client.folders, []);
  }

  /** The files, open ones as the client last sent them. */
  get workspaces(): Workspaces {
    for (const { uri, changes, version } of this.takePending()) {
      const workspace = this.places.of(uri);
      const document = workspace.file(uri)?.document;
      if (document !== undefined)
        workspace.setOpen(
          document.update(
            combine(() => document.text, changes),
            version,
          ),
        );
    }
    return this.places;
  }

  /**
   * Takes changes of an open document. They are made when somebody next asks for a file, all together: many may come
   * at once, and each would have the file read anew.
   *
   * @returns false for a document that is not open: then they mean nothing
   */
  change(uri: string, changes: readonly TextDocumentContentChangeEvent[], version: number): boolean {
    if (!this.places.of(uri).isOpen(uri)) return false;
    const pending = this.pending.get(uri);
    if (pending === undefined) this.pending.set(uri, { uri, changes: [...changes], version });
    else {
      for (const change of changes) pending.changes.push(change);
      pending.version = version;
    }
    return true;
  }

  /** The open files that may look up ids in a file. */
  openBeside(uri: string): string[] {
    return [...this.places.of(uri).openFiles].map((file) => file.uri).filter((other) => other !== uri);
  }

  private takePending(): Pending[] {
    const pending = [...this.pending.values()];
    this.pending.clear();
    return pending;
  }

  /** @param settings the section `ospo` of the client's settings, in whatever form it comes */
  setSettings(settings: unknown): void {
    const language = (settings as Settings | null)?.language;
    this.language = language === "en" || language === "fr" ? language : undefined;
  }

  /** "Today" for checks: the client's, when it names a day, else the clock's. */
  private today(): string {
    const { asOf } = this.client;
    return asOf !== undefined && parseDate(asOf) !== undefined ? asOf : this.host.today();
  }

  /** The version of a document as the client last sent it; undefined for one that was never seen. */
  versionOf(uri: string): number | undefined {
    return this.workspaces.of(uri).file(uri)?.document.version;
  }

  /** Everything that is known about a file of ours; undefined for files that are not. */
  contextOf(uri: string): Context | undefined {
    return this.workspaces.of(uri).contextOf(uri, this.today());
  }

  /** Language of messages: the setting, else the configuration file's, else the editor's, else English. */
  localeFor(context: Context | undefined): Locale {
    return this.localeOf(context?.config);
  }

  private localeOf(config: Config | undefined): Locale {
    return this.language ?? toLocale(config?.language?.value) ?? toLocale(this.client.locale) ?? "en";
  }

  /** What a rehearsal of typing needs, away from all files. */
  get warmth(): readonly [Host, string, Locale] {
    return [this.host, this.today(), this.localeOf(undefined)];
  }

  /** The licences that SPDX names. */
  get licenses(): Host["licenses"] {
    return this.host.licenses;
  }

  /** Waits until the folder of a file was read: before, ids of other files would look unknown. */
  async ready(uri: string): Promise<void> {
    await this.workspaces.of(uri).load();
  }

  /** Waits until all folders were read. */
  async loaded(): Promise<void> {
    await Promise.all(this.workspaces.all.map((workspace) => workspace.load()));
  }

  /** Every file that may have findings: all of ours in the folders, and what is open. */
  allFiles(): Set<string> {
    const open = [...this.workspaces.everywhere].flatMap((workspace) =>
      [...workspace.openFiles].map((file) => file.uri),
    );
    const rest = this.workspaces.all.flatMap((workspace) => workspace.files().map((file) => file.uri));
    return new Set([...open, ...rest]);
  }

  /** A new document for a folder of the workspace is written against this. */
  async settingOf(folder: string | undefined): Promise<NewDocumentOptions> {
    const { all, everywhere } = this.workspaces;
    const workspace = all.find((candidate) => candidate.folder === folder) ?? everywhere[0];
    await workspace?.load();
    const around = workspace?.surroundingsOf(`${workspace.folder}/new.ospo.yaml`);
    return {
      matrix: around?.matrix ?? builtInMatrix,
      locale: this.localeOf(around?.config),
      today: this.today(),
      ...optional("index", around?.index),
    };
  }

  /** A file with its findings; undefined for files that are not ours. @param all false for {@link runFirst} */
  check(uri: string, all = true): Checked | undefined {
    const context = this.contextOf(uri);
    if (context === undefined) return undefined;
    return { context, findings: (all ? run : runFirst)(context, rules, this.host) };
  }

  /** True for a file so long that a person waits for what is said of it when it is opened. */
  isLong(uri: string): boolean {
    const length = this.workspaces.of(uri).file(uri)?.document.length ?? 0;
    return length > longText;
  }

  diagnosticOptions(context: Context, workspace: Workspace): DiagnosticOptions {
    return {
      locale: this.localeFor(context),
      ...optional("docsBase", this.client.docsBase ?? this.host.docsBase),
      fileOf: (uri: string): OspoFile | undefined => workspace.file(uri),
    };
  }

  /** The diagnostics of a file, empty for files that are not ours. @param all as for {@link check} */
  diagnose(
    uri: string,
    all = true,
  ): {
    readonly diagnostics: Diagnostic[];
    readonly status?: FileStatus;
    readonly version?: number;
  } {
    const checked = this.check(uri, all);
    if (checked === undefined) return { diagnostics: [] };
    const { context, findings } = checked;
    const options = this.diagnosticOptions(context, this.workspaces.of(uri));
    const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
    return {
      diagnostics: findings.map((finding) => toDiagnostic(context, finding, options)),
      ...(context.document.version > 0 ? { version: context.document.version } : {}),
      status: {
        uri,
        ...optional("kind", context.kind),
        errors: count("error"),
        warnings: count("warning"),
        others: count("information") + count("hint"),
      },
    };
  }
}
