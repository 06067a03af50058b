import { expect, test } from 'vitest';
import type { Purchase } from '@/api/support';
import { askedBack, confirms, limitOf } from './refund-rules';

const LIMIT = { left: 12900, most: 12900 };
const bought = (part: Partial<Purchase>) =>
  ({ paid: 12900, refunded: 0, amount: 12900, ...part }) as Purchase;

test.each([
  ['what was paid once', {}, { left: 12900, most: 12900 }],
  ['what is left after a part went back', { refunded: 2900 }, { left: 10000, most: 10000 }],
  [
    'of a subscription the last payment',
    { paid: 8700, amount: 2900, interval: 'MONTH' as const },
    { left: 2900, most: 2900 },
  ],
  [
    'never more than one person may',
    { paid: 250_000, amount: 250_000 },
    { left: 250_000, most: 100_000 },
  ],
  ['nothing of what went back whole', { refunded: 12900 }, { left: 0, most: 0 }],
])('%s can go back', (_, part, limit) => expect(limitOf(bought(part))).toEqual(limit));

test.each([
  ['129.00', { amount: 12900, whole: true, fault: undefined }],
  ['129', { amount: 12900, whole: true, fault: undefined }],
  ['20', { amount: 2000, whole: false, fault: undefined }],
])('%s of 129.00 can be paid back', (text, expected) => {
  expect(askedBack(text, LIMIT, 'usd')).toEqual(expected);
});

test.each([
  ['129.01', /At most/],
  ['0', /nothing/],
  ['', /amount/],
  ['-3', /amount/],
])('%s of 129.00 is refused before it is sent', (text, words) => {
  expect(askedBack(text, LIMIT, 'usd').fault).toMatch(words);
});

test('a whole refund is confirmed with the buyer’s very address', () => {
  expect(confirms(' Maya@Example.org ', 'maya@example.org')).toBe(true);
  expect(confirms('maya', 'maya@example.org')).toBe(false);
});
