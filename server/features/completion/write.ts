/** The text that accepting a suggestion writes: the file's own indentation and lists, quotes where they are needed. */
import type { Style } from "../../document/document";
import { quoteIfNeeded } from "../../document/edit";
import type { Place } from "../../document/place";
import { wrap } from "../../wrap";
import { type Body, type BodyMap, type Insertion, isBodyMap, Literal, TabStop } from "./body";

/** The text to insert, and the offset in the file from which it replaces. */
export interface Written {
  readonly text: string;
  /** In LSP snippet syntax, with tab stops. */
  readonly snippet: boolean;
  readonly start: number;
}

/** Texts go onto lines of their own (`>-`) where the line would be longer. */
const longestLine = 100;

export function write(place: Place, style: Style, insertion: Insertion): Written {
  const writer = new Writer(style, countStops(insertion.key ?? "") + countStops(insertion.body));
  const text = place.flow ? inFlow(writer, place, insertion) : inBlock(writer, place, style, insertion);
  const opens = !place.flow && (insertion.where === "open" || insertion.where === "open-item");
  const start = opens && place.open !== undefined ? place.open.start : place.start;
  const isSeparate = place.beforeComment !== true || text.endsWith(" ");
  return { text: isSeparate ? text : `${text} `, snippet: writer.isSnippet, start };
}

function inFlow(writer: Writer, place: Place, { where, key, body }: Insertion): string {
  if (key !== undefined && place.hasColon && where === "here") return lead(place) + writer.key(key, true);
  const entry = key === undefined ? writer.inline(body) : writer.inlineEntry(key, body);
  const entries = key === undefined && isBodyMap(body) && where !== "here" ? writer.inlineEntries(body) : entry;
  if (where === "open") return `${lead(place)}{${entries}}`;
  if (where === "open-item") return `${lead(place)}[${key === undefined ? entry : `{${entry}}`}]`;
  if (place.quote !== undefined && typeof body === "string" && key === undefined) return inQuotes(place, body);
  return lead(place) + (key === undefined && isBodyMap(body) ? writer.inlineEntries(body) : entry);
}

function inBlock(writer: Writer, place: Place, style: Style, { where, key, body }: Insertion): string {
  if (where === "here" && key !== undefined && place.hasColon) return lead(place) + writer.key(key, false);
  if (where === "here" && place.quote !== undefined && typeof body === "string" && key === undefined) {
    return inQuotes(place, body);
  }
  if (where === "open" || where === "open-item") {
    const owner = place.open?.column ?? 0;
    const column = owner + (where === "open" ? style.indent : style.listIndent);
    const lines = where === "open" ? writer.lines(key, body) : writer.item(key, body);
    return lines.map((line) => style.newline + indented(place, column, line)).join("");
  }
  const { column } = place;
  const lines = where === "item" ? writer.item(key, body) : writer.lines(key, body);
  const below = lines.slice(1).map((line) => style.newline + indented(place, column, line));
  return lead(place) + (lines[0] ?? "") + below.join("");
}

function lead(place: Place): string {
  return place.needsSpace ? " " : "";
}

/** A further line, begun as the present one begins: where that has tabs, with tabs. */
function indented({ margin }: Place, column: number, line: string): string {
  const own = /^ */.exec(line)?.[0].length ?? 0;
  const blank = margin.endsWith("\t") ? "\t" : " ";
  return margin.slice(0, column).padEnd(column + own, blank) + line.slice(own);
}

function inQuotes(place: Place, value: string): string {
  const inner = place.quote === "'" ? value.replaceAll("'", "''") : value.replace(/["\\]/g, "\\$&");
  return inner + (place.quoteOpen ? (place.quote ?? "") : "");
}

function countStops(body: Body): number {
  if (body instanceof TabStop) return 1;
  if (typeof body === "string" || body instanceof Literal) return 0;
  return Object.values(body).reduce((sum: number, inner: Body) => sum + countStops(inner), 0);
}

class Writer {
  private stops = 0;

  constructor(
    private readonly style: Style,
    private readonly allStops: number,
  ) {}

  get isSnippet(): boolean {
    return this.allStops > 0;
  }

  /** One entry, or what a body is by itself, as lines that begin at column 0. */
  lines(key: string | TabStop | undefined, body: Body): string[] {
    if (key !== undefined) return this.entry(this.key(key, false), body);
    return isBodyMap(body) ? this.entries(body) : [this.inline(body, false)];
  }

  item(key: string | TabStop | undefined, body: Body): string[] {
    return this.lines(key, body).map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`));
  }

  key(key: string | TabStop, flow: boolean): string {
    return key instanceof TabStop ? this.stop(key) : this.escaped(quoteIfNeeded(key, flow));
  }

  inlineEntry(key: string | TabStop, body: Body): string {
    const name = this.key(key, true);
    return `${name}: ${this.inline(body)}`;
  }

  inlineEntries(map: BodyMap): string {
    return Object.entries(map)
      .map(([key, body]) => this.inlineEntry(key, body))
      .join(", ");
  }

  /** On one line, as it stands in braces; `flow` false for a text that stands alone. */
  inline(body: Body, flow = true): string {
    if (typeof body === "string") return this.escaped(quoteIfNeeded(body, flow));
    if (body instanceof Literal) return this.escaped(body.source);
    if (body instanceof TabStop) {
      if (body.form === "map" && flow) return `{${this.stop(body)}}`;
      return body.form === "list" && flow ? `[${this.stop(body)}]` : this.stop(body);
    }
    return isBodyMap(body) ? `{${this.inlineEntries(body)}}` : `[${body.map((item) => this.inline(item)).join(", ")}]`;
  }

  private entries(map: BodyMap): string[] {
    return Object.entries(map).flatMap(([key, body]) => this.entry(this.key(key, false), body));
  }

  private entry(key: string, body: Body): string[] {
    const deeper = " ".repeat(this.style.indent);
    const list = " ".repeat(this.style.listIndent);
    if (body instanceof TabStop) {
      if (body.form === "map") return [`${key}:`, deeper + this.stop(body)];
      return body.form === "list" ? [`${key}:`, `${list}- ${this.stop(body)}`] : [`${key}: ${this.stop(body)}`];
    }
    if (isBodyMap(body)) return [`${key}:`, ...this.entries(body).map((line) => deeper + line)];
    if (Array.isArray(body) && body.length > 0) {
      return [`${key}:`, ...body.flatMap((item: Body) => this.item(undefined, item)).map((line) => list + line)];
    }
    const line = `${key}: ${this.inline(body, false)}`;
    if (typeof body !== "string" || line.length <= longestLine || !body.includes(" ")) return [line];
    return [`${key}: >-`, ...wrap(body, longestLine - 10).map((part) => deeper + this.escaped(part))];
  }

  /** A single place to fill in is where the cursor ends; of several the first comes first. */
  private stop({ text }: TabStop): string {
    this.stops++;
    if (text === "") return this.allStops === 1 ? "$0" : `$${this.stops}`;
    return `\${${this.stops}:${this.escaped(text)}}`;
  }

  /** `$`, `}` and `\` mean something in a snippet. */
  private escaped(text: string): string {
    return this.isSnippet ? text.replace(/[\\$}]/g, "\\$&") : text;
  }
}
