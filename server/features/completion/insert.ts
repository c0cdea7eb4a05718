/** The text that accepting a suggestion writes: the file's own indentation, quotes where they are needed. */
import type { Style } from "../../document/document";
import { quoteIfNeeded } from "../../document/edit";
import type { Place } from "../../document/place";
import type { Form } from "../../matrix/navigate";

/** LSP snippet syntax gives these characters a meaning. */
function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, "\\$&");
}

/** A value as it has to be written at a place. */
export function valueText(place: Place, value: string): string {
  if (place.quote !== undefined) {
    const inner = place.quote === "'" ? value.replaceAll("'", "''") : value.replace(/["\\]/g, "\\$&");
    return inner + (place.quoteOpen ? place.quote : "");
  }
  return (place.needsSpace ? " " : "") + quoteIfNeeded(value, place.flow);
}

/** A key with what follows it, as a snippet: the cursor ends where its value is written. */
export function keySnippet(place: Place, style: Style, name: string, forms: readonly Form[]): string {
  const lead = place.needsSpace ? " " : "";
  const key = escapeSnippet(quoteIfNeeded(name, place.flow));
  if (place.hasColon) return lead + key;
  const first = forms[0];
  if (place.flow) return `${lead}${key}: ${first === "map" ? "{$0}" : first === "list" ? "[$0]" : "$0"}`;
  const inner = place.column + (place.needsSpace ? 1 : 0);
  if (first === "map") return `${lead}${key}:\n${indentation(inner + style.indent)}$0`;
  if (first === "list") return `${lead}${key}:\n${indentation(inner + style.listIndent)}- $0`;
  return `${lead}${key}: $0`;
}

/** VS Code indents the lines of a snippet like the line it is inserted on; ours carry their own columns. */
function indentation(columns: number): string {
  return " ".repeat(columns);
}

/**
 * A block of data as YAML lines, below a key or dash at a column. Texts such as `$1` or `${2:now}` stay tab stops.
 */
export function blockSnippet(place: Place, style: Style, key: string, body: unknown): string {
  const lines = [`${key}:`, ...blockLines(body, style.indent, style)];
  return lines.map((line, index) => (index === 0 ? line : indentation(place.column) + line)).join("\n");
}

function blockLines(body: unknown, column: number, style: Style): string[] {
  if (Array.isArray(body)) {
    return body.map((item) => `${indentation(column - style.indent + style.listIndent)}- ${String(item)}`);
  }
  if (typeof body !== "object" || body === null) return [];
  return Object.entries(body).flatMap(([name, value]) =>
    typeof value === "object" && value !== null
      ? [`${indentation(column)}${name}:`, ...blockLines(value, column + style.indent, style)]
      : [`${indentation(column)}${name}: ${String(value)}`],
  );
}
