/** The layers of the code, one way only. scripts/layers.mjs runs this. */

/** What each layer may import besides itself. `matrix` stands beside `document`: it knows no YAML. */
const below = ["workspace", "model", "document", "matrix"];
const allowed = {
  matrix: [],
  document: [],
  model: ["document", "matrix"],
  workspace: ["model", "document", "matrix"],
  checks: below,
  templates: below,
  features: ["checks", "templates", ...below],
  reports: ["checks", ...below],
  protocol: ["features", "reports", "checks", "templates", ...below],
  cli: ["protocol", "features", "reports", "checks", "templates", ...below],
};

const layers = Object.entries(allowed).map(([layer, others]) => ({
  name: `layer-${layer}`,
  comment: `server/${layer} may import only ${others.join(", ") || "no other layer"}.`,
  severity: "error",
  from: { path: `^server/${layer}/` },
  to: { path: "^(server|client)/.+/", pathNot: `^server/(${[layer, ...others].join("|")})/` },
}));

module.exports = {
  forbidden: [
    ...layers,
    {
      name: "no-circles",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "server-without-vscode",
      comment: "The server runs in any editor and on the command line.",
      severity: "error",
      from: { path: "^server/" },
      to: { path: "^(vscode|node_modules/(vscode|@types/vscode|vscode-languageclient))(/|$)|^client/" },
    },
    {
      name: "node-only-at-the-edge",
      comment: "The rest of the server also runs in a browser: Node's modules only in protocol/node*.ts and cli/.",
      severity: "error",
      from: {
        path: "^(server|client)/",
        pathNot: "^server/(protocol/node[^/]*\\.ts|cli/)|\\.test\\.ts$|/test-[^/]+\\.ts$",
      },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "client-speaks-through-messages",
      comment: "The client knows of the server only what they say to each other, and how a file says that it is ours.",
      severity: "error",
      from: { path: "^client/" },
      to: { path: "^server/", pathNot: "^server/(protocol/messages|document/claim)\\.ts$" },
    },
    {
      name: "no-test-in-code",
      severity: "error",
      from: { path: "^(server|client)/", pathNot: "\\.test\\.ts$|/test-[^/]+\\.ts$" },
      to: { path: "^test/|\\.test\\.ts$|/test-[^/]+\\.ts$" },
    },
    {
      name: "resolvable",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "^(vscode|#validators|\\./compile\\.js)$" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["types", "node", "import", "require", "default"],
    },
  },
};
