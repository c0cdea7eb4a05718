import assert from "node:assert/strict";
import { commands, extensions, languages, window, workspace } from "vscode";
import { current, findings, open, openNew, replace, until } from "./editor";

suite("the language of documents", () => {
  test("is ours by file name", async () => {
    const document = await open("plan.ospo.yaml");
    assert.equal(document.languageId, "ospo");
    const extension = await until("the extension is active", () =>
      extensions.all.find(({ id, isActive }) => id.endsWith(".ospo") && isActive),
    );
    assert.equal(extension.packageJSON.name, "ospo");
  });

  test("is ours by header, and the document is not changed by it", async () => {
    const document = await open("by-header.yaml");
    await until("the document is ours", () => current(document).languageId === "ospo");
    assert.equal(current(document).isDirty, false);
    await until("it is checked", () => findings(document, "missing-role"));
  });

  test("is ours where a configuration lists the file", async () => {
    const document = await open("listed/notes/a.yaml");
    await until("the document is ours", () => current(document).languageId === "ospo");
    await until("it is checked", () => findings(document, "not-first-key"));
  });

  test("of other YAML is left alone", async () => {
    const other = await open("other.yaml");
    const ours = await openNew("after-other.yaml", "# ours\n---\nospo: charter/v1\ntitle: Charter\n");
    await until("the document opened later is ours", () => current(ours).languageId === "ospo");
    assert.equal(current(other).languageId, "yaml");
    assert.deepEqual(findings(other), []);
  });

  test("comes with the header and goes with it", async () => {
    const document = await openNew("late.yaml", "title: Charter\n");
    assert.equal(document.languageId, "yaml");
    await replace("title:", "ospo: charter/v1\ntitle:");
    await until("it is ours", () => current(document).languageId === "ospo");
    await replace("ospo: charter/v1", "ospo: pol");
    await replace("ospo: pol", "ospo: policy/v1");
    assert.equal(current(document).languageId, "ospo");
    await replace("ospo: policy/v1\n", "");
    await until("it is plain YAML again", () => current(document).languageId === "yaml");
    await until("its findings are gone", () => findings(document).length === 0);
    await commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  });

  test("chosen by hand stays", async () => {
    const document = await openNew("by-hand.yaml", "ospo: charter/v1\ntitle: Charter\n");
    await until("it is ours", () => current(document).languageId === "ospo");
    await languages.setTextDocumentLanguage(current(document), "yaml");
    await replace("title: Charter", "title: Our charter");
    const later = await openNew("by-hand-later.yaml", "ospo: charter/v1\n");
    await until("the document opened later is ours", () => current(later).languageId === "ospo");
    assert.equal(current(document).languageId, "yaml");
    await workspace.saveAll();
  });

  test("is ours by name also where all YAML is associated with another language", async () => {
    const files = workspace.getConfiguration("files");
    await files.update("associations", { "*.yaml": "yaml" });
    try {
      const document = await openNew("associated.ospo.yaml", "title: No header yet\n");
      await until("it is ours", () => current(document).languageId === "ospo");
    } finally {
      await files.update("associations", undefined);
    }
  });

  test("of an untitled document comes with the header", async () => {
    const document = await workspace.openTextDocument({ language: "yaml", content: "ospo: charter/v1\n" });
    await window.showTextDocument(document);
    await until("it is ours", () => current(document).languageId === "ospo");
    await commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  });
});
