/** One file of ours with what can be read from it alone; kept as long as its document. */
import { hasHeader } from "../document/claim";
import { OspoDocument } from "../document/document";
import { matrixFromData } from "../matrix/from-data";
import type { RoleMatrix } from "../matrix/model";
import { type Charter, readCharter } from "../model/charter";
import { type Config, readConfig } from "../model/config";
import {
  type Contributions,
  contributionsIn,
  countedElsewhere,
  type LoadsByParty,
  loadsByParty,
} from "../model/contributions";
import { toData } from "../model/data";
import { type Discriminator, type Header, isDraft, isInForce, readDiscriminator, readHeader } from "../model/header";
import type { DocumentKind } from "../model/kinds";
import { type Parties, readParties } from "../model/parties";
import { readStaffingPlan, type StaffingPlan } from "../model/plan";
import { type Policy, readPolicy } from "../model/policy";
import type { Wording } from "../model/values";
import { optional } from "../optional";

/** What the look-ups of other files ask of a file; it is known also where its text is not kept. */
export interface Outline {
  readonly kind?: DocumentKind;
  readonly id?: string;
  readonly title?: Wording;
  /** True when it is not decided yet: of two documents with one id, the other one counts. */
  readonly isDraft?: boolean;
  /** Ids or names of those who own it. */
  readonly owners: readonly string[];
  /** Id of the organization among whose people it looks ids up, where it names one. */
  readonly organization?: string;
  /** The time that it plans for people and positions described elsewhere; nothing when it plans for nobody. */
  readonly loads?: LoadsByParty;
}

/** A file whose text is read when it is needed, and may be let go afterwards. */
export interface Source {
  readonly uri: string;
  /** True when the text announces itself as ours ({@link hasHeader}). */
  readonly announced: boolean;
  readonly outline: Outline;
  /** Reads the file; one that cannot be read any more is empty. */
  readonly open: () => OspoDocument;
  /** Is told each time that somebody looks at more than the outline. */
  readonly used: () => void;
}

export class OspoFile {
  private results: Map<string, unknown> | undefined;
  private readonly source: Source | undefined;
  private opened: OspoDocument | undefined;
  readonly uri: string;

  constructor(from: OspoDocument | Source) {
    this.uri = from.uri;
    if (from instanceof OspoDocument) this.opened = from;
    else this.source = from;
  }

  get document(): OspoDocument {
    this.source?.used();
    this.opened ??= this.source?.open() ?? OspoDocument.open(this.uri, 0, "");
    return this.opened;
  }

  /**
   * Forgets the text and all that was read from it, where it can be read again. Its nodes are others then.
   *
   * The map goes as well: most files of a large folder are never looked at again.
   */
  letGo(): void {
    if (this.source === undefined) return;
    this.opened = undefined;
    this.results = undefined;
  }

  /** True when the text announces itself as ours. */
  get announced(): boolean {
    return this.source?.announced ?? hasHeader(this.document.beginning());
  }

  get outline(): Outline {
    return this.source?.outline ?? this.once("outline", () => outlineOf(this));
  }

  get discriminator(): Discriminator | undefined {
    return this.once("discriminator", () => readDiscriminator(this.document.root));
  }

  /** The kind, when the file has one that we know, in a version that we know. */
  get kind(): DocumentKind | undefined {
    if (this.source !== undefined) return this.source.outline.kind;
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

  get charter(): Charter {
    return this.once("charter", () => readCharter(this.document.root));
  }

  /** The time that a plan or a charter in force plans, by the ids of those named in it. */
  get contributions(): Contributions {
    return this.once("contributions", () => (isInForce(this.header) ? contributionsIn(this) : new Map()));
  }

  /** The same by the ids that are looked up in other files: a position of its own counts for its holder. */
  get contributionsElsewhere(): Contributions {
    return this.once("contributionsElsewhere", () => countedElsewhere(this.contributions, this.parties.parties));
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
    this.source?.used();
    this.results ??= new Map();
    // What computes it may ask for others, or let this file go.
    const { results } = this;
    if (!results.has(name)) results.set(name, compute());
    return results.get(name) as T;
  }
}

function outlineOf(file: OspoFile): Outline {
  const { kind, header } = file;
  const { id, title, owner, organization } = header;
  return {
    ...optional("kind", kind),
    ...optional("id", id?.value),
    ...optional("title", title),
    isDraft: isDraft(header),
    owners: owner.map(({ value }) => value),
    ...optional("organization", organization?.value),
    // Most who want to know of a file ask for nothing but its id.
    get loads() {
      return file.once("loads", () => loadsByParty(file.contributionsElsewhere));
    },
  };
}
