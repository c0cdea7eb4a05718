/** What is asked of a text while somebody types: the tasks whose growth is judged. */
import type { Finding } from "../../server/checks/finding";
import { OspoDocument } from "../../server/document/document";
import { pathAt } from "../../server/document/path-at";
import { codeActions } from "../../server/features/code-actions";
import { fixAllKind } from "../../server/features/fix-all";
import { outline } from "../../server/features/outline";
import type { Context } from "../../server/workspace/context";
import { definitionsIn, referencesIn } from "../../server/workspace/look-up";
import type { Workspace } from "../../server/workspace/workspace";
import { seenAt } from "../support/ask";
import { findingsOf, folder, loadWorkspace } from "../support/workspace";

const uri = `${folder}/x.ospo.yaml`;

/** Places all over a text. */
const places = [0.3, 0.5, 0.9, 1];

/** A text that was never read before; each task goes on from those before it. */
class Opened {
  readonly document: OspoDocument;
  findings: readonly Finding[] = [];
  private known: Context | undefined;

  constructor(
    private readonly workspace: Workspace,
    readonly text: string,
  ) {
    this.document = OspoDocument.open(uri, 1, text);
  }

  get context(): Context {
    if (this.known === undefined) {
      this.workspace.setOpen(this.document);
      this.known = this.workspace.contextOf(uri, "2026-11-23");
    }
    if (this.known === undefined) throw new Error("the file is not ours");
    return this.known;
  }
}

const tasks: Readonly<Record<string, (opened: Opened) => unknown>> = {
  "the place at the cursor": ({ document, text }) =>
    places.map((part) => pathAt(document, Math.floor(text.length * part))),
  "reading it": ({ document, text }) => [
    document.root,
    document.problems,
    document.duplicateKeys,
    document.style,
    document.range(0, text.length),
  ],
  "the positions of its longest line": ({ document, text }) => {
    const lengths = text.split(/\r\n|\n|\r/).map(({ length }) => length);
    const length = lengths.reduce((most, own) => Math.max(most, own), 0);
    const line = lengths.indexOf(length);
    return Array.from({ length }, (_, character) => document.positionAt(document.offsetAt({ line, character })));
  },
  "its findings": (opened) => {
    opened.findings = findingsOf(opened.context);
    return opened.findings.map((finding) => [finding.words("en"), finding.words("fr")]);
  },
  "its outline and references": ({ context }) => [
    outline(context, "en"),
    referencesIn(context),
    definitionsIn(context),
  ],
  "its repairs": ({ context, text, findings }) => {
    const options = { locale: "en", fileOf: () => undefined, canCreateFiles: true } as const;
    const end = context.document.range(text.length, text.length);
    const all = context.document.range(0, text.length);
    return [
      codeActions(context, findings, end, options),
      codeActions(context, findings, all, { ...options, only: [fixAllKind] }),
    ];
  },
  "completion and hover": ({ context, text }) => places.map((part) => seenAt(context, Math.floor(text.length * part))),
  // The last, since it takes over what the version before it kept.
  "a keystroke": ({ document, text }) => {
    const middle = document.range(text.length >> 1, text.length >> 1);
    const { root, problems } = document.update([{ range: middle, text: "a" }], 2);
    return [root, problems];
  },
};

/** The tasks for a text by what they do, to be run once, in this order. */
export type Works = (text: string) => [name: string, task: () => unknown][];

export async function loadWorks(): Promise<Works> {
  const workspace = await loadWorkspace({});
  return (text) => {
    const opened = new Opened(workspace, text);
    return Object.entries(tasks).map(([name, task]) => [name, () => task(opened)]);
  };
}
