import { type Disposable, l10n, Uri, workspace } from "vscode";

const scheme = "ospo-rule";

/** What the server puts before `<rule>.<language>.md` to link to a rule's page. */
export const rulePagesBase = `${scheme}:/`;

/** Page names only: nothing that could lead out of the folder of pages. */
const pageName = /^\/[a-z0-9-]+\.[a-z]{2}\.md$/;

/**
 * Serves the rules' pages, which come with the extension; the Markdown preview shows them (package.json,
 * `workbench.editorAssociations`).
 */
export function registerRulePages(extension: Uri): Disposable {
  return workspace.registerTextDocumentContentProvider(scheme, {
    async provideTextDocumentContent({ path }) {
      if (pageName.test(path)) {
        try {
          return new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(extension, "dist", "rules", path)));
        } catch {
          // no such page: said below
        }
      }
      return l10n.t("There is no page for “{0}” in this version of the extension.", path.slice(1));
    },
  });
}
