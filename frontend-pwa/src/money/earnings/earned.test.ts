import { expect, test } from 'vitest';
import { type Entry, lastMonths, stacksOf, sumsOf } from './earned';

const entry = (share: number, part: Partial<Entry> = {}): Entry => ({
  key: `${share}`,
  at: '2027-01-09T10:00:00Z',
  title: 'Align Birth',
  gross: 9900,
  share,
  currency: 'usd',
  paid: false,
  ...part,
});

test('what is held and what is paid are summed apart, by month and by currency', () => {
  const sums = sumsOf([
    { month: '2026-12', entries: [entry(1980, { paid: true }), entry(500, { currency: 'eur' })] },
    { month: '2027-01', entries: [entry(1980), entry(-1980), entry(2580)] },
  ]);
  expect([...sums.keys()]).toEqual(['eur', 'usd']);
  expect(sums.get('usd')).toEqual([
    { month: '2026-12', held: 0, paid: 1980 },
    { month: '2027-01', held: 2580, paid: 0 },
  ]);
});

test('the best month fills the plot, the others their part of it', () => {
  expect(
    stacksOf([
      { month: '2026-12', held: 0, paid: 100 },
      { month: '2027-01', held: 150, paid: 50 },
    ]),
  ).toEqual([
    { month: '2026-12', held: 0, paid: 0.5 },
    { month: '2027-01', held: 0.75, paid: 0.25 },
  ]);
});

test('a month in which more went back than came draws nothing', () => {
  expect(stacksOf([{ month: '2027-01', held: -300, paid: 0 }])).toEqual([
    { month: '2027-01', held: 0, paid: 0 },
  ]);
});

test('the last months go back over the turn of the year, also from a 31st', () => {
  expect(lastMonths(Date.parse('2027-01-31T12:00:00Z'), 3)).toEqual([
    '2026-11',
    '2026-12',
    '2027-01',
  ]);
});
