import type { CheckContext } from "./context";

/** False for a document that says itself that it no longer counts: nobody has to repair it any more. */
export function mayCount({ file }: CheckContext): boolean {
  const status = file.header.status?.value;
  return status !== "superseded" && status !== "retired";
}
