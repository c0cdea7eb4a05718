/** Everything that the server knows of a file and may be asked about it, for tests that compare two ways to it. */
import type { Finding } from "../../server/checks/finding";
import { licenses } from "../../server/checks/licenses/spdx";
import type { Spot } from "../../server/document/document";
import { codeActions } from "../../server/features/code-actions";
import { complete } from "../../server/features/completion/complete";
import { fixAllKind } from "../../server/features/fix-all";
import { hover } from "../../server/features/hover/hover";
import { outline } from "../../server/features/outline";
import type { Locale } from "../../server/locale";
import type { Context } from "../../server/workspace/context";
import { definitionsIn, referencesIn } from "../../server/workspace/look-up";
import { findingsOf } from "./workspace";

const locales: readonly Locale[] = ["en", "fr"];

/** All that is known of a file, with its places as offsets in the file. */
export function knownOf(context: Context) {
  const { document } = context;
  const at = (spot: Spot) => `${document.startOf(spot)}-${document.endOf(spot)}`;
  return {
    findings: findingsOf(context).map((finding) => [
      finding.rule,
      finding.severity,
      at(finding.spot),
      finding.subject ?? "",
      ...locales.flatMap((locale) => Object.values(finding.words(locale))),
      finding.fixes().map((fix) => [fix.title("en"), fix.edits.map((file) => file.edits)]),
    ]),
    references: referencesIn(context).map(({ node, value, kinds, path }) => [at(node), value, kinds, path]),
    definitions: definitionsIn(context).map(({ key, id, kind, path }) => [at(key), id, kind, path]),
    outline: outline(context, "en"),
  };
}

/** What a person sees at an offset: completion and hover. */
export function seenAt(context: Context, offset: number) {
  return locales.map((locale) => [
    complete(context, offset, { locale, canRetrigger: true, licenses: () => licenses }),
    hover(context, offset, locale) ?? null,
  ]);
}

/** Asks everything that an editor asks about a file; the answers do not matter, only that they come. */
export function askEverything(context: Context, offsets: readonly number[]): readonly Finding[] {
  const { document } = context;
  const findings = findingsOf(context);
  const range = document.range(0, document.text.length);
  for (const locale of locales) {
    for (const finding of findings) finding.words(locale);
    const options = {
      locale,
      fileOf: (uri: string) => context.index.files.find((file) => file.uri === uri),
      canCreateFiles: true,
    };
    codeActions(context, findings, range, options);
    codeActions(context, findings, range, { ...options, only: [fixAllKind] });
    outline(context, locale);
  }
  referencesIn(context);
  definitionsIn(context);
  for (const offset of offsets) seenAt(context, offset);
  return findings;
}
