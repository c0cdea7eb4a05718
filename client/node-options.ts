/**
 * How Node runs the server: with as many helper threads of its engine as there are processors besides the one that
 * answers, in place of always four. On a small machine those that translate code would else take turns with the answer
 * to a key: on two processors the slowest of twenty keys took some 15 % less time.
 */
export const nodeOptions: readonly string[] = ["--v8-pool-size=0"];
