/** What tests do in the editor: open, type, wait for what must come. */
import { type Diagnostic, languages, Range, type TextDocument, Uri, window, workspace } from "vscode";

/** The address of a file in the workspace. */
export function inWorkspace(name: string): Uri {
  const [folder] = workspace.workspaceFolders ?? [];
  if (!folder) throw new Error("The tests need an open folder.");
  return Uri.joinPath(folder.uri, name);
}

/** Opens a file of the workspace in an editor. */
export async function open(name: string): Promise<TextDocument> {
  return (await window.showTextDocument(inWorkspace(name))).document;
}

/** Writes a file into the workspace and opens it. */
export async function openNew(name: string, text: string): Promise<TextDocument> {
  await workspace.fs.writeFile(inWorkspace(name), new TextEncoder().encode(text));
  return open(name);
}

/** The document as the editor has it now: a change of language replaces it. */
export function current(document: TextDocument): TextDocument {
  const uri = document.uri.toString();
  return workspace.textDocuments.find((other) => other.uri.toString() === uri) ?? document;
}

/** Replaces the first occurrence of a text in the active editor. */
export async function replace(text: string, replacement: string): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) throw new Error("No editor is active.");
  const range = rangeOf(editor.document, text);
  await editor.edit((edit) => edit.replace(range, replacement));
}

/** Where a text first stands in a document. */
export function rangeOf(document: TextDocument, text: string): Range {
  const offset = document.getText().indexOf(text);
  if (offset < 0) throw new Error(`There is no ${JSON.stringify(text)} in ${document.uri.path}.`);
  return new Range(document.positionAt(offset), document.positionAt(offset + text.length));
}

/** The rule that a finding comes from. */
export function ruleOf({ code }: Diagnostic): string {
  return String(typeof code === "object" ? code.value : code);
}

/** The findings of a document from one rule. */
export function findings(document: TextDocument, rule?: string): Diagnostic[] {
  return languages.getDiagnostics(document.uri).filter((finding) => rule === undefined || ruleOf(finding) === rule);
}

/**
 * Waits until something holds.
 *
 * @param what it, in words, for the error when it does not hold within 15 seconds
 * @returns the first result that is not undefined, false or an empty list
 */
export async function until<T>(what: string, get: () => T | undefined | false | PromiseLike<T | undefined | false>) {
  const deadline = Date.now() + 15_000;
  for (;;) {
    const result = await get();
    if (result !== undefined && result !== false && !(Array.isArray(result) && result.length === 0)) return result;
    if (Date.now() > deadline) throw new Error(`Waited in vain: ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
