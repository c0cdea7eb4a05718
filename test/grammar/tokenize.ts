import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { createOnigScanner, createOnigString, loadWASM } from "vscode-oniguruma";
import { type IGrammar, INITIAL, parseRawGrammar, Registry } from "vscode-textmate";

/** A piece of a line and the scopes it lies in, from the outermost to the innermost. */
export interface Piece {
  readonly text: string;
  readonly scopes: readonly string[];
}

const here = join(process.cwd(), "test/grammar");
const ourGrammar = join(process.cwd(), "syntaxes/ospo.tmLanguage.json");

let registry: Promise<Registry> | undefined;

/** The registry that VS Code would have: its YAML grammars, and ours. */
async function openRegistry(): Promise<Registry> {
  const wasm = readFileSync(createRequire(join(here, "x.js")).resolve("vscode-oniguruma/release/onig.wasm"));
  await loadWASM(wasm);
  const files = readdirSync(join(here, "vendor"))
    .filter((name) => name.endsWith(".json"))
    .map((name) => join(here, "vendor", name));
  const grammars = [...files, ourGrammar].map((file) => parseRawGrammar(readFileSync(file, "utf8"), file));
  return new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: async (scopeName) => grammars.find((grammar) => grammar.scopeName === scopeName) ?? null,
  });
}

async function load(scopeName: string): Promise<IGrammar> {
  registry ??= openRegistry();
  const grammar = await (await registry).loadGrammar(scopeName);
  if (grammar === null) throw new Error(`No grammar ${scopeName}`);
  return grammar;
}

/** The pieces of each line of a text. */
export async function tokenize(text: string, scopeName: "source.yaml" | "source.yaml.ospo"): Promise<Piece[][]> {
  const grammar = await load(scopeName);
  let stack = INITIAL;
  return text.split("\n").map((line) => {
    const result = grammar.tokenizeLine(line, stack);
    stack = result.ruleStack;
    return result.tokens.map(({ startIndex, endIndex, scopes }) => ({
      text: line.slice(startIndex, endIndex),
      scopes,
    }));
  });
}

/** Only our own scopes of a piece that colour something: `entity.name.function.role.ospo`. */
function ourScopes(piece: Piece): string[] {
  return piece.scopes.filter((scope) => scope.endsWith(".ospo") && !/^(?:source|meta)\./.test(scope));
}

/** The text of all pieces that have the scope, or one below it (`…role` for `…role.ospo`). */
export async function colored(text: string, scope: string): Promise<string[]> {
  const lines = await tokenize(text, "source.yaml.ospo");
  return lines
    .flat()
    .filter((piece) => piece.scopes.some((name) => name === scope || name.startsWith(`${scope}.`)))
    .map((piece) => piece.text);
}

/**
 * A readable picture of the colours: each line, and below each piece that we colour its scope.
 * Scopes of YAML itself are left out, since another test holds them unchanged.
 */
export async function picture(text: string): Promise<string> {
  const lines = await tokenize(text, "source.yaml.ospo");
  const out: string[] = [];
  for (const pieces of lines) {
    out.push(`>${pieces.map((piece) => piece.text).join("")}`);
    let column = 0;
    for (const piece of pieces) {
      const ours = ourScopes(piece);
      if (ours.length > 0) out.push(` ${" ".repeat(column)}${"^".repeat(piece.text.length)} ${ours.join(" ")}`);
      column += piece.text.length;
    }
  }
  return `${out.join("\n")}\n`;
}
