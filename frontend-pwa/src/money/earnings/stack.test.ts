import { expect, test } from 'vitest';
import { lastMonths, stacksOf } from './stack';

test('the best month fills the plot, the others their part of it', () => {
  expect(
    stacksOf([
      { month: '2026-12', held: 0, paid: 100 },
      { month: '2027-01', held: 150, paid: 50 },
    ]),
  ).toEqual([
    { month: '2026-12', held: 0, paid: 0.5, total: 100 },
    { month: '2027-01', held: 0.75, paid: 0.25, total: 200 },
  ]);
});

test('a month in which more went back than came draws nothing and still says its sum', () => {
  expect(stacksOf([{ month: '2027-01', held: -300, paid: 0 }])).toEqual([
    { month: '2027-01', held: 0, paid: 0, total: -300 },
  ]);
});

test('months in which nothing happened have their place, over the turn of the year too', () => {
  const months = lastMonths(
    [{ month: '2026-12', held: 5, paid: 0 }],
    Date.parse('2027-01-31T12:00:00Z'),
    3,
  );
  expect(months.map(({ month, held }) => `${month} ${held}`)).toEqual([
    '2026-11 0',
    '2026-12 5',
    '2027-01 0',
  ]);
});
