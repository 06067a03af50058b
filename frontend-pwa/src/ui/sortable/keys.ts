const keys = new WeakMap<object, string>();
let last = 0;

/** A name for a thing that has none of its own, as long as it lives. */
export function keyOf(thing: object): string {
  const known = keys.get(thing);
  if (known) return known;
  last += 1;
  const key = `k${last}`;
  keys.set(thing, key);
  return key;
}

type Part<T> = { [K in keyof T]?: T[K] | undefined };

/** The same thing with another part, and still under the same name; what is undefined falls away. */
export function changed<T extends object>(thing: T, part: Part<T>): T {
  const all = Object.entries({ ...thing, ...part }).filter(([, value]) => value !== undefined);
  const next = Object.fromEntries(all) as T;
  keys.set(next, keyOf(thing));
  return next;
}
