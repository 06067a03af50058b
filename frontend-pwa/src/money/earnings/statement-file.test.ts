import { expect, test } from 'vitest';
import { csvOf } from './statement-file';

const line = (title: string, share: number) => ({
  entry: title,
  at: '2027-01-09T10:00:00Z',
  title,
  gross: 12900,
  share,
  state: 'HELD' as const,
});

test('a statement is a table to the cent, with its sum', () => {
  const file = csvOf({
    month: '2027-01',
    currency: 'usd',
    total: 2580,
    lines: [line('Align Birth', 2580), line('Align "Postpartum", refunded', -2580)],
  });
  expect(file.split('\r\n')).toEqual([
    'day,sold,price,share,currency,state',
    '2027-01-09,"Align Birth",129.00,25.80,usd,held',
    '2027-01-09,"Align ""Postpartum"", refunded",129.00,-25.80,usd,held',
    ',"total",,25.80,usd,',
    '',
  ]);
});

test('a title that looks like a formula stays words', () => {
  const file = csvOf({ month: '2027-01', currency: 'usd', total: 0, lines: [line('=1+1', 0)] });
  expect(file).toContain(`"'=1+1"`);
});
