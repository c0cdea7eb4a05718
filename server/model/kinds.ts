/** The kinds of documents that the format has: those that a schema is derived for. */
export { type Kind as DocumentKind, kinds as documentKinds } from "../matrix/schema/kinds";
