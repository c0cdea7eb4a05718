/** What answers requests is not loaded before it is needed: the first findings of a file come sooner without it. */
export type Features = typeof import("../features/requests.js");

let loaded: Promise<Features> | undefined;

/** Loads the features, once. */
export function features(): Promise<Features> {
  loaded ??= import("../features/requests.js");
  return loaded;
}
