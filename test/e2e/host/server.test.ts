import assert from "node:assert/strict";
import { commands, workspace } from "vscode";
import { findings, open, until } from "./editor";

suite("the server", () => {
  test("checks again after it was restarted", async () => {
    const document = await open("plan.ospo.yaml");
    await until("a finding", () => findings(document, "missing-role"));
    await commands.executeCommand("ospo.restartServer");
    await until("a finding again", () => findings(document, "missing-role"));
  });

  test("speaks the language that is set", async () => {
    const document = await open("plan.ospo.yaml");
    const settings = workspace.getConfiguration("ospo");
    const inEnglish = (await until("a finding", () => findings(document, "missing-role")))[0]?.message;
    await settings.update("language", "fr");
    try {
      const inFrench = await until("a finding in French", () => {
        const message = findings(document, "missing-role")[0]?.message;
        return message !== inEnglish && message;
      });
      assert.match(inFrench, /rôle|phase|étape/i);
    } finally {
      await settings.update("language", undefined);
    }
  });

  test("has its output shown", async () => {
    await commands.executeCommand("ospo.showOutput");
  });
});
