import { beforeEach, expect, it, vi } from "vitest";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { PublishDiagnosticsParams } from "vscode-languageserver-protocol";
import { showFindings } from "./findings";

const uri = "file:///plan.ospo.yaml";
const editor = vi.hoisted(() => ({ textDocuments: [] as { uri: string; version: number }[] }));
vi.mock("vscode", () => ({ workspace: editor }));

/** What is shown, one message a finding. */
let shown: string[] | undefined;
let publish: (params: PublishDiagnosticsParams) => Promise<void>;

beforeEach(() => {
  editor.textDocuments = [{ uri, version: 3 }];
  shown = undefined;
  showFindings({
    onNotification: (_type: unknown, handler: typeof publish) => {
      publish = handler;
    },
    protocol2CodeConverter: {
      asUri: (text: string) => text,
      asDiagnostics: async (list: { message: string }[]) => list.map(({ message }) => message),
    },
    diagnostics: {
      set: (_uri: string, list: string[]) => {
        shown = list;
      },
    },
  } as unknown as BaseLanguageClient);
});

const params = (message: string, version?: number) =>
  ({ uri, version, diagnostics: [{ message }] }) as unknown as PublishDiagnosticsParams;

it("shows findings of the text as it is, and of files that are not open", async () => {
  await publish(params("now", 3));
  expect(shown).toEqual(["now"]);
  await publish(params("no version"));
  expect(shown).toEqual(["no version"]);
  editor.textDocuments = [];
  await publish(params("closed"));
  expect(shown).toEqual(["closed"]);
});

it("does not show those of an older text", async () => {
  await publish(params("old", 2));
  expect(shown).toBeUndefined();
});

it("does not show those that became old while they were converted", async () => {
  const older = publish(params("old", 3));
  editor.textDocuments = [{ uri, version: 4 }];
  const newer = publish(params("new", 4));
  await Promise.all([newer, older]);
  expect(shown).toEqual(["new"]);
});
