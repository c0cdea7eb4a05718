/** The servers that are measured against each other. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { nodeOptions } from "../../client/node-options";

/** A language server that speaks over standard input and output. */
export interface BenchServer {
  readonly name: string;
  /** What it is, for the page. */
  readonly title: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly notation: "yaml" | "json";
  readonly languageId: string;
  /** How diagnostics come: pushed by the server, or asked for by the client. */
  readonly diagnostics: "push" | "pull";
  /** An empty server has no findings and offers nothing; it shows what the protocol alone costs. */
  readonly empty: boolean;
  /** What `workspace/configuration` answers for a section. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** What VS Code's JSON server wants to be told of schemas. */
  readonly configuration?: unknown;
}

export interface Places {
  /** The project's root. */
  readonly root: string;
  /** The bundled empty server. */
  readonly floor: string;
  /** The versions of the peers, as in package.json. */
  readonly versions: Readonly<Record<string, string>>;
}

/** Our own server is called this everywhere. */
export const ours = "ospo";

/** The servers that come with the project, by name. */
export function knownServers({ root, floor, versions }: Places): BenchServer[] {
  const schema = pathToFileURL(join(root, "schemas", "ospo.schema.json")).href;
  const module = (...path: string[]) => join(root, "node_modules", ...path);
  const settings = yamlSettings(schema);
  const node = { command: process.execPath, settings, empty: false, diagnostics: "push" } as const;
  return [
    {
      ...node,
      name: ours,
      title: "this project’s server",
      // As the extension starts it.
      args: [...nodeOptions, join(root, "dist", "server.js"), "--stdio"],
      notation: "yaml",
      languageId: "ospo",
    },
    {
      ...node,
      name: "yaml",
      title: `yaml-language-server ${versions["yaml-language-server"]}`,
      args: [module("yaml-language-server", "bin", "yaml-language-server"), "--stdio"],
      notation: "yaml",
      languageId: "yaml",
    },
    {
      ...node,
      name: "yaml2",
      title: `yaml-language-server ${versions["yaml-language-server-2"]?.replace(/^.*@/, "")}`,
      args: [module("yaml-language-server-2", "bin", "yaml-language-server"), "--stdio"],
      notation: "yaml",
      languageId: "yaml",
    },
    {
      ...node,
      name: "json",
      title: `VS Code’s JSON server (vscode-langservers-extracted ${versions["vscode-langservers-extracted"]}) on the same plan as JSON`,
      args: [module("vscode-langservers-extracted", "bin", "vscode-json-language-server"), "--stdio"],
      notation: "json",
      languageId: "json",
      diagnostics: "pull",
      configuration: {
        json: { validate: { enable: true }, schemas: [{ fileMatch: ["*.ospo.json"], url: schema }] },
      },
    },
    {
      ...node,
      name: "floor",
      title: "a server that does nothing (the cost of the protocol alone)",
      args: [floor, "--stdio"],
      notation: "yaml",
      languageId: "yaml",
      empty: true,
    },
  ];
}

/**
 * Another server, from a command line such as `yls2=/path/to/yaml-language-server --stdio`. It gets the same plan and
 * the same settings as yaml-language-server.
 */
export function otherServer(definition: string, root: string): BenchServer {
  const [, name, line] = /^([a-z][\w-]*)=(.+)$/.exec(definition) ?? [];
  const [command, ...args] = line?.trim().split(/\s+/) ?? [];
  if (name === undefined || command === undefined) throw new Error(`“${definition}” is not name=command line.`);
  return {
    name,
    title: name,
    command,
    args,
    notation: "yaml",
    languageId: "yaml",
    diagnostics: "push",
    empty: false,
    settings: yamlSettings(pathToFileURL(join(root, "schemas", "ospo.schema.json")).href),
  };
}

/** All that we measure is on, and nothing is fetched. */
function yamlSettings(schema: string): Record<string, unknown> {
  return {
    yaml: {
      validate: true,
      completion: true,
      hover: true,
      schemas: { [schema]: "*.ospo.yaml" },
      schemaStore: { enable: false },
    },
  };
}
