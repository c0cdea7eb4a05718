import assert from "node:assert/strict";
import { DiagnosticSeverity, Uri, workspace } from "vscode";
import { findings, open, openNew, replace, until } from "./editor";

const plan = (roles: string) => `ospo: staffing-plan/v1
title: Small plan
initiatives:
  one:
    title: One
    phases:
      capacity-building:
        roles:
${roles}`;
const complete = "          policy-lead: Ada Roy\n          technical-lead: Bo Lee\n          product-owner: Cy Kim\n";

suite("findings", () => {
  test("come when a file is opened, on the phase that lacks a role", async () => {
    const document = await open("plan.ospo.yaml");
    const missing = await until("a missing role", () => findings(document, "missing-role"));
    const marked = missing.map(({ range }) => document.getText(range));
    assert.ok(marked.includes("discovery"), `marked: ${marked}`);
    for (const finding of missing) {
      assert.ok(finding.message.split("\n").length >= 3, "what, why and what to do");
      assert.ok(finding.severity <= DiagnosticSeverity.Warning);
    }
  });

  test("link to the page of their rule, which is there", async () => {
    const document = await open("plan.ospo.yaml");
    const [finding] = await until("a missing role", () => findings(document, "missing-role"));
    const target = typeof finding?.code === "object" ? finding.code.target : undefined;
    assert.equal(target?.toString(), "ospo-rule:/missing-role.en.md");
    const page = await workspace.openTextDocument(target as Uri);
    assert.match(page.getText(), /^# /m);
    const none = await workspace.openTextDocument(Uri.parse("ospo-rule:/no-such-rule.en.md"));
    assert.match(none.getText(), /no page/);
  });

  test("come and go with edits", async () => {
    const document = await openNew("edited.ospo.yaml", plan(complete));
    await replace("          technical-lead: Bo Lee\n", "");
    const [missing] = await until("a missing role", () => findings(document, "missing-role"));
    assert.match(missing?.message ?? "", /Technical Lead/);
    await replace("policy-lead: Ada Roy\n", "policy-lead: Ada Roy\n          technical-lead: Bo Lee\n");
    await until("none is missing", () => findings(document, "missing-role").length === 0);
    await replace("policy-lead", "policy-laed");
    await until("an unknown role", () => findings(document, "unknown-role"));
    await document.save();
  });

  test("of a file that is not YAML are plain and few, and the server goes on", async () => {
    const broken = await openNew("broken.ospo.yaml", "ospo: staffing-plan/v1\ntitle: [unclosed\nowner: x\n");
    const found = await until("a finding", () => findings(broken));
    assert.ok(found.length <= 2, found.map(({ message }) => message).join("\n"));
    const document = await openNew("after-broken.ospo.yaml", plan("          policy-lead: Ada Roy\n"));
    await until("a missing role", () => findings(document, "missing-role"));
  });
});
