/** One row of the server, as it was read and as it is being written. */
export interface Row<T> {
  /** What the server had when this was read or last saved; 0 for what it does not know. */
  version: number;
  base: T;
  mine: T;
}

export interface Clash {
  field: string;
  mine: unknown;
  theirs: unknown;
}

/** Alike in all that is written; the order of an object's fields says nothing. */
export const same = (a: unknown, b: unknown): boolean => plain(a) === plain(b);

const plain = (value: unknown) =>
  JSON.stringify(value, (_, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  ) ?? 'undefined';

export const isDirty = <T>({ version, base, mine }: Row<T>) =>
  version === 0 || (base !== mine && !same(base, mine));

/**
 * What was written here put on top of what somebody else saved meanwhile. Fields that only one of us
 * changed are taken from who changed them; those that both did are mine for now, and told.
 */
export function rebase<T extends object>(
  { base, mine }: Row<T>,
  version: number,
  theirs: T,
): { row: Row<T>; clashes: Clash[] } {
  const clashes: Clash[] = [];
  const merged: Record<string, unknown> = {};
  const [b, m, t] = [base, mine, theirs] as Record<string, unknown>[];
  for (const field of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    const changedHere = !same(m?.[field], b?.[field]);
    const changedThere = !same(t?.[field], b?.[field]);
    const value = changedHere ? m?.[field] : t?.[field];
    if (value !== undefined) merged[field] = value;
    if (changedHere && changedThere && !same(m?.[field], t?.[field]))
      clashes.push({ field, mine: m?.[field], theirs: t?.[field] });
  }
  return { row: { version, base: theirs, mine: merged as T }, clashes };
}
