import { describe, expect, test } from 'vitest';
import type { PlanItem } from '@/api/contract';
import {
  change,
  copies,
  insert,
  MOST_ITEMS,
  move,
  reasonFor,
  remove,
  sameItems,
  withReason,
} from './draft';

const item = (key: string): PlanItem => ({
  item: key,
  exercise: key,
  title: key,
  dose: {
    mode: 'REPS',
    sets: 1,
    reps: 8,
    side: 'BOTH',
    painCeiling: 3,
    schedule: { timesPerDay: 1 },
  },
});
const keys = (items: PlanItem[]) => items.map((i) => i.item).join('');
const abc = [item('a'), item('b'), item('c')];

describe('writing a plan', () => {
  test('an exercise comes in at its place, or at the end', () => {
    expect(keys(insert(abc, item('x'), 1))).toBe('axbc');
    expect(keys(insert(abc, item('x')))).toBe('abcx');
    expect(keys(insert(abc, item('x'), 99))).toBe('abcx');
  });
  test('no more come in than the server takes', () => {
    const full = Array.from({ length: MOST_ITEMS }, (_, i) => item(`${i}-`));
    expect(insert(full, item('x'))).toHaveLength(MOST_ITEMS);
  });
  test.each([
    [0, 2, 'bca'],
    [2, 0, 'cab'],
    [1, 9, 'acb'],
    [0, -3, 'abc'],
    [7, 0, 'abc'],
  ])('row %i moved to %i reads %s', (from, to, expected) => {
    expect(keys(move(abc, from, to))).toBe(expected);
  });
  test('a change touches its row only, a removal takes it out', () => {
    const changed = change(abc, 'b', { note: 'slowly' });
    expect(changed[1]?.note).toBe('slowly');
    expect(changed[0]).toBe(abc[0]);
    expect(keys(remove(abc, 'b'))).toBe('ac');
  });
});

test('a reason stands for one objection, is rewritten, and goes with its last letter', () => {
  const hop = { item: 'a', context: 'PGP', text: 'She asked for it.' } as const;
  const all = { context: 'BLEEDING', text: 'Cleared by her midwife.' } as const;
  const both = withReason(withReason([], hop), all);
  expect(reasonFor(both, { item: 'a', context: 'PGP' })).toBe('She asked for it.');
  expect(reasonFor(both, { item: undefined, context: 'BLEEDING' })).toBe(all.text);
  expect(reasonFor(both, { item: 'b', context: 'PGP' })).toBe('');
  expect(withReason(both, { ...hop, text: '' })).toEqual([all]);
});

test('what comes from a protocol is independent of it', () => {
  const [copy] = copies(abc);
  if (copy) copy.dose.sets = 9;
  expect(abc[0]?.dose.sets).toBe(1);
  expect(copy?.item).not.toBe('a');
  expect(sameItems(abc, structuredClone(abc))).toBe(true);
  expect(sameItems(abc, copies(abc))).toBe(false);
});
