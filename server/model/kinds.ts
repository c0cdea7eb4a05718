/** The kinds of documents that the format has. */
export const documentKinds = ["role-matrix", "organization", "staffing-plan", "policy", "charter", "config"] as const;
export type DocumentKind = (typeof documentKinds)[number];
