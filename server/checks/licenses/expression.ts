/** SPDX licence expressions: `MIT`, `MIT OR Apache-2.0`, `GPL-2.0-or-later WITH Classpath-exception-2.0`. */

import parse, { type Info } from "spdx-expression-parse";
import withdrawn from "spdx-license-ids/deprecated.json";
import type { LicenseReading, NamedLicense } from "./source";

const gone: ReadonlySet<string> = new Set(withdrawn);

/**
 * What SPDX says to write in place of ids that it has withdrawn, where that is not the same id with `-only` or
 * `-or-later` (spdx.org/licenses, "Deprecated License Identifiers").
 */
const successors: Readonly<Record<string, readonly string[]>> = {
  "BSD-2-Clause-FreeBSD": ["BSD-2-Clause"],
  "BSD-2-Clause-NetBSD": ["BSD-2-Clause"],
  "StandardML-NJ": ["SMLNJ"],
  "bzip2-1.0.5": ["bzip2-1.0.6"],
  "eCos-2.0": ["GPL-2.0-or-later WITH eCos-exception-2.0"],
  wxWindows: ["LGPL-2.0-or-later WITH WxWindows-exception-3.1"],
  "GPL-2.0-with-GCC-exception": withException("GPL-2.0", "GCC-exception-2.0"),
  "GPL-2.0-with-autoconf-exception": withException("GPL-2.0", "Autoconf-exception-2.0"),
  "GPL-2.0-with-bison-exception": withException("GPL-2.0", "Bison-exception-2.2"),
  "GPL-2.0-with-classpath-exception": withException("GPL-2.0", "Classpath-exception-2.0"),
  "GPL-2.0-with-font-exception": withException("GPL-2.0", "Font-exception-2.0"),
  "GPL-3.0-with-GCC-exception": withException("GPL-3.0", "GCC-exception-3.1"),
  "GPL-3.0-with-autoconf-exception": withException("GPL-3.0", "Autoconf-exception-3.0"),
  "Net-SNMP": [],
  Nunit: [],
};

function withException(id: string, exception: string): string[] {
  return onlyOrLater(id).map((version) => `${version} WITH ${exception}`);
}

function onlyOrLater(id: string): [only: string, orLater: string] {
  return [`${id}-only`, `${id}-or-later`];
}

/** Ids that SPDX has withdrawn, each with what may take its place. */
export const successorsOf: ReadonlyMap<string, readonly string[]> = new Map(
  withdrawn.map((id) => [id, successors[id] ?? onlyOrLater(id)]),
);

/** True for an expression of ids that SPDX knows. */
export function isExpression(text: string): boolean {
  return readTree(text) !== undefined;
}

function readTree(text: string): Info | undefined {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

/**
 * @param approved the ids that the OSI has approved
 * @returns nothing for a text that is no expression of ids that SPDX knows
 */
export function readExpression(text: string, approved: ReadonlySet<string>): LicenseReading | undefined {
  const tree = readTree(text);
  return tree && { type: "known", licenses: licensesIn(tree), osiApproved: isApproved(tree, approved) };
}

function licensesIn(tree: Info): NamedLicense[] {
  if ("conjunction" in tree) return [...licensesIn(tree.left), ...licensesIn(tree.right)];
  const { license: id, plus } = tree;
  const later = successorsOf.get(id) ?? [];
  return [
    {
      // `GPL-3.0+` says already which of the two it is.
      id: plus === true ? `${id}+` : id,
      custom: isCustom(id),
      withdrawn: gone.has(id),
      successors: plus === true ? later.filter((successor) => successor.endsWith("-or-later")) : later,
    },
  ];
}

function isCustom(id: string): boolean {
  return /^(?:LicenseRef|DocumentRef)-/.test(id);
}

/** "Or" lets one choose, "and" does not. A licence of one's own is not judged. */
function isApproved(tree: Info, approved: ReadonlySet<string>): boolean {
  if (!("conjunction" in tree)) return isCustom(tree.license) || approved.has(tree.license);
  const [left, right] = [isApproved(tree.left, approved), isApproved(tree.right, approved)];
  return tree.conjunction === "or" ? left || right : left && right;
}
