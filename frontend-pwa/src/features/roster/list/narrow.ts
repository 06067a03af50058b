import type { Phase, RosterRow } from '@/api/contract';
import { fold } from './fold';

export type Band = 'below40' | 'below60' | 'below80' | 'from80' | 'none';

/** Ways to narrow the list beside what a patient needs; each is absent when it does not matter. */
export interface Narrow {
  condition?: string;
  phase?: Phase;
  band?: Band;
}

const bandOf = ({ adherence7 }: RosterRow): Band => {
  if (adherence7 === undefined) return 'none';
  if (adherence7 < 40) return 'below40';
  if (adherence7 < 60) return 'below60';
  return adherence7 < 80 ? 'below80' : 'from80';
};

/** Conditions are free words: two that differ only in case or accents are one. */
export const conditionKey = ({ condition }: Pick<RosterRow, 'condition'>) =>
  fold(condition?.trim() ?? '');

export const fits = (row: RosterRow, { condition, phase, band }: Narrow) =>
  (condition === undefined || conditionKey(row) === condition) &&
  (phase === undefined || row.phase === phase) &&
  (band === undefined || bandOf(row) === band);

/** Every condition on the roster, the most frequent first. */
export function conditionsOf(rows: readonly RosterRow[]): { value: string; label: string }[] {
  const groups = Map.groupBy(
    rows.filter(({ condition }) => condition?.trim()),
    conditionKey,
  );
  return [...groups]
    .sort(([a, inA], [b, inB]) => inB.length - inA.length || a.localeCompare(b))
    .map(([value, same]) => ({ value, label: same[0]?.condition ?? value }));
}
