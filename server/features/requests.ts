/** All that answers what an editor asks for. Findings need nothing of it, so it is loaded behind the first of them. */
export { placeToWrite } from "../checks/place-to-write";
export { newDocument } from "../templates/new-document";
export { codeActions } from "./code-actions";
export { complete } from "./completion/complete";
export { dataOf, resolveItem } from "./completion/explain";
export { hover } from "./hover/hover";
export { outline } from "./outline";
export { warmUp } from "./warm-up";
export { whoIsMissing } from "./who-is-missing/conversation";
export { toWorkspaceEdit } from "./workspace-edit";
