import assert from "node:assert/strict";
import { commands, DiagnosticSeverity, type TextDocument, window, workspace } from "vscode";
import { findings, inWorkspace, ruleOf, until } from "./editor";

const kinds = {
  "ospo.newStaffingPlan": "staffing-plan",
  "ospo.newPolicy": "policy",
  "ospo.newCharter": "charter",
  "ospo.newOrganization": "organization",
};

async function runNew(command: string): Promise<TextDocument> {
  await commands.executeCommand(command);
  const document = window.activeTextEditor?.document;
  assert.ok(document?.isUntitled, "a document that is not saved yet");
  return document;
}

const closeAll = () => commands.executeCommand("workbench.action.revertAndCloseActiveEditor");

suite("new documents", () => {
  for (const [command, kind] of Object.entries(kinds)) {
    test(`${command} opens one of the right kind in the folder, not yet saved`, async () => {
      const document = await runNew(command);
      assert.equal(document.languageId, "ospo");
      assert.match(document.getText(), new RegExp(`^(#.*\n)*ospo: ${kind}/v1\n`));
      assert.ok(document.getText().split("\n").length > 10, "useful content");
      assert.match(document.uri.path, /\.ospo\.yaml$/);
      const folder = inWorkspace("").path;
      assert.ok(document.uri.path.startsWith(folder), document.uri.path);
      await until("it is checked", () => findings(document));
      const errors = findings(document).filter(({ severity }) => severity === DiagnosticSeverity.Error);
      assert.deepEqual(
        errors.map((finding) => `${ruleOf(finding)}: ${finding.message}`),
        [],
      );
      await closeAll();
    });
  }

  test("overwrite nothing: neither a file nor a document that is open", async () => {
    const first = await runNew("ospo.newCharter");
    const name = first.uri.path.slice(first.uri.path.lastIndexOf("/") + 1);
    const file = inWorkspace(name);
    await closeAll();
    const bytes = new TextEncoder().encode("ospo: charter/v1\ntitle: Precious\n");
    await workspace.fs.writeFile(file, bytes);
    const second = await runNew("ospo.newCharter");
    const third = await runNew("ospo.newCharter");
    assert.equal(new Set([file.path, second.uri.path, third.uri.path]).size, 3);
    assert.deepEqual(Buffer.from(await workspace.fs.readFile(file)), Buffer.from(bytes));
    await closeAll();
    await closeAll();
  });
});
