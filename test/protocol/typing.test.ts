import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { LSPErrorCodes, type ResponseError } from "vscode-languageserver-protocol";
import { makePlan, status } from "../bench/plan";
import type { LspClient } from "../support/lsp-client";
import { startServer, stopCleanly } from "./support";

/** 20 keys a second. */
const interval = 50;
const uri = "untitled:services.ospo.yaml";
const { text, target } = makePlan(10_000).yaml;
const lines = text.slice(0, target.status).split("\n");
const position = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
const last = { line: position.line, character: position.character - 1 };

describe("typing in a file of 10,000 lines", () => {
  let client: LspClient;
  /** Answers so far: the labels of a list, or the code of an error. */
  let answers: (string[] | number)[];
  /** Requests without an answer. */
  let open: number;

  beforeEach(async () => {
    [answers, open] = [[], 0];
    client = await startServer();
    await client.open(uri, text);
    await client.diagnostics(uri);
  });
  afterEach(() => stopCleanly(client));

  /** Deletes the last character of a status, or types it again. @param count how often this was done before */
  const key = (count: number) =>
    client.change(uri, [
      count % 2 === 0
        ? { range: { start: last, end: position }, text: "" }
        : { range: { start: last, end: last }, text: status.slice(-1) },
    ]);

  const complete = (count: number) => {
    open++;
    const answer = client.complete(uri, count % 2 === 0 ? last : position).then(
      (items) => items.map(({ label }) => label),
      (error: ResponseError) => error.code,
    );
    return answer.then((result) => {
      open--;
      answers.push(result);
      return result;
    });
  };

  /** Holds that findings came in the order of versions, once each, and last those of the text as it is. */
  const holdPublications = async (keys: number) => {
    const wrong = keys % 2 === 1;
    await client.diagnostics(uri, (all) => all.some(({ range }) => range.start.line === position.line) === wrong);
    const versions = client.published.map(({ version }) => version ?? 0);
    expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b));
    expect(versions.at(-1)).toBe(keys + 1);
    return versions;
  };

  it("leaves no queue, also when completion is asked for after each key", async () => {
    const keys = 41;
    const start = performance.now();
    let answer: Promise<string[] | number> | undefined;
    for (let count = 0; count < keys; count++) {
      await new Promise((resolve) => setTimeout(resolve, start + count * interval - performance.now()));
      await key(count);
      answer = complete(count);
    }
    expect(await answer).toContain(status);
    // Nothing is left behind the last one, and what was not overtaken was answered.
    expect(open).toBe(0);
    for (const result of answers) if (result !== LSPErrorCodes.ContentModified) expect(result).toContain(status);
    await holdPublications(keys);
  });

  it("skips what was overtaken when keys come faster than any answer", async () => {
    const keys = 301;
    const all: Promise<string[] | number>[] = [];
    for (let count = 0; count < keys; count++) {
      void key(count);
      all.push(complete(count));
    }
    const results = await Promise.all(all);
    expect(results.at(-1)).toContain(status);
    for (const result of results) if (result !== LSPErrorCodes.ContentModified) expect(result).toContain(status);
    expect(results.filter((result) => Array.isArray(result)).length).toBeLessThan(keys / 2);
    expect((await holdPublications(keys)).length).toBeLessThan(keys / 2);
  });

  it("takes ten thousand edits in one go", async () => {
    const edits = 10_001;
    for (let count = 0; count < edits - 1; count++) void key(count);
    await key(edits - 1);
    const versions = await holdPublications(edits);
    expect(versions.length).toBeLessThan(edits / 10);
  });
});
