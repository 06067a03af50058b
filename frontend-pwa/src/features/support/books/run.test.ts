import { expect, test } from 'vitest';
import type { Balance } from '@/api/support';
import { compare, type Run } from './run';

const difference = (order: string) => ({
  order,
  what: 'access',
  ours: 'ACTIVE',
  stripe: 'REVOKED',
});
const pages: Record<string, Balance> = {
  first: { month: '2027-01', checked: 100, differences: [difference('a')], next: 'second' },
  second: { month: '2027-01', checked: 100, differences: [], next: 'third' },
  third: { month: '2026-12', checked: 7, differences: [difference('b')] },
};
const page = async (cursor = 'first') => pages[cursor] as Balance;

test('all pages are compared, and each tells how far it is', async () => {
  const told: Run[] = [];
  await compare(
    page,
    (run) => told.push(run),
    () => false,
  );
  expect(told.map(({ checked, month, done }) => [checked, month, done])).toEqual([
    [100, '2027-01', false],
    [200, '2027-01', false],
    [207, '2026-12', true],
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
