/** One server with one plan open: the edits and requests whose times are measured. */
import {
  type CompletionItem,
  type CompletionList,
  type Diagnostic,
  type DocumentDiagnosticReport,
  LSPErrorCodes,
  ResponseError,
} from "vscode-languageserver-protocol";
import { LspClient } from "../support/lsp-client";
import { peakMemoryOf } from "./machine";
import { type BenchDocument, status, typedKey } from "./plan";
import { type BenchServer, ours } from "./servers";

/** Most milliseconds for one answer. */
const patience = 120_000;
/** How often a list of suggestions is asked for that has not got what belongs in it. */
const mostAsked = 2;
const keyInterval = 100;

export interface Folder {
  /** The workspace folder, a URI. */
  readonly uri: string;
  readonly document: BenchDocument;
  /** The document, a URI. */
  readonly file: string;
}

/** Milliseconds from the start of the process. */
export interface StartTimes {
  readonly initialize: number;
  /** Until something was said of the file, be it that nothing was found so far. */
  readonly firstPublication: number;
  /** Until the mistake was reported. */
  readonly firstDiagnostics: number;
}

export class BenchEditor {
  /** The text as the server has it is the document's, with the last character of the status or without. */
  private valid = true;
  private readonly line: number;
  private readonly character: number;

  private constructor(
    private readonly server: BenchServer,
    private readonly folder: Folder,
    private readonly client: LspClient,
  ) {
    ({ line: this.line, character: this.character } = positionAt(folder.document.text, folder.document.target.status));
  }

  /** Starts a server, opens the plan with one mistake in it, and waits until that is found. */
  static async start(
    server: BenchServer,
    folder: Folder,
    env: NodeJS.ProcessEnv = {},
  ): Promise<{ editor: BenchEditor; times: StartTimes }> {
    const { text, target } = folder.document;
    const mistaken = text.slice(0, target.status - 1) + text.slice(target.status);
    const begin = performance.now();
    const client = await LspClient.start({
      command: server.command,
      args: server.args,
      env,
      workspaceFolders: [{ uri: folder.uri, name: "bench" }],
      capabilities: {
        workspace: { configuration: true, workspaceFolders: true, didChangeConfiguration: {} },
        textDocument: {
          publishDiagnostics: { versionSupport: true, relatedInformation: true },
          completion: { completionItem: { snippetSupport: true, documentationFormat: ["markdown"] } },
          hover: { contentFormat: ["markdown"] },
          ...(server.diagnostics === "pull" ? { diagnostic: {} } : {}),
        },
      },
      settings: server.settings,
    });
    const initialize = performance.now() - begin;
    const editor = new BenchEditor(server, folder, client);
    editor.valid = false;
    if (server.configuration !== undefined) {
      await client.notify("workspace/didChangeConfiguration", { settings: server.configuration });
    }
    await client.open(folder.file, mistaken, server.languageId);
    const since = () => performance.now() - begin;
    const pushed = server.diagnostics === "push" ? client.diagnostics(folder.file, undefined, patience) : undefined;
    const first = pushed?.then(since);
    await editor.diagnostics();
    const firstDiagnostics = since();
    const times = { initialize, firstPublication: (await first) ?? firstDiagnostics, firstDiagnostics };
    return { editor, times };
  }

  /** Types or deletes the last character of the status. @returns milliseconds until the findings of the new text */
  async keystroke(): Promise<number> {
    const begin = performance.now();
    await this.toggle();
    await this.diagnostics();
    return performance.now() - begin;
  }

  /**
   * Asks for completion right after a keystroke.
   *
   * @returns milliseconds from the keystroke to a list with the right word; undefined when there was none
   */
  async completion(): Promise<number | undefined> {
    const begin = performance.now();
    const character = this.valid ? this.character - 1 : this.character;
    const offers = await this.askFor(status, character, this.line, () => this.toggle());
    const time = performance.now() - begin;
    await this.diagnostics();
    return offers ? time : undefined;
  }

  /**
   * Asks for completion, and again when the list has not got the word, as a person would.
   *
   * @param edit what is done right before the first time
   * @returns whether the word came
   */
  private async askFor(
    wanted: string,
    character: number,
    line: number,
    edit: () => Promise<void> = async () => {},
  ): Promise<boolean> {
    let labels = await this.after(edit, () => this.complete(character, line));
    for (let asked = 1; asked < mostAsked && !this.offers(labels, wanted); asked++) {
      labels = await this.complete(character, line);
    }
    return this.offers(labels, wanted);
  }

  /** Edits and asks in one piece. */
  private async after<T>(edit: () => Promise<void>, ask: () => Promise<T>): Promise<T> {
    const [answer] = await this.client.together(() => {
      const edited = edit();
      return Promise.all([ask(), edited]);
    });
    return answer;
  }

  /** Hovers over the key of the status. @returns milliseconds until the answer; undefined when there was none */
  async hover(): Promise<number | undefined> {
    const begin = performance.now();
    const answer = await this.ask("textDocument/hover", this.at(this.character - status.length - 5));
    const time = performance.now() - begin;
    if (this.server.empty) return time;
    if (answer === null && this.server.name === ours) throw new Error(`${ours} has no hover.`);
    return answer === null ? undefined : time;
  }

  /** The answer to a request; null when another server than ours fails, as some do with large files. */
  private async ask<T>(method: string, params: object): Promise<T | null> {
    try {
      return await this.client.request<T | null>(method, params);
    } catch (error) {
      const overtaken = error instanceof ResponseError && error.code === LSPErrorCodes.ContentModified;
      if (this.server.name === ours || overtaken || !(error instanceof ResponseError)) throw error;
      return null;
    }
  }

  /**
   * Types a new key, a character every 100 ms, and asks for completion after each without waiting for the one before.
   * A server may refuse what was overtaken by the next request; the last one never is.
   *
   * @returns milliseconds of the first answer that was given, and of the last one; undefined when the last list has
   *   not got the new key, however often it is asked for
   */
  async typing(): Promise<{ first: number; last: number } | undefined> {
    const { document, file } = this.folder;
    const { line, cursor } = document.emptyKey;
    const place = positionAt(document.text, document.target.newKey);
    await this.client.change(file, [{ range: { start: place, end: place }, text: line }]);
    const before = cursor - 1;
    const at = (typed: number) => ({ line: place.line + 1, character: before + typed });
    const answers: Promise<{ time: number; labels: string[] } | undefined>[] = [];
    // Before the first key as much time passes as before each other one: else it has a server that is still warm.
    const start = performance.now() + keyInterval;
    for (const [index, key] of [...typedKey].entries()) {
      await until(start + index * keyInterval);
      const begin = performance.now();
      const answer = this.after(
        () => this.client.change(file, [{ range: { start: at(index), end: at(index) }, text: key }]),
        () => this.complete(at(index + 1).character, place.line + 1),
      );
      answers.push(
        answer.then(
          (labels) => ({ time: performance.now() - begin, labels }),
          (error: ResponseError) => {
            if (error.code !== LSPErrorCodes.ContentModified) throw error;
            return undefined;
          },
        ),
      );
    }
    const all = await Promise.all(answers);
    const [first, last] = [all.find((answer) => answer !== undefined), all.at(-1)];
    if (first === undefined || last === undefined) throw new Error("Nothing was typed.");
    const begin = performance.now();
    const right =
      this.offers(last.labels, typedKey) ||
      (await this.askFor(typedKey, at(typedKey.length).character, place.line + 1));
    const more = performance.now() - begin;
    const end = { line: place.line + 1, character: line.length - 1 + typedKey.length };
    await this.client.change(file, [{ range: { start: place, end }, text: "" }]);
    // Twice, so that the findings are surely those of a text without the new line, for servers that give no version.
    await this.keystroke();
    await this.keystroke();
    return right ? { first: first.time, last: last.time + more } : undefined;
  }

  /** The most memory that the process has held so far, in MiB; undefined where the system does not tell. */
  peakMemory(): number | undefined {
    return peakMemoryOf(this.client.process.pid);
  }

  async stop(): Promise<void> {
    await this.client.stop();
  }

  private async toggle(): Promise<void> {
    const [start, end] = [this.character - 1, this.character].map((character) => ({ line: this.line, character }));
    if (start === undefined || end === undefined) return;
    const change = this.valid
      ? { range: { start, end }, text: "" }
      : { range: { start, end: start }, text: status.slice(-1) };
    this.valid = !this.valid;
    await this.client.change(this.folder.file, [change]);
  }

  /**
   * Waits for the findings of the text as it is: of its version, and with a finding in the line of the status just when
   * it is misspelt. As that changes with each edit, findings of the text before are never taken for those of this one.
   */
  private async diagnostics(): Promise<void> {
    const fits = (all: readonly Diagnostic[]) =>
      this.server.empty || all.some(({ range }) => range.start.line === this.line) === !this.valid;
    if (this.server.diagnostics === "push") {
      await this.client.diagnostics(this.folder.file, fits, patience);
      return;
    }
    const report = await this.client.request<DocumentDiagnosticReport>("textDocument/diagnostic", {
      textDocument: { uri: this.folder.file },
    });
    if (report.kind !== "full" || !fits(report.items)) {
      throw new Error(`${this.server.name} did not find what is wrong: ${JSON.stringify(report).slice(0, 500)}`);
    }
  }

  private async complete(character: number, line = this.line): Promise<string[]> {
    const answer = await this.ask<CompletionList | CompletionItem[]>(
      "textDocument/completion",
      this.at(character, line),
    );
    return (Array.isArray(answer) ? answer : (answer?.items ?? [])).map((item) => item.filterText ?? item.label);
  }

  /** Whether a list has a word. Ours must have it: others have been seen to give an empty one while they are busy. */
  private offers(labels: readonly string[], wanted: string): boolean {
    const offers = this.server.empty === true || labels.some((label) => label.includes(wanted));
    if (!offers && this.server.name === ours) throw new Error(`${ours} does not offer ${wanted}.`);
    return offers;
  }

  private at(character: number, line = this.line) {
    return { textDocument: { uri: this.folder.file }, position: { line, character } };
  }
}

function positionAt(text: string, index: number): { line: number; character: number } {
  const before = text.slice(0, index).split("\n");
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

async function until(time: number): Promise<void> {
  const wait = time - performance.now();
  if (wait > 0) await new Promise<void>((resolve) => setTimeout(resolve, wait));
}
