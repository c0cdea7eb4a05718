/** Whether a pattern of files stays in the folder that it starts from. */

/** True for a pattern that goes up more folders than it went down, or starts at the root of a disk. */
export function leadsOut(pattern: string): boolean {
  const path = pattern.replaceAll("\\", "/");
  if (/^(?:\/|~\/|[a-z]:\/|[a-z]+:\/\/)/i.test(path)) return true;
  let depth = 0;
  for (const step of path.split("/")) {
    if (step === "..") depth--;
    else if (step !== "" && step !== ".") depth++;
    if (depth < 0) return true;
  }
  return false;
}

/** What is left of a pattern when it starts in the folder itself; nothing where that is not plain. */
export function inside(pattern: string): string | undefined {
  const rest = pattern.replace(/^(?:\.{1,2}\/|\/)+/, "");
  return rest === "" || rest === pattern || rest.includes("..") ? undefined : rest;
}
