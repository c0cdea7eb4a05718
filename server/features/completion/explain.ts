/** The documentation of a suggestion, worked out when a client asks for it (`completionItem/resolve`). */
import type { CompletionItem } from "vscode-languageserver-types";
import type { LicenseSource } from "../../checks/licenses/source";
import type { Path } from "../../document/tree";
import type { Locale } from "../../locale";
import type { ReferenceKind } from "../../matrix/annotations";
import { definitionsAt, words } from "../../matrix/navigate";
import { type DocumentKind, documentKinds } from "../../model/kinds";
import type { Context } from "../../workspace/context";
import { targetsOf } from "../../workspace/look-up";
import { schemasOf } from "../../workspace/schemas";
import { definedIn, describePhase, describeRole, escapeMarkdown } from "../describe";

/** What a suggestion is about, small enough to travel with each item. */
export type About =
  | { readonly role: string }
  | { readonly phase: string }
  | { readonly document: DocumentKind }
  | { readonly license: string }
  /** A key of the map at a path. */
  | { readonly key: string; readonly at: Path }
  /** An entry whose id the author chooses, of the map at a path. */
  | { readonly entryOf: Path }
  | { readonly id: string; readonly as: ReferenceKind };

/** What an item carries for the request to come. */
export interface ItemData {
  readonly uri: string;
  /** The kind of the document when the item was offered. */
  readonly kind?: DocumentKind;
  readonly about: About;
}

/** The data of an item, or undefined for one that is none of ours. */
export function dataOf(item: CompletionItem): ItemData | undefined {
  const data: Partial<ItemData> | undefined = item.data;
  const isOurs = typeof data === "object" && data !== null && typeof data.uri === "string";
  return isOurs && typeof data.about === "object" && data.about !== null ? (data as ItemData) : undefined;
}

/**
 * The item with its documentation. The document may have changed since: what is told is what is known now,
 * and an item about something that is gone stays as it is.
 */
export function resolveItem(
  context: Context,
  item: CompletionItem,
  { locale, licenses }: { locale: Locale; licenses: LicenseSource },
): CompletionItem {
  const data = dataOf(item);
  const value = data === undefined ? undefined : explain(context, data, locale, licenses);
  return value === undefined || value === "" ? item : { ...item, documentation: { kind: "markdown", value } };
}

function explain(context: Context, data: ItemData, locale: Locale, licenses: LicenseSource): string | undefined {
  const { about } = data;
  const { matrix } = context.matrix;
  if ("role" in about) {
    const role = matrix.roles.get(about.role);
    return role && describeRole(matrix, role, locale);
  }
  if ("phase" in about) {
    const phase = matrix.phases.get(about.phase);
    return phase && describePhase(matrix, phase, locale);
  }
  if ("document" in about) return describeKind(context, about.document, locale);
  if ("license" in about) return describeLicense(about.license, locale, licenses);
  if ("id" in about) {
    const target = targetsOf(context, [about.as]).find(({ id }) => id === about.id);
    return target?.file && definedIn(context, { value: target, file: target.file }, locale);
  }
  const kind = data.kind ?? context.kind;
  if (kind === undefined || !documentKinds.includes(kind)) return undefined;
  const schema = schemasOf(matrix)[kind];
  const at: unknown = "entryOf" in about ? about.entryOf : about.at;
  // What travelled through a client may come back as anything.
  if (!Array.isArray(at)) return undefined;
  if ("entryOf" in about) {
    const said = words(definitionsAt(schema, [...about.entryOf, "new"]), locale);
    const rule =
      locale === "fr"
        ? "Un identifiant se compose de lettres minuscules, de chiffres et de traits d’union, une lettre d’abord."
        : "An id is made of lower-case letters, digits and hyphens, a letter first.";
    return [said.description, rule].filter((part) => part !== "").join("\n\n");
  }
  const { properties } = definitionsAt(schema, about.at, () => "map");
  const key = Object.hasOwn(properties, about.key) ? properties[about.key] : undefined;
  if (key === undefined) return undefined;
  const { example } = key.annotation;
  // Our own words: what is code in them stays code.
  return words(key, locale).description + (example === undefined ? "" : `\n\n\`${example}\``);
}

function describeKind(context: Context, kind: DocumentKind, locale: Locale): string | undefined {
  if (!documentKinds.includes(kind)) return undefined;
  return words(definitionsAt(schemasOf(context.matrix.matrix)[kind], []), locale).description;
}

function describeLicense(id: string, locale: Locale, licenses: LicenseSource): string | undefined {
  const license = licenses().all.find((candidate) => candidate.id === id);
  if (license === undefined) return undefined;
  const approved = {
    en: license.osiApproved ? "Approved by the Open Source Initiative." : "Not approved by the Open Source Initiative.",
    fr: license.osiApproved
      ? "Approuvée par l’Open Source Initiative."
      : "N’est pas approuvée par l’Open Source Initiative.",
  };
  return `**${escapeMarkdown(license.name)}**\n\n${approved[locale]}\n\n<${license.url}>`;
}
