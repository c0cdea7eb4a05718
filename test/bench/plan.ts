/**
 * The documents that are measured: a staffing plan of about as many lines as asked for, valid, in a folder with the
 * organization that it refers to; and the same plan as JSON, for a server that reads JSON.
 */
import { parse } from "yaml";

/** A place where a document is edited. */
interface Target {
  /** Index in the text after the last character of a phase's status, inside the quotes if there are any. */
  readonly status: number;
  /** Index in the text where a line with a key of an initiative can be inserted. */
  readonly newKey: number;
}

/** One document in one notation. */
export interface BenchDocument {
  readonly notation: "yaml" | "json";
  readonly fileName: string;
  readonly text: string;
  readonly target: Target;
  /** A line with an empty key, and where in it the key is typed. */
  readonly emptyKey: { readonly line: string; readonly cursor: number };
}

/** The plan in both notations, and its organization. */
export interface Plan {
  /** Lines of the YAML. */
  readonly lines: number;
  readonly yaml: BenchDocument;
  readonly json: BenchDocument;
  readonly organization: string;
}

/** The value that is made invalid and valid again, by its last character. */
export const status = "active";
/** The key that is typed: the initiative in the middle lacks it. */
export const typedKey = "lifetimeCost";

const teams = 12;
const head = `ospo: staffing-plan/v1
id: services
title: Services of the city – staffing
organization: example-city
owner: ospo-manager
contact: opensource@city.example
review: {every: P6M, last: 2026-10-01}

initiatives:
`;

/** @param size lines of the YAML, at least 100; the plan ends with the initiative that reaches them */
export function makePlan(size: number): Plan {
  const linesOf = (text: string) => text.split("\n").length - 1;
  const count = Math.max(1, Math.round((size - linesOf(head)) / linesOf(initiative(0, true))));
  const middle = Math.floor(count / 2);
  const text = head + Array.from({ length: count }, (_, index) => initiative(index, index !== middle)).join("");
  const json = `${JSON.stringify(parse(text), null, 2)}\n`;
  return {
    lines: linesOf(text),
    organization: organization(),
    yaml: {
      notation: "yaml",
      fileName: "services.ospo.yaml",
      text,
      target: findTarget(text, `\n  ${idOf(middle)}:`, `status: ${status}`, "\n    phases:"),
      emptyKey: { line: "\n    ", cursor: 5 },
    },
    json: {
      notation: "json",
      fileName: "services.ospo.json",
      text: json,
      target: findTarget(json, `\n    "${idOf(middle)}":`, `"status": "${status}`, '\n      "phases":'),
      emptyKey: { line: '\n      "": "x",', cursor: 8 },
    },
  };
}

function findTarget(text: string, ...[start, value, line]: [string, string, string]): Target {
  const from = text.indexOf(start);
  const [valueAt, lineAt] = [text.indexOf(value, from), text.indexOf(line, from)];
  if (from < 0 || valueAt < 0 || lineAt < 0) throw new Error(`The plan has no ${start}, ${value} or ${line}.`);
  return { status: valueAt + value.length, newKey: lineAt };
}

const idOf = (index: number) => `service-${index + 1}`;

function initiative(index: number, withCost: boolean): string {
  const team = (index % teams) + 1;
  // A team has one initiative a year: nobody can have two at a time.
  const year = 2026 + Math.floor(index / teams);
  const cost = withCost ? `    lifetimeCost: Cost study of the ${index + 1}th service, September 2026\n` : "";
  return `  ${idOf(index)}:
    title:
      en: Service ${index + 1} online
      fr: Service ${index + 1} en ligne
    # Replaces a closed product whose contract ends in 2028.
    departments: [department-${team}, it]
    lead: cio
    processOwner: head-${team}
    changeManager: ospo-manager
    software: {name: OpenService${index + 1}, license: AGPL-3.0-or-later, fork: false}
    support:
      - {kind: contract, by: vendor, until: 2028-12-31}
      - {kind: internal, by: architect}
    budget:
      currency: CAD
      byPhase:
        discovery: 9000
        procurement: 6000
        maintenance: 18000
${cost}    contingency: Report 26-${index + 1}, return to counter service
    pooled: considered
    phases:
      discovery:
        start: ${year}-09-01
        end: ${year}-12-18
        status: ${status}
        roles:
          policy-lead: {who: city-manager, fte: 0.05}
          product-owner: {who: owner-${team}, fte: 0.4, deputy: user-${team}}
          it-specialist: {who: it-desk, fte: 0.1}
          end-user-specialist: {who: user-${team}, fte: 0.2}
      procurement:
        start: ${year + 1}-01-04
        end: ${year + 1}-03-31
        status: planned
        roles:
          technical-lead: {who: architect, fte: 0.2, deputy: developer-${team}}
          product-owner: {who: owner-${team}, fte: 0.5}
          software-developer:
            - {who: developer-${team}, fte: 0.2}
            - vendor
          procurement-specialist: {who: buyer, fte: 0.1}
          finance-specialist: {who: treasurer, fte: 0.05}
          legal-specialist: {who: solicitor, fte: 0.05}
          it-specialist: {who: it-desk, fte: 0.1}
          end-user-department-head: {who: head-${team}, fte: 0.1}
`;
}

function organization(): string {
  const numbers = Array.from({ length: teams }, (_, index) => index + 1);
  const each = (line: (team: number) => string) => numbers.map(line).join("");
  // All teams need them at the same time.
  const position = (id: string, title: string) =>
    `  ${id}: {title: ${title}, department: ${id === "ospo-manager" ? "corporate" : "it"}, capacity: 3.0}\n`;
  return `ospo: organization/v1
id: example-city
title: City of Example
owner: ospo-manager
contact: opensource@city.example
departments:
  it: Information technology
  corporate: Corporate services
${each((team) => `  department-${team}: {title: Department ${team}}\n`)}people:
${each(
  (team) =>
    `  owner-${team}: {name: Owner ${team}, department: department-${team}, capacity: 1.0}
  user-${team}: {name: User ${team}, department: department-${team}, capacity: 1.0}
  head-${team}: {name: Head ${team}, department: department-${team}, capacity: 1.0}
  developer-${team}: {name: Developer ${team}, department: it, capacity: 1.0}\n`,
)}positions:
${[
  ["ospo-manager", "Manager of the open source office"],
  ["city-manager", "City manager"],
  ["cio", "Director of information technology"],
  ["architect", "Solutions architect"],
  ["it-desk", "Service desk"],
  ["buyer", "Manager of procurement"],
  ["treasurer", "Treasurer"],
  ["solicitor", "Solicitor"],
]
  .map(([id = "", title = ""]) => position(id, title))
  .join("")}partners:
  vendor: {title: Vendor Ltd., kind: vendor, agreement: C-1, until: 2029-12-31}
`;
}
