import { expect, test } from 'vitest';
import type { Promotion } from '@/api/support';
import { discountWords, isOver } from './promotion-words';

const base: Promotion = {
  promotion: 'launch',
  version: 1,
  code: 'LAUNCH20',
  percent: 20,
  offers: [],
  used: 12,
  firstTime: false,
  archived: false,
};
const { percent: _, ...without } = base;
const NOW = Date.parse('2027-01-10T12:00:00Z');

test('what a code takes off is a part or an amount', () => {
  expect(discountWords(base)).toBe('20 % off');
  expect(discountWords({ ...without, amount: 1000, currency: 'usd' })).toContain('10.00 off');
});

test.each([
  [{}, false],
  [{ most: 50 }, false],
  [{ most: 12 }, true],
  [{ archived: true }, true],
  [{ expires: '2027-01-10T12:00:00Z' }, true],
  [{ expires: '2027-01-11T00:00:00Z' }, false],
])('%o is over: %s', (part, over) => expect(isOver({ ...base, ...part }, NOW)).toBe(over));
