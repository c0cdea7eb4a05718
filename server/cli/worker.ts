/** A thread of `ospo check`. */
import { join } from "node:path";
import { parentPort } from "node:worker_threads";
import { nodeLicenses } from "../protocol/node-licenses";
import { nodeStructures } from "../protocol/node-validators";
import { Bench, type Question } from "./work";

const bench = new Bench({
  ...nodeStructures(join(__dirname, "validators")),
  licenses: nodeLicenses(__dirname),
});

parentPort?.on("message", async ({ number, question }: { number: number; question: Question }) => {
  try {
    parentPort?.postMessage({ number, answer: await bench.answer(question) });
  } catch (error) {
    parentPort?.postMessage({ number, fault: error instanceof Error ? error.message : String(error) });
  }
});
