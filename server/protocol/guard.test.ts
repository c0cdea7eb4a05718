import { describe, expect, it } from "vitest";
import { CancellationTokenSource, LSPErrorCodes, ResponseError } from "vscode-languageserver";
import { Guard } from "./guard";

/** A guard whose turn comes when the test says so. */
function makeGuard() {
  const log: string[] = [];
  let come = () => {};
  const turn = new Promise<void>((resolve) => {
    come = resolve;
  });
  return { guard: new Guard({ error: (message) => log.push(message) }, () => turn), come, log };
}

const codeOf = (answer: unknown) => (answer instanceof ResponseError ? answer.code : answer);

describe("a request", () => {
  it("is refused at once when it is cancelled while it waits, and its work is not done", async () => {
    const { guard, come } = makeGuard();
    const source = new CancellationTokenSource();
    let worked = 0;
    const answer = guard.request({ what: "completion", token: source.token }, [], () => [worked++]);
    source.cancel();
    expect(codeOf(await answer)).toBe(LSPErrorCodes.RequestCancelled);
    come();
    await Promise.resolve();
    expect(worked).toBe(0);
  });

  it("is refused when it was cancelled before", async () => {
    const { guard, come } = makeGuard();
    const source = new CancellationTokenSource();
    source.cancel();
    come();
    expect(codeOf(await guard.request({ what: "hover", token: source.token }, null, () => "text"))).toBe(
      LSPErrorCodes.RequestCancelled,
    );
  });

  it("is refused at once when it is cancelled in the middle of long work", async () => {
    const { guard, come } = makeGuard();
    const source = new CancellationTokenSource();
    come();
    let begin = () => {};
    const begun = new Promise<void>((resolve) => {
      begin = resolve;
    });
    const answer = guard.request({ what: "all files", token: source.token }, [], () => {
      begin();
      return new Promise<never[]>(() => {});
    });
    await begun;
    source.cancel();
    expect(codeOf(await answer)).toBe(LSPErrorCodes.RequestCancelled);
  });

  it("is overtaken by one of its kind about a newer version, and by no other", async () => {
    const { guard, come } = makeGuard();
    const { token } = new CancellationTokenSource();
    const worked: string[] = [];
    const ask = (what: string, uri: string, version: number) =>
      guard.request({ what, token, about: { uri, version } }, [], () => {
        worked.push(`${what} ${uri} ${version}`);
        return [];
      });
    const answers = [
      ask("completion", "a", 1),
      ask("completion", "a", 1),
      ask("hover", "a", 1),
      ask("completion", "b", 1),
      ask("completion", "a", 2),
    ];
    come();
    const codes = (await Promise.all(answers)).map(codeOf);
    expect(codes).toEqual([LSPErrorCodes.ContentModified, LSPErrorCodes.ContentModified, [], [], []]);
    expect(worked).toEqual(["hover a 1", "completion b 1", "completion a 2"]);
  });

  it("that fails is answered with what stands in for it, or as failed, and told to the log", async () => {
    const { guard, come, log } = makeGuard();
    const { token } = new CancellationTokenSource();
    come();
    const fail = (): string[] => {
      throw new Error("no luck");
    };
    expect(await guard.request({ what: "outline", token }, [], fail)).toEqual([]);
    expect(await guard.request({ what: "new document", token }, undefined, fail)).toMatchObject({ message: "no luck" });
    expect(log.map((line) => line.split("\n")[0])).toEqual(["outline: Error: no luck", "new document: Error: no luck"]);
  });
});
