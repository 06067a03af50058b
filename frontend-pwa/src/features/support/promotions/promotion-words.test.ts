import { expect, test } from 'vitest';
import type { Promotion } from '@/api/support';
import { discountWords, isOver } from './promotion-words';

const base: Promotion = {
  promotion: 'launch',
  code: 'LAUNCH20',
  percent: 20,
  amounts: {},
  offers: [],
  months: 0,
  most: 50,
  used: 12,
  firstTime: false,
  active: true,
};
const NOW = Date.parse('2027-01-10T12:00:00Z');

test('what a code takes off is a part or an amount, once or for some months', () => {
  expect(discountWords(base)).toBe('20 % off');
  expect(discountWords({ ...base, months: 3 })).toBe('20 % off, for 3 months');
  expect(discountWords({ ...base, percent: 0, amounts: { usd: 1000, eur: 900 } })).toBe(
    '$10.00 or €9.00 off',
  );
});

test.each([
  [{}, false],
  [{ most: 12 }, true],
  [{ active: false }, true],
  [{ expires: '2027-01-10T12:00:00Z' }, true],
  [{ expires: '2027-01-11T00:00:00Z' }, false],
])('%o is over: %s', (part, over) => expect(isOver({ ...base, ...part }, NOW)).toBe(over));
