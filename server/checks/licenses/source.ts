/** What is known of licences. The list itself and how other spellings are read are loaded when first needed. */

export interface License {
  /** The SPDX id, `MIT`. */
  readonly id: string;
  /** The full name, as the licence's own authors write it. */
  readonly name: string;
  /** Where its text can be read. */
  readonly url: string;
  readonly osiApproved: boolean;
}

/** A licence id within an expression. */
export interface NamedLicense {
  readonly id: string;
  /** True for one that SPDX does not name: `LicenseRef-…`. */
  readonly custom: boolean;
  /** What takes the place of an id that SPDX has withdrawn; empty for the others and where nothing does. */
  readonly successors: readonly string[];
  readonly withdrawn: boolean;
}

/** What a text says where a licence belongs. */
export type LicenseReading =
  | {
      /** An SPDX licence expression; in the simplest case one id. */
      readonly type: "known";
      readonly licenses: readonly NamedLicense[];
      /** True when one may choose a way through the expression that the OSI has approved. */
      readonly osiApproved: boolean;
    }
  /** Another spelling, with exactly one meaning. */
  | { readonly type: "misspelt"; readonly meant: string }
  /** Several licences go by this name: a version is missing, or "only" or "or later". */
  | { readonly type: "open"; readonly choices: readonly string[] }
  | { readonly type: "unknown"; readonly guess?: string };

export interface Licenses {
  /** All that SPDX names and has not withdrawn, in the order of their ids. */
  readonly all: readonly License[];
  /** Reads an expression or anything else that somebody writes for a licence. */
  readonly read: (text: string) => LicenseReading;
}

/** Loads the licences when they are first asked for. */
export type LicenseSource = () => Licenses;

/**
 * The licences for code that public organizations use most: the OSI's "popular / strong community" ones, the European
 * Union's and Québec's own. All are in force and approved by the OSI.
 */
export const commonForCode: readonly string[] = [
  ...["MIT", "Apache-2.0", "BSD-3-Clause", "BSD-2-Clause", "MPL-2.0", "EUPL-1.2", "LiLiQ-P-1.1", "LiLiQ-R-1.1"],
  ...["LiLiQ-Rplus-1.1", "LGPL-3.0-or-later", "GPL-2.0-or-later", "GPL-3.0-or-later", "AGPL-3.0-or-later", "EPL-2.0"],
];

/** Those for texts and data that public organizations use most. All are in force. */
export const commonForTexts: readonly string[] = [
  ...["CC-BY-4.0", "CC-BY-SA-4.0", "CC0-1.0", "OGL-Canada-2.0", "ODbL-1.0", "PDDL-1.0", "ODC-By-1.0"],
];

const common: ReadonlyMap<string, LicenseReading> = new Map(
  [...commonForCode, ...commonForTexts].map((id) => {
    const license: NamedLicense = { id, custom: false, successors: [], withdrawn: false };
    return [id, { type: "known", licenses: [license], osiApproved: commonForCode.includes(id) }];
  }),
);

/** Reads what is written for a licence; most documents name only licences for which nothing has to be loaded. */
export function readLicense(text: string, source: LicenseSource): LicenseReading {
  return common.get(text) ?? source().read(text);
}
