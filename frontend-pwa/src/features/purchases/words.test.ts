import { expect, test } from 'vitest';
import type { Purchase } from '@/api/buying';
import { pauseDates, priceWords, stateWords } from './words';

const purchase = (more: Partial<Purchase> = {}): Purchase => ({
  order: 'o',
  title: 'Basic',
  kind: 'TIER',
  courses: [],
  state: 'ACTIVE',
  reason: '',
  boughtAt: '2027-01-04T10:00:00Z',
  amount: 2900,
  currency: 'usd',
  interval: 'MONTH',
  receipts: [],
  choices: [],
  acts: [],
  ...more,
});
const once = (more: Partial<Purchase> = {}): Purchase => {
  const { interval: _, ...rest } = purchase(more);
  return rest;
};
const DATE = '2027-02-04T10:00:00Z';

test.each<[string, Purchase, RegExp]>([
  ['Paid', once(), /keep/],
  ['Active', purchase({ renewsAt: DATE }), /Renews on 4 February 2027/],
  ['Trial', purchase({ trialEnds: DATE }), /Free until 4 February 2027, then \$29.00 a month/],
  ['Cancelled', purchase({ endsAt: DATE }), /Open until 4 February 2027/],
  ['Payment due', purchase({ state: 'GRACE', graceUntil: DATE }), /until 4 February 2027/],
  ['Paused', purchase({ state: 'PAUSED', resumesAt: DATE }), /on 4 February 2027/],
  ['Paused', purchase({ state: 'PAUSED' }), /when you resume/],
  ['Ended', purchase({ state: 'ENDED', endsAt: DATE }), /4 February/],
  ['Refunded', purchase({ state: 'REVOKED', reason: 'refund' }), /closed/],
  ['Disputed', purchase({ state: 'REVOKED', reason: 'dispute' }), /bank/],
  ['Being paid', purchase({ state: 'PENDING' }), /bank/],
])('%s is said with what it means', (word, of, text) => {
  expect(stateWords(of)).toMatchObject({ word, text: expect.stringMatching(text) });
});

test('a price says how often it is paid, unless once', () => {
  expect(priceWords(purchase({ interval: 'YEAR', amount: 24900 }))).toBe('$249.00 a year');
  expect(priceWords(once())).toBe('$29.00');
});

test('a pause begun at the end of a month ends within the month it names', () => {
  const dates = pauseDates(Date.parse('2027-01-31T10:00:00Z')).map(({ value }) => value);
  expect(dates).toEqual(['2027-02-28', '2027-03-31', '2027-04-30']);
});
