import { describe, expect, it } from "vitest";
import { commonForCode, commonForTexts, readLicense } from "./source";
import { licenses } from "./spdx";

/** What a text means, in short: an id, several, or a guess. */
function meaning(text: string): string {
  const reading = licenses.read(text);
  switch (reading.type) {
    case "known":
      return `known ${reading.licenses.map(({ id }) => id).join(" ")}`;
    case "misspelt":
      return `is ${reading.meant}`;
    case "open":
      return `one of ${reading.choices.join(", ")}`;
    case "unknown":
      return reading.guess === undefined ? "unknown" : `perhaps ${reading.guess}`;
  }
}

describe("licences as people write them", () => {
  it.each([
    ["MIT", "known MIT"],
    ["MIT OR Apache-2.0", "known MIT Apache-2.0"],
    ["GPL-2.0-or-later WITH Classpath-exception-2.0", "known GPL-2.0-or-later"],
    ["(MIT AND Zlib) OR LicenseRef-Own", "known MIT Zlib LicenseRef-Own"],
    ["GPLv3", "one of GPL-3.0-or-later, GPL-3.0-only"],
    ["gpl-3.0", "one of GPL-3.0-or-later, GPL-3.0-only"],
    ["GNU GPL version 2 or later", "is GPL-2.0-or-later"],
    ["GPL v2 ou ultérieure", "is GPL-2.0-or-later"],
    ["GPLv2 only", "is GPL-2.0-only"],
    ["APLv2", "is Apache-2.0"],
    ["apl-1.0", "is APL-1.0"],
    ["Apache License, Version 2.0", "is Apache-2.0"],
    ["Licence Apache 2.0", "is Apache-2.0"],
    ["Apache", "one of Apache-2.0, Apache-1.1, Apache-1.0"],
    ["3-clause BSD", "is BSD-3-Clause"],
    ["New BSD License", "is BSD-3-Clause"],
    ["BSD", "one of BSD-3-Clause, BSD-2-Clause, BSD-4-Clause, BSD-1-Clause, 0BSD"],
    ["Creative Commons", "one of CC-BY-4.0, CC-BY-SA-4.0, CC0-1.0"],
    ["CC BY-SA 4.0 International", "is CC-BY-SA-4.0"],
    ["European Union Public Licence 1.2", "is EUPL-1.2"],
    ["LiLiQ", "one of LiLiQ-P-1.1, LiLiQ-R-1.1, LiLiQ-Rplus-1.1"],
    // There is one version on the list, and yet somebody may mean the Business Source License.
    ["BSL", "one of BSL-1.0"],
    ["(MIT or APLv2) and BSD 3 clause", "is (MIT OR Apache-2.0) AND BSD-3-Clause"],
    ["MIT OR GPLv3", "one of MIT OR GPL-3.0-or-later, MIT OR GPL-3.0-only"],
    ["MIT/Apache-2.0", "one of MIT OR Apache-2.0, MIT AND Apache-2.0"],
    ["MTI", "perhaps MIT"],
    // There is no such version.
    ["GPL-4.0", "unknown"],
    ["our own licence", "unknown"],
    [" ", "unknown"],
    ["(".repeat(100_000), "unknown"],
    ["MIT OR ".repeat(40), "unknown"],
  ])("reading %#", (text, expected) => {
    expect(meaning(text)).toBe(expected);
  });

  it("knows what takes the place of an id that was withdrawn", () => {
    const reading = licenses.read("LGPL-2.1+ OR Nunit OR wxWindows");
    expect(reading.type === "known" && reading.licenses).toEqual([
      { id: "LGPL-2.1+", custom: false, withdrawn: true, successors: ["LGPL-2.1-or-later"] },
      { id: "Nunit", custom: false, withdrawn: true, successors: [] },
      {
        id: "wxWindows",
        custom: false,
        withdrawn: true,
        successors: ["LGPL-2.0-or-later WITH WxWindows-exception-3.1"],
      },
    ]);
  });

  it("says of an expression that the OSI approves it when one may choose such a licence", () => {
    const approved = (text: string) => {
      const reading = licenses.read(text);
      return reading.type === "known" && reading.osiApproved;
    };
    expect(["MIT OR CC-BY-4.0", "MIT AND CC-BY-4.0", "CC-BY-4.0", "MIT AND LicenseRef-Own"].map(approved)).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });
});

it("reads the licences that are used most as the list does, and loads nothing for them", () => {
  const nothing = () => {
    throw new Error("loaded");
  };
  for (const id of [...commonForCode, ...commonForTexts]) expect(readLicense(id, nothing)).toEqual(licenses.read(id));
  expect(() => readLicense("Zlib", nothing)).toThrow("loaded");
});
