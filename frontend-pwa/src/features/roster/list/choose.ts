import type { RosterRow } from '@/api/contract';
import { needsSomeone, type Reason, reasonOf, urgency } from '../attention';
import { fold } from './fold';
import { fits, type Narrow } from './narrow';

export type Filter = 'all' | 'attention' | Extract<Reason, 'pain' | 'silent' | 'plan' | 'waiting'>;
export type SortKey =
  | 'urgency'
  | 'name'
  | 'status'
  | 'phase'
  | 'week'
  | 'month'
  | 'pain'
  | 'streak'
  | 'log';
export interface Order {
  by: SortKey;
  down: boolean;
}

const passes = (filter: Filter, reason: Reason) => {
  if (filter === 'all') return true;
  if (filter === 'attention') return needsSomeone(reason);
  if (filter === 'silent') return reason === 'silent' || reason === 'slipping';
  return reason === filter;
};

export const countsOf = (rows: readonly RosterRow[], now: number) => {
  const reasons = rows.map((row) => reasonOf(row, now));
  return (filter: Filter) => reasons.filter((reason) => passes(filter, reason)).length;
};

const PHASES = ['INTAKE', 'FOUNDATIONAL', 'CORRECTIVE', 'WELLNESS', 'DISCHARGED'];
const STATUSES = ['CLAIMED', 'INVITED', 'ACTIVE', 'DISCHARGED'];

/** What a column sorts by; a missing value comes last whichever way it is sorted. */
function sortValue(row: RosterRow, by: SortKey, now: number): number | string | undefined {
  const value: Record<SortKey, () => number | string | undefined> = {
    urgency: () => urgency(row, now),
    name: () => fold(row.name),
    status: () => STATUSES.indexOf(row.status),
    phase: () => PHASES.indexOf(row.phase),
    week: () => row.adherence7,
    month: () => row.adherence28,
    pain: () => row.lastPain,
    streak: () => row.streak,
    log: () => row.lastLogAt,
  };
  return value[by]();
}

function compare(a: number | string | undefined, b: number | string | undefined, down: boolean) {
  if (a === b) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  return (a < b ? -1 : 1) * (down ? -1 : 1);
}

/** The rows to show: searched, filtered, sorted; ties by name so that rows never jump about. */
export function choose(
  rows: readonly RosterRow[],
  {
    search,
    filter,
    narrow = {},
    order,
    now,
  }: { search: string; filter: Filter; narrow?: Narrow; order: Order; now: number },
): RosterRow[] {
  const words = fold(search).split(/\s+/).filter(Boolean);
  return rows
    .filter((row) => passes(filter, reasonOf(row, now)) && fits(row, narrow))
    .filter((row) => {
      const text = fold(`${row.name} ${row.condition ?? ''}`);
      return words.every((word) => text.includes(word));
    })
    .sort(
      (a, b) =>
        compare(sortValue(a, order.by, now), sortValue(b, order.by, now), order.down) ||
        compare(fold(a.name), fold(b.name), false) ||
        compare(a.patient, b.patient, false),
    );
}
