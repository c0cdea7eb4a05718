/** Paths within URIs. Only the path counts, so that `untitled:` files belong to the folder they are meant for. */

/** The decoded path of a URI, with `/` between folders. */
export function pathOf(uri: string): string {
  const colon = uri.indexOf(":");
  let rest = colon < 0 ? uri : uri.slice(colon + 1);
  if (rest.startsWith("//")) {
    const slash = rest.indexOf("/", 2);
    rest = slash < 0 ? "/" : rest.slice(slash);
  }
  return lowerDrive(decode(rest.split(/[?#]/)[0] ?? ""));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Editors disagree on `C:` and `c:`, and on which characters of a URI they encode. */
function lowerDrive(path: string): string {
  return path.replace(/^\/[A-Z]:/, (drive) => drive.toLowerCase());
}

/** One key for all spellings of the same file's URI. */
export function keyOf(uri: string): string {
  return uri.startsWith("untitled:") ? uri : pathOf(uri);
}

/** The URI of the folder that holds a file. */
export function parentOf(uri: string): string {
  const slash = uri.lastIndexOf("/");
  return slash <= uri.indexOf(":") + 2 ? uri : uri.slice(0, slash);
}

/** The name of a file as people see it, without its folder. */
export function nameOf(uri: string): string {
  const path = pathOf(uri);
  return path.slice(path.lastIndexOf("/") + 1);
}

/** The path of a file relative to a folder, or undefined when it does not lie in it. */
export function relativePath(folder: string, uri: string): string | undefined {
  const base = pathOf(folder).replace(/\/+$/, "");
  const path = pathOf(uri);
  return path.startsWith(`${base}/`) ? path.slice(base.length + 1) : undefined;
}

/** The path of a file as seen from another: relative to the deepest folder that holds both. */
export function pathFrom(uri: string, other: string): string {
  for (let folder = parentOf(uri); ; folder = parentOf(folder)) {
    const path = relativePath(folder, other);
    if (path !== undefined) return path;
    if (parentOf(folder) === folder) return nameOf(other);
  }
}
