/** Recognizes our documents by their first key, `ospo: <kind>/v<number>`, and reads nothing else of them. */

/** What may stand before the first key: blank lines, comments, `---` and directives such as `%YAML 1.2`. */
const before = /^(?:\uFEFF?(?:[ \t]*(?:#.*)?|---[ \t]*(?:#.*)?|%.*)\r?\n)*\uFEFF?/;

/** The header; the key and its value may be quoted, and the document may be in braces or start behind `---`. */
const header =
  /^(?:---[ \t]+)?\{?[ \t]*(["']?)ospo\1[ \t]*:[ \t]+(["']?)[a-z]+(?:-[a-z]+)*\/v\d+\2[ \t]*(?:[#,}\r\n]|$)/;

/**
 * Whether a text announces itself as one of ours.
 *
 * @param text the beginning of a document: all of it, or enough to hold its first key
 */
export function hasHeader(text: string): boolean {
  return header.test(text.slice(before.exec(text)?.[0].length ?? 0));
}

/** The file names which are ours whatever stands in them; as `contributes.languages` in package.json has them. */
const names = /(?:\.ospo\.ya?ml|(?:^|\/)ospo\.config\.ya?ml|(?:^|\/)\.ospo\/(?:.*\/)?[^/]+\.ya?ml)$/;

/** Whether a path, with `/` between folders, is ours by its name. */
export function hasOurName(path: string): boolean {
  return names.test(path);
}
