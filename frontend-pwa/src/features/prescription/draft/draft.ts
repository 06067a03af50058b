import type { PlanItem } from '@/api/contract';
import { uuidv7 } from '@/api/uuid';
import type { Entry } from '@/catalogue/use-catalogue';

/** What is being written and not yet published. */
export interface Draft {
  /** The version it was begun on; 0 when there was none. */
  base: number;
  items: PlanItem[];
  note: string;
  /** What applies to this person, where the practitioner said so; else read from the condition. */
  contexts?: string[];
}

/** The server takes no more in one plan. */
export const MOST_ITEMS = 20;

export const itemFrom = (entry: Entry): PlanItem => ({
  item: uuidv7(),
  exercise: entry.exercise,
  title: entry.name,
  dose: structuredClone(entry.defaultDose),
  ...(entry.media ? { media: entry.media } : {}),
});

export function insert(items: readonly PlanItem[], item: PlanItem, at = items.length): PlanItem[] {
  if (items.length >= MOST_ITEMS) return [...items];
  return items.toSpliced(Math.min(Math.max(0, at), items.length), 0, item);
}

export const remove = (items: readonly PlanItem[], item: string): PlanItem[] =>
  items.filter((known) => known.item !== item);

/** Moves a row; a place outside the list means its nearer end. */
export function move(items: readonly PlanItem[], from: number, to: number): PlanItem[] {
  const moved = items[from];
  if (!moved) return [...items];
  const place = Math.min(Math.max(0, to), items.length - 1);
  return items.toSpliced(from, 1).toSpliced(place, 0, moved);
}

export const change = (
  items: readonly PlanItem[],
  item: string,
  part: Partial<PlanItem>,
): PlanItem[] => items.map((known) => (known.item === item ? { ...known, ...part } : known));

/** A protocol's items as new items of this plan: later changes to the protocol do not touch it. */
export const copies = (items: readonly PlanItem[]): PlanItem[] =>
  items.map((item) => ({ ...structuredClone(item), item: uuidv7() }));

export const sameItems = (a: readonly PlanItem[], b: readonly PlanItem[]) =>
  JSON.stringify(a) === JSON.stringify(b);
