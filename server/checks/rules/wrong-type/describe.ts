/** From what the structure check found to what the words need. */
import { resolve, type SyntaxNode } from "../../../document/tree";
import { builtInMatrix } from "../../../matrix/built-in.generated";
import { allTexts } from "../../../matrix/model";
import type { Form } from "../../../matrix/navigate";
import { optional } from "../../../optional";
import { letters } from "../../../words";
import type { CheckContext } from "../../context";
import { guess } from "../../guess";
import { shown } from "../../structure/problems";
import { definitionAt, type ProblemOf, valueKindOf } from "../../structure/select";
import { valueMeant } from "../../value-words";
import { languageCode } from "./language";
import { shortFormOf } from "./short-form";
import type { Params, Spelling } from "./words";

type Problem = ProblemOf<"wrong-type" | "not-listed" | "out-of-range" | "bad-form" | "bad-id">;

const forms: Readonly<Record<string, Form | "integer">> = {
  object: "map",
  array: "list",
  string: "text",
  number: "number",
  integer: "integer",
  boolean: "boolean",
};

/** What is to be said of a problem; undefined when another rule says it. */
export function describeProblem(context: CheckContext, problem: Problem): Params | undefined {
  const { node, path } = problem;
  const name = path.findLast((step): step is string => typeof step === "string") ?? "";
  const common = { written: shown(node), name, item: typeof path.at(-1) === "number" };
  switch (problem.type) {
    case "wrong-type": {
      const value = valueKindOf(context, problem);
      const isScalar = resolve(node)?.kind === "scalar";
      if (isScalar && (value === "date" || value === "loose-date" || value === "duration")) return undefined;
      const expected = problem.expected.map((type) => forms[type]).filter((form) => form !== undefined);
      const found = formOf(node);
      // `.inf`, `.nan` and what is too large for a number are none to reckon with.
      if (found === "number" && expected.includes("number")) return { ...common, case: "spelling", kind: "other" };
      const definition = definitionAt(context, path);
      const keys = Object.keys(definition?.properties ?? {});
      const isId = definition?.annotation.refers !== undefined;
      const short = expected.length === 1 && expected[0] === "map" ? shortFormOf(context, node, keys) : undefined;
      return { ...common, case: "form", expected, found, node, isId, keys, ...optional("short", short) };
    }
    case "not-listed": {
      const { allowed } = problem;
      return { ...common, case: "listed", allowed, ...meantOf(problem) };
    }
    case "out-of-range":
      return { ...common, case: "range", limit: problem.limit, side: problem.side };
    case "bad-id":
    case "bad-form":
      return spelling(common, valueKindOf(context, problem), problem);
  }
}

/** The value that is meant: by a word that is known for it, by the title of a role or phase, else by a slip of the fingers. */
function meantOf({ node, allowed }: ProblemOf<"not-listed">): { readonly meant?: string; readonly same?: boolean } {
  const written = shown(node);
  const known = valueMeant(written, allowed);
  if (known === "none") return {};
  if (known !== undefined) return { meant: known.value, same: known.same };
  const titled = [...builtInMatrix.roles.values(), ...builtInMatrix.phases.values()].find(
    ({ id, title }) => allowed.includes(id) && allTexts(title).some((text) => letters(text) === letters(written)),
  );
  return titled === undefined ? optional("meant", guess(written, allowed)) : { meant: titled.id, same: true };
}

function spelling(
  common: Pick<Params, "written" | "name" | "item">,
  value: string | undefined,
  problem: ProblemOf<"bad-form" | "bad-id">,
): Params | undefined {
  const written = problem.type === "bad-id" ? (problem.pair?.name ?? common.written) : common.written;
  // Ids have a rule of their own.
  if (problem.type === "bad-id" && value !== "language" && value !== "license") return undefined;
  const kind: Spelling = value === "language" || value === "currency" || value === "license" ? value : "other";
  const meant = { language: languageCode, currency: currencyCode, license: licenseName, other: () => undefined }[kind];
  return { ...common, case: "spelling", kind, ...optional("meant", meant(written)) };
}

function currencyCode(written: string): string | undefined {
  return /^[a-z]{3}$/i.test(written) ? written.toUpperCase() : undefined;
}

/** SPDX 2.3, annex D: a licence of one's own is called `LicenseRef-` and letters, digits, dots and hyphens. */
function licenseName(written: string): string | undefined {
  const name = written.replace(/[^A-Za-z0-9.-]+/g, "-").replace(/^-+|-+$/g, "");
  return name === "" ? undefined : `LicenseRef-${name}`;
}

function formOf(node: SyntaxNode): Form {
  const value = resolve(node);
  if (value?.kind === "map") return "map";
  if (value?.kind === "seq") return "list";
  if (typeof value?.value === "boolean") return "boolean";
  return typeof value?.value === "string" ? "text" : "number";
}
