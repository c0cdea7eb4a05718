/** What a rule's check may read: the context of the file, and what the structure check found. */
import type { Context } from "../workspace/context";
import type { LicenseSource } from "./licenses/source";
import type { UsedSilence } from "./silences";
import type { StructureProblem } from "./structure/problems";

export interface CheckContext extends Context {
  /** Where the file differs from the form of its kind; empty for a file without a known kind. */
  readonly structure: readonly StructureProblem[];
  /** The silences of the file and what became of them; for rules that run behind all others. */
  readonly silences: readonly UsedSilence[];
  /** The licences that SPDX names; the first call loads them. */
  readonly licenses: LicenseSource;
}
