import assert from "node:assert/strict";
import {
  type CodeAction,
  ConfigurationTarget,
  commands,
  type Diagnostic,
  type TextDocument,
  window,
  workspace,
} from "vscode";
import { findings, openNew, replace, until } from "./editor";

const text = `ospo: staffing-plan/v1
title: Small plan
initiatives:
  one:
    title: One
    phases:
      # nobody leads yet
      capacity-building:
        roles:
          policy-lead: Ada Roy
          product-owner: Cy Kim
`;

async function fixesOf(document: TextDocument, finding: Diagnostic): Promise<CodeAction[]> {
  return until("a fix", async () => {
    const actions = await commands.executeCommand<CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      finding.range,
      "quickfix",
      10,
    );
    return actions.filter(({ edit }) => edit !== undefined);
  });
}

suite("quick fixes", () => {
  test("add a missing role and keep the rest", async () => {
    const document = await openNew("fix.ospo.yaml", text);
    const [finding] = await until("a missing role", () => findings(document, "missing-role"));
    assert.ok(finding);
    const [fix] = await fixesOf(document, finding);
    assert.ok(fix?.edit);
    await workspace.applyEdit(fix.edit);
    await until("none is missing", () => findings(document, "missing-role").length === 0);
    assert.ok(document.getText().startsWith(text.trimEnd()), document.getText());
    assert.match(document.getText(), /\n {10}technical-lead:/);
    await document.save();
  });

  test("put the nearest known role in place of an unknown one", async () => {
    const document = await openNew("fix-unknown.ospo.yaml", text.replace("policy-lead", "policy-laed"));
    const [finding] = await until("an unknown role", () => findings(document, "unknown-role"));
    assert.ok(finding);
    const fixes = await fixesOf(document, finding);
    const fix = fixes.find(({ title }) => /policy-lead|Policy Lead/.test(title));
    assert.ok(fix?.edit, fixes.map(({ title }) => title).join());
    await workspace.applyEdit(fix.edit);
    await until("it is known", () => findings(document, "unknown-role").length === 0);
    assert.match(document.getText(), /policy-lead: Ada Roy/);
    await document.save();
  });

  test("leave out a finding, with the cursor where the reason belongs", async () => {
    const document = await openNew("silence.ospo.yaml", text);
    const [finding] = await until("a missing role", () => findings(document, "missing-role"));
    assert.ok(finding);
    const fixes = await fixesOf(document, finding);
    const fix = fixes.find(({ title }) => title.startsWith("Leave this out"));
    assert.ok(fix?.edit && fix.command, fixes.map(({ title }) => title).join());
    await workspace.applyEdit(fix.edit);
    await commands.executeCommand(fix.command.command, ...(fix.command.arguments ?? []));
    const editor = window.activeTextEditor;
    assert.equal(editor?.document.uri.toString(), document.uri.toString());
    const place = editor?.selection.active;
    assert.ok(place);
    assert.match(document.lineAt(place.line).text.slice(0, place.character), /^ {6}# ospo-ignore missing-role \S+: $/);
    await until("the reason is asked for", () => findings(document, "ignore-without-reason").length === 1);
    await editor?.edit((builder) => builder.insert(place, "hired in spring"));
    await until("nothing is asked any more", () => findings(document, "ignore-without-reason").length === 0);
    await document.save();
  });

  test("make the safe ones on save, where the settings ask for that", async () => {
    const settings = workspace.getConfiguration("editor");
    await settings.update("codeActionsOnSave", { "source.fixAll.ospo": "explicit" }, ConfigurationTarget.Global);
    try {
      const document = await openNew("on-save.ospo.yaml", text);
      // Without a change there is nothing to save.
      await replace("title: Small plan\n", "title: Small plan\nversion: 1.10\n");
      await until("the version is marked", () => findings(document, "yaml-word-trap"));
      await document.save();
      await until("it is in quotation marks", () => document.getText().includes('version: "1.10"'));
    } finally {
      await settings.update("codeActionsOnSave", undefined, ConfigurationTarget.Global);
    }
  });
});
