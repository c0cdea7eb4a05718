/** Documents as plain data: the format's own examples, and what goes wrong with them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Kind } from "../../server/matrix/schema/kinds";

type Path = readonly (string | number)[];

const folder = join(__dirname, "../fixtures/format");
const read = (path: string): unknown => parse(readFileSync(join(folder, path), "utf8"));

/** The examples of the format, by kind. */
export const examples: Readonly<Record<Kind, unknown>> = {
  "role-matrix": read("role-matrix.ospo.yaml"),
  organization: read("organization.ospo.yaml"),
  "staffing-plan": read("plans/parking.ospo.yaml"),
  policy: read("policies/open-source-policy.ospo.yaml"),
  charter: read("charter.ospo.yaml"),
  config: read("ospo.config.yaml"),
};

/** An example with one place changed; without a value the place is taken out. */
export function changed(kind: Kind, path: Path, value?: unknown): unknown {
  const copy: unknown = structuredClone(examples[kind]);
  const parent = path.slice(0, -1).reduce<unknown>((at, step) => record(at)[step], copy);
  const last = path.at(-1) ?? "";
  if (!(path.length === 1) && parent === undefined) throw new Error(`${kind} has no ${path.join("/")}`);
  if (value === undefined) delete record(parent)[last];
  else record(parent)[last] = value;
  return copy;
}

function record(value: unknown): Record<string | number, unknown> {
  if (typeof value !== "object" || value === null) throw new Error(`Not a map or list: ${String(value)}`);
  return value as Record<string | number, unknown>;
}

const discovery = ["initiatives", "parking", "phases", "discovery"];
const officer = [...discovery, "roles", "product-owner"];

/** Other ways to write the same, which are right. */
export const alsoGood: readonly (readonly [why: string, kind: Kind, path: Path, value: unknown])[] = [
  ["a title in one language", "policy", ["title"], "Open source policy"],
  ["a version as a number (a hint, not an error)", "policy", ["version"], 1.2],
  ["no id", "charter", ["id"], undefined],
  ["keys of the author's own", "policy", ["x-reviewed"], { by: ["anybody"] }],
  ["keys of the author's own among clauses", "policy", ["clauses", "x-Draft clause"], 1],
  ["a department in its long form", "organization", ["departments", "it"], { title: { en: "IT", fr: "TI" } }],
  ["one contact", "policy", ["contact"], "opensource@city.example"],
  ["languages with their state", "policy", ["languages"], { fr: "authoritative", en: "partial" }],
  ["a role by id", "staffing-plan", officer, "a-roy"],
  ["a role by several", "staffing-plan", officer, ["a-roy", { who: ["b-lee", "cio"], fte: 0.2 }]],
  ["a waiver", "staffing-plan", officer, { waived: "The province does it", until: "2027-01-31" }],
  ["a phase with its roles only", "staffing-plan", [...discovery, "start"], undefined],
  ["a month as the date of an approval", "policy", ["approvals", 0, "date"], "2015-11"],
  ["one measure", "policy", ["clauses", "report", "measure"], { workingDays: 5, from: "the report" }],
  ["one reason", "policy", ["exceptions", "privacy", "reason"], "law"],
  ["an exception until a day", "policy", ["exceptions", "privacy", "expires"], "2027-12-31"],
  ["two licence rules", "policy", ["licenses", "rule"], ["osi", "fsf"]],
  ["another material", "policy", ["licenses", "fonts"], { default: "OFL-1.1" }],
  ["another function", "charter", ["functions", "procurement-advice"], "support"],
  ["RACI levels in a cell", "role-matrix", ["roles", "policy-lead", "involvement", "discovery"], ["A", "R"]],
  [
    "a cell with time",
    "role-matrix",
    ["roles", "policy-lead", "involvement", "discovery"],
    { level: "involved", fte: 2 },
  ],
  ["a leap day", "policy", ["effective"], "2028-02-29"],
  ["options of a rule", "config", ["rules", "single-champion"], { share: 0.5, severity: "hint" }],
];

/** What is wrong, and where a validator should see it: the path of the value and the keyword. */
export const bad: readonly (readonly [
  why: string,
  kind: Kind,
  path: Path,
  value: unknown,
  at: string,
  keyword: string,
])[] = [
  ["no title", "policy", ["title"], undefined, "", "required"],
  ["no first line", "charter", ["ospo"], undefined, "", "required"],
  ["another kind", "policy", ["ospo"], "charter/v1", "/ospo", "const"],
  ["an unknown key", "policy", ["titel"], "x", "", "additionalProperties"],
  [
    "an unknown key of a clause",
    "policy",
    ["clauses", "report", "levl"],
    "must",
    "/clauses/report",
    "additionalProperties",
  ],
  ["an id in capitals", "policy", ["id"], "OpenSource", "/id", "pattern"],
  ["an id that YAML tools read as no", "policy", ["id"], "no", "/id", "pattern"],
  ["a clause with a bad id", "policy", ["clauses", "Data_own"], { text: "x" }, "/clauses", "propertyNames"],
  ["an unknown status", "policy", ["status"], "final", "/status", "enum"],
  ["a title that is a list", "policy", ["title"], ["x"], "/title", "type"],
  ["a title in no language", "policy", ["title"], { "12": "x" }, "/title", "propertyNames"],
  ["a month that does not exist", "policy", ["effective"], "2026-13-01", "/effective", "pattern"],
  ["31 February", "policy", ["effective"], "2026-02-31", "/effective", "pattern"],
  ["a month where a day is needed", "policy", ["effective"], "2026-02", "/effective", "pattern"],
  ["a length of time in words", "policy", ["review", "every"], "6 months", "/review/every", "pattern"],
  ["a length of time of nothing", "policy", ["review", "every"], "P", "/review/every", "pattern"],
  ["an unknown kind of clause", "policy", ["clauses", "report", "kind"], "reports", "/clauses/report/kind", "enum"],
  [
    "an unknown reason",
    "policy",
    ["exceptions", "privacy", "reason"],
    ["laws"],
    "/exceptions/privacy/reason/0",
    "enum",
  ],
  ["one unknown reason", "policy", ["exceptions", "privacy", "reason"], "laws", "/exceptions/privacy/reason", "enum"],
  ["a clause that is a text", "policy", ["clauses", "report"], "Answer", "/clauses/report", "type"],
  ["a licence rule in a list", "policy", ["licenses", "rule"], ["osi", "gnu"], "/licenses/rule/1", "enum"],
  [
    "a custom licence by a wrong name",
    "policy",
    ["licenses", "custom", "OGL"],
    {},
    "/licenses/custom",
    "propertyNames",
  ],
  ["nobody to do it", "policy", ["approvalSteps", "decide", "atLeast"], 0, "/approvalSteps/decide/atLeast", "minimum"],
  ["a missing role", "staffing-plan", officer, undefined, "/initiatives/parking/phases/discovery/roles", "required"],
  [
    "no roles",
    "staffing-plan",
    [...discovery, "roles"],
    undefined,
    "/initiatives/parking/phases/discovery",
    "required",
  ],
  [
    "an unknown role",
    "staffing-plan",
    [...discovery, "roles", "tester"],
    "a-roy",
    "/initiatives/parking/phases/discovery/roles",
    "additionalProperties",
  ],
  [
    "an unknown phase",
    "staffing-plan",
    ["initiatives", "parking", "phases", "closing"],
    {},
    "/initiatives/parking/phases",
    "additionalProperties",
  ],
  [
    "an unknown phase in a budget",
    "staffing-plan",
    ["initiatives", "parking", "budget", "byPhase", "closing"],
    1,
    "/initiatives/parking/budget/byPhase",
    "additionalProperties",
  ],
  [
    "a role by number",
    "staffing-plan",
    officer,
    7,
    "/initiatives/parking/phases/discovery/roles/product-owner",
    "type",
  ],
  [
    "a role by a number in a list",
    "staffing-plan",
    officer,
    [7],
    "/initiatives/parking/phases/discovery/roles/product-owner/0",
    "type",
  ],
  [
    "less than no time",
    "staffing-plan",
    [...officer, "fte"],
    -0.1,
    "/initiatives/parking/phases/discovery/roles/product-owner/fte",
    "minimum",
  ],
  [
    "an unknown status of a phase",
    "staffing-plan",
    [...discovery, "status"],
    "open",
    "/initiatives/parking/phases/discovery/status",
    "enum",
  ],
  ["a person who works twice", "organization", ["people", "a-roy", "capacity"], 2, "/people/a-roy/capacity", "maximum"],
  ["a currency in small letters", "organization", ["purchasing", "currency"], "cad", "/purchasing/currency", "pattern"],
  ["a partner of no kind", "organization", ["partners", "acme", "kind"], "friend", "/partners/acme/kind", "enum"],
  ["a function of no kind", "charter", ["functions", "strategy"], "leads", "/functions/strategy", "enum"],
  [
    "an external role in words",
    "role-matrix",
    ["roles", "technical-lead", "external"],
    "maybe",
    "/roles/technical-lead/external",
    "type",
  ],
  [
    "a cell with a number",
    "role-matrix",
    ["roles", "policy-lead", "involvement", "discovery"],
    2,
    "/roles/policy-lead/involvement/discovery",
    "type",
  ],
  ["an unknown severity", "config", ["rules", "single-champion"], "fatal", "/rules/single-champion", "enum"],
  ["a language without messages", "config", ["language"], "de", "/language", "enum"],
];
