/**
 * What was found out about an object, kept on the object itself: a `WeakMap` by another road.
 *
 * V8 holds whatever a WeakMap refers to until a full garbage collection, even when its key was never more than a few
 * milliseconds old. Each keystroke makes a new version of lists and nodes, most of which the next one replaces. Kept in
 * a WeakMap, all results for them outlived the small collections that should have freed them: one such collection then
 * took 6 to 9 ms, right between two keys. On the object they go with it, and it takes about 2.
 */

interface Entry {
  readonly owner: object;
  value: unknown;
  readonly next: Entry | undefined;
  /** How many entries there are from here on. */
  readonly depth: number;
}

/**
 * An object with more entries forgets them all: tables that come and go (those of an organization's own matrix, which
 * is being edited) would else leave theirs on a file that stays. Of those that stay there are some twenty for an object.
 */
const most = 64;

/** Gives the object itself, so that the private field of the class below becomes one of that object. */
class Given {
  constructor(object: object) {
    // biome-ignore lint/correctness/noConstructorReturn: that is what this class is for
    return object;
  }
}

/** The field is not seen by spreading, comparing or writing out the object. */
class Entries extends Given {
  #first: Entry | undefined;

  static find(object: object, owner: object): Entry | undefined {
    let entry = #first in object ? object.#first : undefined;
    while (entry !== undefined && entry.owner !== owner) entry = entry.next;
    return entry;
  }

  static add(object: object, owner: object, value: unknown): void {
    const entries = #first in object ? object : new Entries(object);
    const first = entries.#first;
    const next = first !== undefined && first.depth < most ? first : undefined;
    entries.#first = { owner, value, next, depth: (next?.depth ?? 0) + 1 };
  }
}

/** A table whose rows are kept on their keys. It may forget a row. Keys must not be frozen. */
export class SideTable<K extends object, V> {
  get(key: K): V | undefined {
    return Entries.find(key, this)?.value as V | undefined;
  }

  set(key: K, value: V): void {
    const entry = Entries.find(key, this);
    if (entry === undefined) Entries.add(key, this, value);
    else entry.value = value;
  }

  delete(key: K): void {
    const entry = Entries.find(key, this);
    if (entry !== undefined) entry.value = undefined;
  }
}
