import { type Disposable, languages, type TextDocument, type TextLine, workspace } from "vscode";
import { hasHeader, hasOurName } from "../../server/document/claim";

/** The language id of our documents. */
export const languageId = "ospo";
const plainYaml = "yaml";

/**
 * Gives YAML documents with our header or name the language `ospo`, and takes it back when they have lost both. So
 * it is with files that a configuration lists. A language that a person chooses by hand is left as it is until the
 * document is closed.
 *
 * @param isListed whether a configuration lists a file, by its URI; asked for YAML documents that do not say it themselves
 */
export function claimDocuments(isListed: (uri: string) => Promise<boolean>): Disposable {
  /** Documents whose language we are changing: the editor tells us of it as a close and an open. */
  const changing = new Set<string>();
  /** Documents to which we gave our language, so that we may take it back. */
  const claimed = new Set<string>();
  /** Documents of ours that were closed just now; if they open at once as YAML, a person has chosen so. */
  const justClosed = new Set<string>();
  const leftAlone = new Set<string>();
  /** Documents that a configuration lists. */
  const listed = new Set<string>();

  const change = async (document: TextDocument, language: string) => {
    const uri = document.uri.toString();
    if (changing.has(uri)) return;
    changing.add(uri);
    try {
      await languages.setTextDocumentLanguage(document, language);
    } catch (error) {
      // Closed in the meantime: then there is nothing to change.
      if (!document.isClosed) throw error;
    } finally {
      changing.delete(uri);
    }
  };

  const look = (document: TextDocument) => {
    const uri = document.uri.toString();
    if (document.languageId === plainYaml) {
      const ours = listed.has(uri) || hasOurName(document.uri.path) || hasHeader(opening(document));
      if (leftAlone.has(uri) || !ours) return;
      claimed.add(uri);
      void change(document, languageId);
    } else if (document.languageId === languageId && claimed.has(uri)) {
      if (listed.has(uri) || hasOurName(document.uri.path) || mayStillBeOurs(opening(document))) return;
      claimed.delete(uri);
      void change(document, plainYaml);
    }
  };

  const askWhetherListed = async (document: TextDocument) => {
    if (document.languageId !== plainYaml && document.languageId !== languageId) return;
    const uri = document.uri.toString();
    if (await isListed(uri)) listed.add(uri);
    else listed.delete(uri);
    if (!document.isClosed) look(document);
  };

  const opened = (document: TextDocument) => {
    const uri = document.uri.toString();
    if (document.languageId === plainYaml && justClosed.has(uri)) leftAlone.add(uri);
    look(document);
    if (document.languageId === plainYaml && !hasOurName(document.uri.path)) void askWhetherListed(document);
  };

  const saved = ({ uri }: TextDocument) => {
    if (!isConfiguration(uri.path)) return;
    for (const document of workspace.textDocuments) void askWhetherListed(document);
  };

  const closed = (document: TextDocument) => {
    const uri = document.uri.toString();
    if (changing.has(uri)) return;
    claimed.delete(uri);
    if (document.languageId !== languageId) {
      leftAlone.delete(uri);
      return;
    }
    justClosed.add(uri);
    setTimeout(() => justClosed.delete(uri));
  };

  for (const document of workspace.textDocuments) opened(document);
  const listeners = [
    workspace.onDidOpenTextDocument(opened),
    workspace.onDidChangeTextDocument(({ document }) => look(document)),
    workspace.onDidCloseTextDocument(closed),
    workspace.onDidSaveTextDocument(saved),
  ];
  return { dispose: () => listeners.forEach((listener) => void listener.dispose()) };
}

function isConfiguration(path: string): boolean {
  return /\/ospo\.config\.ya?ml$/.test(path);
}

/** The lines up to and with the one that holds the first key. */
function opening(document: TextDocument): string {
  const lines: string[] = [];
  for (let number = 0; number < document.lineCount; number++) {
    const line = document.lineAt(number);
    lines.push(line.text);
    if (isContent(line)) break;
  }
  return lines.join("\n");
}

function isContent(line: TextLine): boolean {
  return !/^\uFEFF?\s*(?:#|---\s*(?:#|$)|%|$)/.test(line.text);
}

/** A header that is being retyped (`ospo: pol`) keeps the language, else completion would vanish in mid-word. */
function mayStillBeOurs(text: string): boolean {
  return hasHeader(text) || /^\s*["']?ospo["']?\s*:[^\n]*$/.test(text.slice(text.lastIndexOf("\n") + 1));
}
