import { expect, test } from 'vitest';
import type { Reconciled } from '@/api/support';
import { compare, type Run } from './run';

const difference = (order: string) => ({ order, what: 'Access', ours: 'open', theirs: 'refunded' });
const pages: Record<string, Reconciled> = {
  first: { checked: 100, differences: [difference('a')], cursor: 'second' },
  second: { checked: 100, differences: [], cursor: 'third' },
  third: { checked: 7, differences: [difference('b')] },
};
const page = async (cursor = 'first') => pages[cursor] as Reconciled;

test('all pages are compared, and each tells how far it is', async () => {
  const told: Run[] = [];
  await compare(
    page,
    (run) => told.push(run),
    () => false,
  );
  expect(told.map(({ checked, done }) => [checked, done])).toEqual([
    [100, false],
    [200, false],
    [207, true],
  ]);
  expect(told.at(-1)?.differences.map(({ order }) => order)).toEqual(['a', 'b']);
});

test('who stops hears no more', async () => {
  const told: Run[] = [];
  await compare(
    page,
    (run) => told.push(run),
    () => told.length === 1,
  );
  expect(told).toHaveLength(1);
});
