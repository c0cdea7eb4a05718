import { env, UIKind, workspace } from "vscode";
import { current, findings, open, openNew, replace, until } from "../host/editor";

function assert(condition: boolean, what: string): void {
  if (!condition) throw new Error(what);
}

suite("in the browser, with the server as a web worker", () => {
  test("nothing of Node is there", () => {
    assert(env.uiKind === UIKind.Web, "the editor runs in a browser");
    assert(typeof process === "undefined" || !("versions" in process && process.versions?.node), "no Node");
  });

  test("a file is ours by header, and is checked", async () => {
    const document = await open("by-header.yaml");
    await until("it is ours", () => current(document).languageId === "ospo");
    await until("a missing role", () => findings(document, "missing-role"));
  });

  test("findings come and go with edits", async () => {
    const document = await open("plan.ospo.yaml");
    const before = (await until("a missing role", () => findings(document, "missing-role"))).length;
    await replace("product-owner: a-roy\n", "product-owner: a-roy\n          it-specialist: a-roy\n");
    await until("one less is missing", () => {
      const now = findings(document, "missing-role").length;
      return now > 0 && now < before;
    });
    await document.save();
  });

  test("people of another file, which the server asks the editor for, are known", async () => {
    await openNew("city.ospo.yaml", "ospo: organization/v1\ntitle: City\npeople:\n  zoe: {name: Zoe}\n");
    await until("the organization is saved", () => workspace.textDocuments.every(({ isDirty }) => !isDirty));
    const document = await openNew(
      "refers.ospo.yaml",
      "ospo: charter/v1\ntitle: Charter\nowner: zoe\nsponsor: nobody-known\n",
    );
    const unknown = await until("an unknown person", () => findings(document, "unknown-reference"));
    assert(
      unknown.every(({ message }) => !message.includes("zoe")),
      "zoe is known",
    );
  });

  test("a rule's page is there", async () => {
    const document = await open("plan.ospo.yaml");
    const [finding] = await until("a finding", () => findings(document, "missing-role"));
    const target = typeof finding?.code === "object" ? finding.code.target : undefined;
    if (!target) throw new Error("The finding has no link.");
    assert(/^# /m.test((await workspace.openTextDocument(target)).getText()), "it has a heading");
  });
});
