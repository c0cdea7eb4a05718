/** The first of `base`, `base-2` … that the map does not have. */
export function freeId(base: string, present: ReadonlySet<string>): string {
  let id = base;
  for (let number = 2; present.has(id); number++) id = `${base}-${number}`;
  return id;
}
