import { eachInitiative } from "../../each-part";
import { forkRule, forkWithoutDeveloper } from "../../forks";
import { whileItCounts } from "../../in-force";
import { defineRule } from "../../rule";
import { lookAfterFork } from "./fixes";
import { type Params, words } from "./words";

/** A version of one's own that nobody develops further. */
export default defineRule<Params>({
  id: forkRule,
  severity: "error",
  kinds: ["staffing-plan"],
  reads: "chunk",
  source: {
    quote: "Don't fork it unless you can maintain it",
    where: "ICCS-ISAC, Open source, module 4, section 3",
  },
  since: "0.1.0",
  needsMatrix: true,
  mildInDrafts: true,
  words,
  check: whileItCounts(
    eachInitiative(function* (context, initiative) {
      const forked = forkWithoutDeveloper(context, initiative);
      const { fork } = initiative;
      if (forked === undefined || fork === undefined) return;
      yield {
        spot: fork.node,
        subject: initiative.id,
        related: [
          {
            uri: context.document.uri,
            spot: forked.phase.key,
            text: (locale) =>
              locale === "fr" ? "Il n’y a personne dans cette phase" : "Nobody is named in this phase",
          },
        ],
        params: { initiative, ...forked, node: fork.node },
      };
    }),
  ),
  fixes: lookAfterFork,
});
