import { array, assert, nat, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { Framing } from "./framing";

const bytes = (text: string) => new TextEncoder().encode(text);
const message = (body: string) => `Content-Length: ${bytes(body).length}\r\n\r\n${body}`;

describe("messages in step", () => {
  it("stay so, in whatever pieces they arrive", () => {
    const body = string({ unit: "binary", maxLength: 40 });
    assert(
      property(array(body, { maxLength: 8 }), array(nat(30), { minLength: 1, maxLength: 20 }), (bodies, steps) => {
        const all = bytes(bodies.map(message).join(""));
        const framing = new Framing();
        let inStep = true;
        for (let at = 0, turn = 0; at < all.length; turn++) {
          const next = at + 1 + (steps[turn % steps.length] ?? 0);
          inStep &&= framing.isInStep(all.subarray(at, next));
          at = next;
        }
        expect(inStep).toBe(true);
      }),
      { seed: 20_261_125, numRuns: 300 },
    );
  });

  it.each([
    "Content-Type: application/vscode-jsonrpc; charset=utf-8\r\nContent-Length: 2\r\n\r\n{}",
    "content-length:2 \r\n\r\n{}",
    "Content-Length: 5\r\n\r\n{]]}}",
  ])("%j", (text) => {
    expect(new Framing().isInStep(bytes(text + message("{}")))).toBe(true);
  });
});

describe("out of step", () => {
  it.each([
    "Content-Length: abc\r\n\r\n",
    "Content-Length: -5\r\n\r\n",
    "Content-Length: 99999999999999\r\n\r\n",
    "Content-Length:\r\n\r\n",
    "hello, is anybody there?\r\n\r\n",
    "Content-Type: text\r\n\r\n",
    "no\r\nContent-Length: 2\r\n\r\n{}",
    "Content-Length: 1\r\n\r\n{}Content-Length: 2\r\n\r\n{}",
    "\r\n\r\n",
    "x".repeat(5_000),
  ])("%j", (text) => {
    expect(new Framing().isInStep(bytes(message("{}") + text))).toBe(false);
  });
});
