/** Gets the server into its stride before somebody types. */
import { rules } from "../checks/rules/registry.generated";
import { run, type Sources } from "../checks/run";
import { OspoDocument } from "../document/document";
import type { Locale } from "../locale";
import { builtInMatrix } from "../matrix/built-in.generated";
import { newDocument } from "../templates/new-document";
import type { SchemaSource } from "../workspace/schema-source";
import { Workspace } from "../workspace/workspace";
import { complete } from "./completion/complete";
import { toDiagnostic } from "./diagnostics";

/** A program is translated and made fast while it runs: the first keystrokes would take some four times as long. */
const keystrokes = 40;

const folder = "ospo-warm-up:/";

/**
 * Types into a plan of its own, which nobody sees, and does what a server does at each keystroke.
 *
 * @param pause lets everything else go first; it is asked before each keystroke
 */
export async function warmUp(
  sources: Sources & { readonly schemas: SchemaSource },
  today: string,
  locale: Locale,
  pause: () => Promise<void>,
): Promise<void> {
  const workspace = new Workspace(folder, { find: async () => [], read: async () => undefined }, sources.schemas);
  await workspace.load();
  const { fileName, text } = newDocument("staffing-plan", { matrix: builtInMatrix, locale, today });
  const uri = `${folder}${fileName}`;
  let document = OspoDocument.open(uri, 1, text);
  // Behind texts at the top, and in the initiative.
  const places = [...text.matchAll(/^ *[\w-]+: \p{L}[^\n#]*$/gmu)].map(({ index, 0: line }) => index + line.length);
  for (let count = 0; count < keystrokes; count++) {
    await pause();
    const at = document.positionAt(places[(count >> 1) % places.length] ?? text.length);
    const next = { line: at.line, character: at.character + 1 };
    const change = count % 2 === 0 ? { start: at, end: at } : { start: at, end: next };
    document = document.update([{ range: change, text: count % 2 === 0 ? "a" : "" }], count + 2);
    workspace.setOpen(document);
    const context = workspace.contextOf(uri, today);
    if (context === undefined) return;
    const options = { locale, fileOf: (other: string) => workspace.file(other) };
    for (const finding of run(context, rules, sources)) toDiagnostic(context, finding, options);
    if (count % 2 === 0) {
      complete(context, document.offsetAt(next), { locale, canRetrigger: true, licenses: sources.licenses });
    }
  }
}
