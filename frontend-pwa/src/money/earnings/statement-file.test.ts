import { expect, test } from 'vitest';
import type { Entry } from './earned';
import { csvOf } from './statement-file';

const entry = (title: string, share: number, currency = 'usd'): Entry => ({
  key: title,
  at: '2027-01-09T10:00:00Z',
  title,
  gross: 12900,
  share,
  currency,
  paid: share === 900,
});

test('a statement is a table to the cent, with a sum for each currency', () => {
  const file = csvOf({
    month: '2027-01',
    entries: [
      entry('Align Birth', 2580),
      entry('Align "Postpartum", refunded', -1290),
      entry('Align Conception', 900, 'jpy'),
    ],
  });
  expect(file.split('\r\n')).toEqual([
    'day,sold,price,share,currency,state',
    '2027-01-09,"Align Birth",129.00,25.80,usd,held',
    '2027-01-09,"Align ""Postpartum"", refunded",129.00,-12.90,usd,taken back',
    '2027-01-09,"Align Conception",12900,900,jpy,paid out',
    ',"total",,900,jpy,',
    ',"total",,12.90,usd,',
    '',
  ]);
});

test('a title that looks like a formula stays words', () => {
  expect(csvOf({ month: '2027-01', entries: [entry('=1+1', 0)] })).toContain(`"'=1+1"`);
});
