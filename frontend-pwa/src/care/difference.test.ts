import { expect, test } from 'vitest';
import type { Dose, PlanItem } from '@/api/contract';
import { differences } from './difference';

const item = (key: string, dose: Partial<Dose> = {}, note?: string): PlanItem => ({
  item: key,
  exercise: key,
  title: key,
  dose: {
    mode: 'REPS',
    sets: 3,
    reps: 10,
    side: 'BOTH',
    painCeiling: 3,
    schedule: { timesPerDay: 1 },
    ...dose,
  },
  ...(note ? { note } : {}),
});
const told = (from: PlanItem[], to: PlanItem[]) =>
  differences(from, to).map(({ kind, title, detail }) => [kind, title, detail ?? ''].join(' '));

test('nothing changed, nothing told', () => {
  expect(told([item('a'), item('b')], [item('a'), item('b')])).toEqual([]);
});

test('additions, removals, doses, notes and the order are told in words', () => {
  expect(told([item('a')], [item('a'), item('b')])).toEqual(['added b 3 × 10 reps, every day']);
  expect(told([item('a'), item('b')], [item('b')])).toEqual(['removed a ']);
  expect(told([item('a')], [item('a', { sets: 2 })])).toEqual([
    'changed a 3 × 10 reps, every day → 2 × 10 reps, every day',
  ]);
  expect(told([item('a')], [item('a', { painCeiling: 2 })])).toEqual([
    'changed a Pain no higher than 2',
  ]);
  expect(told([item('a')], [item('a', {}, 'slowly')])).toEqual([
    'changed a the word to the patient',
  ]);
  expect(told([item('a'), item('b')], [item('b'), item('a')])).toEqual(['moved The order ']);
});

test('an order that only shifted because something went is no move', () => {
  expect(told([item('a'), item('b'), item('c')], [item('b'), item('c')])).toEqual(['removed a ']);
});
