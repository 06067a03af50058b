import type { CareContext, Phase, PlanItem, Safety } from '@/api/contract';
import { uuidv7 } from '@/api/uuid';
import { startingDose } from '@/care/dose-defaults';
import type { Entry } from '@/catalogue/use-catalogue';

/** What is being written and not yet published. */
export interface Draft {
  /** The version it was begun on; 0 when there was none. */
  base: number;
  items: PlanItem[];
  note: string;
  /** What applies to this person, where the practitioner said so; else read from the condition. */
  contexts?: CareContext[];
  /** Why what is to be avoided is given all the same. */
  reasons?: Safety['reasons'];
  /** What the patient may look at beside the plan, where it was changed. */
  released?: string[];
}

export type Reason = Safety['reasons'][number];

interface Objected {
  item?: string | undefined;
  context: CareContext;
}

const isFor = (reason: Reason, { item, context }: Objected) =>
  reason.item === item && reason.context === context;

export const reasonFor = (reasons: readonly Reason[] | undefined, objection: Objected) =>
  reasons?.find((reason) => isFor(reason, objection))?.text ?? '';

/** The reasons with this one in its place; without words there is none. */
export const withReason = (reasons: readonly Reason[] | undefined, next: Reason): Reason[] => [
  ...(reasons ?? []).filter((reason) => !isFor(reason, next)),
  ...(next.text === '' ? [] : [next]),
];

/** The server takes no more in one plan. */
export const MOST_ITEMS = 20;

export const itemFrom = (entry: Entry, phase: Phase): PlanItem => ({
  item: uuidv7(),
  exercise: entry.exercise,
  title: entry.name,
  dose: startingDose(entry, phase),
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
