/** The licences that SPDX names, from its list. A module of its own, loaded when a licence is first asked for. */
import current from "spdx-license-ids/index.json";
import list from "spdx-license-list";
import { readExpression } from "./expression";
import type { License, LicenseReading, Licenses } from "./source";
import { readWild } from "./wild";

const names = new Map(Object.entries(list));

/** Ids that SPDX has withdrawn (`GPL-3.0`) are left out. */
const all: readonly License[] = [...current].sort().flatMap((id) => {
  const known = names.get(id);
  return known === undefined ? [] : [{ id, name: known.name, url: known.url, osiApproved: known.osiApproved }];
});

const approved: ReadonlySet<string> = new Set(
  Object.entries(list)
    .filter(([, { osiApproved }]) => osiApproved)
    .map(([id]) => id),
);

/** A longer text is no licence; it is not worth the time of looking at it. */
const longest = 300;
/** Readings that are remembered: a plan may name the same licence for each initiative. */
const most = 500;
const remembered = new Map<string, LicenseReading>();

function read(text: string): LicenseReading {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const reading: LicenseReading =
    text.length > longest ? { type: "unknown" } : (readExpression(text, approved) ?? readWild(text, all));
  if (remembered.size >= most) remembered.clear();
  remembered.set(text, reading);
  return reading;
}

export const licenses: Licenses = { all, read };
