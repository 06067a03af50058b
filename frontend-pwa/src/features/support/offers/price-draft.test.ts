import { expect, test } from 'vitest';
import { blankPrice, draftOf, priceFrom, priceName } from './price-draft';

const none = new Set<string>();

test('a price comes out of its fields as it went in', () => {
  const price = {
    price: 'basic-month',
    interval: 'MONTH' as const,
    trialDays: 7,
    amounts: { usd: 2900, gbp: 2350 },
  };
  expect(priceFrom(draftOf(price), 'basic', none)).toEqual(price);
});

test('a new one gets a name nothing has', () => {
  expect(priceName('basic', 'MONTH', none)).toBe('basic-month');
  expect(priceName('basic', 'ONCE', new Set(['basic-once', 'basic-once-2']))).toBe('basic-once-3');
});

test('what is paid once has no days to try; empty currencies are left out', () => {
  const draft = { ...blankPrice, trialDays: 7, amounts: { usd: '79', eur: ' ' } };
  expect(priceFrom(draft, 'conception', none)).toEqual({
    price: 'conception-once',
    trialDays: 0,
    amounts: { usd: 7900 },
  });
});

test.each(['', '0.49', 'free', '1.999'])('%s is no price', (usd) => {
  expect(priceFrom({ ...blankPrice, amounts: { usd } }, 'conception', none)).toBeUndefined();
});
