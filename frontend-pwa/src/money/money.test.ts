import { describe, expect, test } from 'vitest';
import { moneyOf, plainMoney, readMoney } from './money';

test.each([
  [12900, 'usd', '129.00'],
  [5, 'eur', '0.05'],
  [900, 'jpy', '900'],
  [-2490, 'gbp', '-24.90'],
])('%i %s in a field is %s', (amount, currency, text) => {
  expect(plainMoney(amount, currency)).toBe(text);
});

test.each([
  [12900, 'usd', '$129.00'],
  [2490, 'eur', '€24.90'],
  [900, 'jpy', '¥900'],
])('%i %s reads %s', (amount, currency, words) => expect(moneyOf(amount, currency)).toBe(words));

describe('what is typed', () => {
  test.each([
    ['129', 'usd', 12900],
    ['129.5', 'usd', 12950],
    ['129,50', 'eur', 12950],
    ['0.1', 'usd', 10],
    ['1990', 'jpy', 1990],
  ])('%s %s is %i', (text, currency, amount) => expect(readMoney(text, currency)).toBe(amount));

  test.each(['', '-5', '1.234', 'ten', '1e3', '12.'])('%s is no amount', (text) => {
    expect(readMoney(text, 'usd')).toBeUndefined();
  });

  test('every cent comes out as it went in', () => {
    for (let amount = 0; amount < 20_000; amount += 7)
      expect(readMoney(plainMoney(amount, 'usd'), 'usd')).toBe(amount);
  });
});
