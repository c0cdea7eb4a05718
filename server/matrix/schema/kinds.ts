/** The kinds of documents, in the order in which people are shown them. A schema is derived for each. */
export const kinds = ["role-matrix", "organization", "staffing-plan", "policy", "charter", "config"] as const;

/** What a document can be: the word before `/v1` in its first line. */
export type Kind = (typeof kinds)[number];
