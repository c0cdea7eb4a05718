/** What client and server say to each other beyond LSP. Both sides import these and nothing else of each other. */

import { NotificationType, RequestType } from "vscode-languageserver-protocol";
import type { Answer, ChoiceQuestion, TextQuestion } from "../features/who-is-missing/talk";
import type { Locale } from "../locale";
import type { DocumentKind } from "../model/kinds";

export { chooseRolesCommand } from "../features/who-is-missing/command";
export type { Answer, ChoiceQuestion, DocumentKind, TextQuestion };

/** What a client may say in `initializationOptions`; all of it is optional. */
export interface InitializationOptions {
  /** `ospo-vscode` for our own extension: it gets pushed diagnostics, others pull where they can. */
  readonly client?: string;
  /** Where rule pages are: `<docsBase><rule>.<language>.md`. */
  readonly docsBase?: string;
  /** The editor's display language, a BCP 47 tag. LSP's own `locale` counts when this is absent. */
  readonly locale?: string;
  /** "Today" as `YYYY-MM-DD` for reproducible date checks; else the clock. */
  readonly asOf?: string;
}

/** The settings section `ospo`, asked for with `workspace/configuration`. */
export interface Settings {
  readonly language?: "auto" | Locale;
}

/**
 * A command of our own client: puts the cursor at a place of a document, for a code action that leaves something to
 * write. Arguments: {@link CursorPlace}.
 */
export const placeCursorCommand = "ospo.placeCursor";
export type CursorPlace = readonly [uri: string, line: number, character: number];

/** Server → our own client: questions to the author. `null` when the author breaks off. */
export const ChooseRequest = new RequestType<ChoiceQuestion, Exclude<Answer, undefined> | null, void>("ospo/choose");
export const WriteRequest = new RequestType<TextQuestion, Exclude<Answer, undefined> | null, void>("ospo/write");

/** Asks for the text of a new document of a kind. */
export interface NewDocumentParams {
  readonly kind: DocumentKind;
  /** The workspace folder it is meant for: its organization, matrix and ids are used. */
  readonly folder?: string;
}
export interface NewDocumentResult {
  /** A file name without folder, for instance `staffing-plan.ospo.yaml`. */
  readonly fileName: string;
  /** The text with LSP tab stops. */
  readonly snippet: string;
}
export const NewDocumentRequest = new RequestType<NewDocumentParams, NewDocumentResult, void>("ospo/newDocument");

/** Asks whether a configuration lists a file under `files:`, so that it is ours whatever stands in it. */
export const IsListedRequest = new RequestType<{ readonly uri: string }, boolean, void>("ospo/isListed");

/** The state of one file, sent after each of its diagnostics. */
export interface FileStatus {
  readonly uri: string;
  readonly kind?: DocumentKind;
  readonly errors: number;
  readonly warnings: number;
  /** Information and hints. */
  readonly others: number;
}
export const StatusNotification = new NotificationType<FileStatus>("ospo/status");

/** Server → client, where the server has no disk of its own (web worker, virtual workspaces). */
export interface FindFilesParams {
  readonly folder: string;
  /** A glob relative to the folder. */
  readonly pattern: string;
}
export const FindFilesRequest = new RequestType<FindFilesParams, string[], void>("ospo/findFiles");
export const ReadFileRequest = new RequestType<{ readonly uri: string }, string | null, void>("ospo/readFile");
