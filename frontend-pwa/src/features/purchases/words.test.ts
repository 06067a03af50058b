import { expect, test } from 'vitest';
import type { Purchase } from '@/api/buying';
import { pauseDates, priceOf, stateWords } from './words';

const purchase = (more: Partial<Purchase> = {}): Purchase => ({
  order: 'o',
  offer: 'basic',
  price: 'basic-monthly',
  title: 'Basic',
  kind: 'TIER',
  courses: [],
  state: 'ACTIVE',
  reason: 'PAID',
  opened: '2027-01-04T10:00:00Z',
  amount: 2900,
  paid: 2900,
  refunded: 0,
  currency: 'usd',
  interval: 'MONTH',
  paused: false,
  actions: [],
  ...more,
});
const once = (more: Partial<Purchase> = {}): Purchase => {
  const { interval: _, ...rest } = purchase(more);
  return rest;
};
const DATE = '2027-02-04T10:00:00Z';

test.each<[string, Purchase, RegExp]>([
  ['Paid', once(), /keep/],
  ['Open', once({ reason: 'GRANTED' }), /keep/],
  ['Active', purchase({ renews: DATE }), /Renews on 4 February 2027/],
  ['Trial', purchase({ reason: 'TRIAL', renews: DATE }), /Free until 4 Feb.*then \$29.00 a month/],
  ['Cancelled', purchase({ reason: 'ENDING', ends: DATE }), /Open until 4 February 2027/],
  [
    'Pausing',
    purchase({ reason: 'PAUSING', paused: true, until: DATE, resumes: '2027-03-04T10:00:00Z' }),
    /open until 4 February 2027, then it rests. It goes on by itself on 4 March/,
  ],
  ['Payment due', purchase({ state: 'GRACE', until: DATE }), /until 4 February 2027/],
  ['Paused', purchase({ state: 'PAUSED', paused: true, resumes: DATE }), /on 4 February 2027/],
  ['Paused', purchase({ state: 'PAUSED', paused: true }), /when you resume/],
  ['Disputed', purchase({ state: 'PAUSED', reason: 'DISPUTED' }), /bank/],
  ['Ended', purchase({ state: 'ENDED', reason: 'CANCELLED', ends: DATE }), /4 February/],
  ['Not paid', once({ state: 'ENDED', reason: 'CHECKOUT_EXPIRED' }), /Nothing was charged/],
  ['Not paid', once({ state: 'ENDED', reason: 'PAYMENT_FAILED' }), /Nothing was charged/],
  ['Refunded', once({ state: 'REVOKED', reason: 'REFUNDED' }), /closed/],
  ['Withdrawn', once({ state: 'REVOKED', reason: 'WITHDRAWN' }), /withdrew/],
  ['Paid back', once({ state: 'REVOKED', reason: 'DISPUTE_LOST' }), /bank/],
  ['Closed', once({ state: 'REVOKED', reason: 'SUPPORT' }), /write to us/],
  ['Being paid', once({ state: 'PENDING', reason: 'PROCESSING' }), /bank/],
  ['Not paid yet', once({ state: 'PENDING', reason: 'AWAITING_PAYMENT' }), /open/],
])('%s is said with what it means', (word, of, text) => {
  expect(stateWords(of)).toMatchObject({ word, text: expect.stringMatching(text) });
});

test('a price says how often it is paid, unless once', () => {
  expect(priceOf(purchase({ interval: 'YEAR', amount: 24900 }))).toBe('$249.00 a year');
  expect(priceOf(once())).toBe('$29.00');
});

test('a pause begun at the end of a month ends within the month it names', () => {
  const dates = pauseDates(Date.parse('2027-01-31T10:00:00Z')).map(({ value }) => value);
  expect(dates).toEqual(['2027-02-28T12:00:00Z', '2027-03-31T12:00:00Z', '2027-04-30T12:00:00Z']);
});
