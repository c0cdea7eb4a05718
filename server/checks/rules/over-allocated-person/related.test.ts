import { describe, expect, it } from "vitest";
import { contextFor, findingsOf, folder, loadWorkspace } from "../../../../test/support/workspace";
import { OspoDocument } from "../../../document/document";

const organization = `ospo: organization/v1
title: City
people: {roy: {name: Alex Roy}}
positions: {manager: {title: {en: Manager, fr: Gestion}, heldBy: roy}}
`;

function plan(initiative: string, start: string, end: string, who: string): string {
  return `ospo: staffing-plan/v1
title: Plan
status: draft
initiatives:
  ${initiative}:
    title: ${initiative}
    phases:
      discovery:
        start: ${start}
        end: ${end}
        roles: {product-owner: {who: ${who}, fte: 0.5}}
`;
}

const files = {
  "organization.ospo.yaml": organization,
  "rinks.ospo.yaml": plan("Rinks", "2027-02-01", "2027-03-31", "manager"),
  "pools.ospo.yaml": plan("Pools", "2027-06-01", "2027-12-31", "roy"),
  "charter.ospo.yaml": "ospo: charter/v1\ntitle: Charter\nstatus: draft\nteam: {manager: {fte: 0.1}}\n",
};
const own = plan("Parking", "2027-01-01", "2027-02-28", "roy");

describe("over-allocated-person", () => {
  it("lists every other place that adds to the sum, in other files too", async () => {
    const context = await contextFor(own, { files });
    const found = findingsOf(context).filter(({ rule }) => rule === "over-allocated-person");
    expect(found).toHaveLength(1);
    const places = found[0]?.related.map(({ uri, spot, text }) => {
      const document = context.index.files.find((file) => file.uri === uri)?.document;
      return [
        uri.slice(folder.length + 1),
        document?.text.slice(document.startOf(spot), document.endOf(spot)),
        text("en"),
      ];
    });
    expect(places).toEqual([
      ["rinks.ospo.yaml", "manager", "0.5 for “Rinks” (Manager) from 2027-02-01 to 2027-03-31"],
      ["charter.ospo.yaml", "manager", "0.1 in the team of the office, Manager"],
    ]);
    expect(found[0]?.related.map(({ text }) => text("fr"))).toEqual([
      "0,5 pour «\u00a0Rinks\u00a0» (Gestion) du 2027-02-01 au 2027-03-31",
      "0,1 dans l’équipe du bureau, Gestion",
    ]);
  });

  it("names every file that adds to the sum, however many there are", async () => {
    const many = Object.fromEntries(
      Array.from({ length: 25 }, (_, at) => [
        `more/p${String(at).padStart(2, "0")}.ospo.yaml`,
        plan(`P${at}`, "2027-01-01", "2027-02-28", "roy"),
      ]),
    );
    const context = await contextFor(own, { files: { "organization.ospo.yaml": organization, ...many } });
    const [finding] = findingsOf(context).filter(({ rule }) => rule === "over-allocated-person");
    const listed = new Set(finding?.related.map(({ uri }) => uri.slice(folder.length + 1)));
    expect(listed.size).toBe(20);
    const rest = Object.keys(many).filter((path) => !listed.has(path));
    const { why = "" } = finding?.words("en") ?? {};
    for (const path of rest) expect(why).toContain(path);
    expect(finding?.words("fr").why).toMatch(
      /Le reste est prévu dans more\/p20\.ospo\.yaml, .+ et more\/p24\.ospo\.yaml\.$/,
    );
  });

  it("follows what changes in other files while both are open", async () => {
    const workspace = await loadWorkspace({ ...files, "parking.ospo.yaml": own });
    let version = 1;
    const write = (path: string, text: string) =>
      workspace.setOpen(OspoDocument.open(`${folder}/${path}`, version++, text));
    const messages = (path: string) => {
      const context = workspace.contextOf(`${folder}/${path}`, "2026-11-23");
      return (context === undefined ? [] : findingsOf(context))
        .filter(({ rule }) => rule === "over-allocated-person")
        .map((finding) => finding.words("en").message);
    };
    const over = "Alex Roy is planned at 1.1 times full time from 2027-02-01 to 2027-02-28; the capacity is 1.";
    write("parking.ospo.yaml", own);
    write("rinks.ospo.yaml", files["rinks.ospo.yaml"]);
    expect([messages("parking.ospo.yaml"), messages("rinks.ospo.yaml")]).toEqual([[over], [over]]);
    // The file at hand is changed: the other one must see it although it was checked before.
    write("parking.ospo.yaml", own.replace("0.5", "0.4"));
    expect([messages("parking.ospo.yaml"), messages("rinks.ospo.yaml")]).toEqual([[], []]);
    write("rinks.ospo.yaml", files["rinks.ospo.yaml"].replace("0.5", "0.7"));
    const more = over.replace("1.1", "1.2");
    expect([messages("parking.ospo.yaml"), messages("rinks.ospo.yaml")]).toEqual([[more], [more]]);
    write("organization.ospo.yaml", organization.replace("Alex Roy", "Alex Roy, capacity: 2"));
    expect([messages("rinks.ospo.yaml"), messages("parking.ospo.yaml")]).toEqual([[], []]);
  });
});
