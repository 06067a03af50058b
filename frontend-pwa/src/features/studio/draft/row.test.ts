import { expect, test } from 'vitest';
import { isDirty, type Row, rebase, same } from './row';

interface Words {
  title: string;
  minutes: number;
  items: string[];
  note?: string;
}
const base: Words = { title: 'Welcome', minutes: 5, items: ['a', 'b'] };
const row = (mine: Partial<Words>): Row<Words> => ({
  version: 3,
  base,
  mine: { ...base, ...mine },
});

test('the order of fields is no difference, the order of a list is', () => {
  expect(same({ a: 1, b: [{ c: 1, d: 2 }] }, { b: [{ d: 2, c: 1 }], a: 1 })).toBe(true);
  expect(same([1, 2], [2, 1])).toBe(false);
  expect(same({ a: 1, b: undefined }, { a: 1 })).toBe(true);
});

test('what is written back as it was is clean; what the server does not know is not', () => {
  expect(isDirty(row({}))).toBe(false);
  expect(isDirty(row({ items: ['a', 'b'] }))).toBe(false);
  expect(isDirty(row({ minutes: 6 }))).toBe(true);
  expect(isDirty({ version: 0, base, mine: base })).toBe(true);
});

test('changes of different fields come together without a question', () => {
  const { row: next, clashes } = rebase(row({ title: 'Hello' }), 4, { ...base, minutes: 9 });
  expect(clashes).toEqual([]);
  expect(next).toEqual({
    version: 4,
    base: { ...base, minutes: 9 },
    mine: { ...base, title: 'Hello', minutes: 9 },
  });
});

test('the same field changed by both is told with both, and mine stays until it is decided', () => {
  const { row: next, clashes } = rebase(row({ title: 'Hello' }), 4, { ...base, title: 'Hi' });
  expect(clashes).toEqual([{ field: 'title', mine: 'Hello', theirs: 'Hi' }]);
  expect(next.mine.title).toBe('Hello');
});

test('the same change by both is none to ask about', () => {
  expect(rebase(row({ title: 'Hi' }), 4, { ...base, title: 'Hi' }).clashes).toEqual([]);
});

test('what one of us removed stays removed', () => {
  const noted: Words = { ...base, note: 'slowly' };
  const gone: Row<Words> = { version: 1, base: noted, mine: base };
  expect(rebase(gone, 2, { ...noted, minutes: 8 }).row.mine).toEqual({ ...base, minutes: 8 });
  const kept: Row<Words> = { version: 1, base: noted, mine: { ...noted, minutes: 7 } };
  expect(rebase(kept, 2, base).row.mine).toEqual({ ...base, minutes: 7 });
});
