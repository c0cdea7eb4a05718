/** The texts of new documents. */
import type { DocumentKind } from "../model/kinds";
import { charter } from "./charter";
import { config } from "./config";
import { organization } from "./organization";
import { type Piece, render } from "./pieces";
import { policy } from "./policy";
import { roleMatrix } from "./role-matrix";
import { type NewDocumentOptions, type Setting, settingOf } from "./setting";
import { staffingPlan } from "./staffing-plan";

const templates: Readonly<Record<DocumentKind, { fileName: string; write: (setting: Setting) => Piece }>> = {
  "staffing-plan": { fileName: "staffing-plan.ospo.yaml", write: staffingPlan },
  policy: { fileName: "open-source-policy.ospo.yaml", write: policy },
  charter: { fileName: "ospo-charter.ospo.yaml", write: charter },
  organization: { fileName: "organization.ospo.yaml", write: organization },
  "role-matrix": { fileName: "role-matrix.ospo.yaml", write: roleMatrix },
  config: { fileName: "ospo.config.yaml", write: config },
};

export interface NewDocument {
  /** A file name without folder. */
  readonly fileName: string;
  /** The text with LSP tab stops. */
  readonly snippet: string;
  /** The text with what stands in each tab stop until it is filled in. */
  readonly text: string;
}

/** A document to begin with: real content, comments that teach, and places to fill in. */
export function newDocument(kind: DocumentKind, options: NewDocumentOptions): NewDocument {
  const { fileName, write } = templates[kind];
  return { fileName, ...render(write(settingOf(options))) };
}
