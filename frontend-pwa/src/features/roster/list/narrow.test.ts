import { expect, test } from 'vitest';
import type { RosterRow } from '@/api/contract';
import { conditionsOf, fits, type Narrow } from './narrow';

const row = (name: string, part: Partial<RosterRow>): RosterRow => ({
  patient: name,
  name,
  status: 'ACTIVE',
  phase: 'CORRECTIVE',
  spark: [],
  ...part,
});
const rows = [
  row('a', { condition: 'Neck pain', adherence7: 39 }),
  row('b', { condition: 'neck pain ', phase: 'WELLNESS', adherence7: 40 }),
  row('c', { condition: 'Diastasis', adherence7: 60 }),
  row('d', { adherence7: 80 }),
  row('e', {}),
];
const left = (narrow: Narrow) => rows.filter((r) => fits(r, narrow)).map(({ name }) => name);

test('each way narrows, and together they narrow more', () => {
  expect(left({})).toHaveLength(5);
  expect(left({ condition: 'neck pain' })).toEqual(['a', 'b']);
  expect(left({ condition: 'neck pain', phase: 'WELLNESS' })).toEqual(['b']);
  expect(left({ band: 'below40' })).toEqual(['a']);
  expect(left({ band: 'below60' })).toEqual(['b']);
  expect(left({ band: 'below80' })).toEqual(['c']);
  expect(left({ band: 'from80' })).toEqual(['d']);
  expect(left({ band: 'none' })).toEqual(['e']);
});

test('conditions are listed once, the most frequent first', () => {
  expect(conditionsOf(rows).map(({ label }) => label)).toEqual(['Neck pain', 'Diastasis']);
});
