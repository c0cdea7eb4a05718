/** One file of ours with what can be read from it alone; kept as long as its document. */
import type { OspoDocument } from "../document/document";
import { matrixFromData } from "../matrix/from-data";
import type { RoleMatrix } from "../matrix/model";
import { type Config, readConfig } from "../model/config";
import { toData } from "../model/data";
import { type Discriminator, type Header, readDiscriminator, readHeader } from "../model/header";
import type { DocumentKind } from "../model/kinds";
import { type Parties, readParties } from "../model/parties";
import { readStaffingPlan, type StaffingPlan } from "../model/plan";
import { type Policy, readPolicy } from "../model/policy";

export class OspoFile {
  private readonly results = new Map<string, unknown>();

  constructor(readonly document: OspoDocument) {}

  get uri(): string {
    return this.document.uri;
  }

  get discriminator(): Discriminator | undefined {
    return this.once("discriminator", () => readDiscriminator(this.document.root));
  }

  /** The kind, when the file has one that we know, in a version that we know. */
  get kind(): DocumentKind | undefined {
    const { discriminator } = this;
    return discriminator?.version === 1 ? discriminator.kind : undefined;
  }

  get header(): Header {
    return this.once("header", () => readHeader(this.document.root));
  }

  get parties(): Parties {
    return this.once("parties", () => readParties(this.document.root));
  }

  get config(): Config {
    return this.once("config", () => readConfig(this.document.root));
  }

  get plan(): StaffingPlan {
    return this.once("plan", () => readStaffingPlan(this.document.root));
  }

  get policy(): Policy {
    return this.once("policy", () => readPolicy(this.document.root));
  }

  /** The matrix that a role-matrix document describes. */
  get matrix(): RoleMatrix | undefined {
    return this.once("matrix", () =>
      this.kind === "role-matrix" ? matrixFromData(toData(this.document.root).value) : undefined,
    );
  }

  /** A result that is computed once for this version of the file and kept under a name. */
  once<T>(name: string, compute: () => T): T {
    if (!this.results.has(name)) this.results.set(name, compute());
    return this.results.get(name) as T;
  }
}
