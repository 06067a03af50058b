import { expect, test } from 'vitest';
import type { Offer, Purchase } from '@/api/buying';
import { choicesFor } from './choices';

const offer = (name: string, kind: Offer['kind'], prices: Offer['prices']): Offer => ({
  offer: name,
  version: 1,
  kind,
  title: name,
  summary: '',
  courses: [],
  prices,
});
const monthly = (price: string, usd: number): Offer['prices'][number] => ({
  price,
  interval: 'MONTH',
  trialDays: 7,
  amounts: { usd, eur: usd - 100 },
});
const offers: Offer[] = [
  offer('basic', 'TIER', [
    monthly('basic-monthly', 2900),
    { price: 'basic-yearly', interval: 'YEAR', trialDays: 7, amounts: { usd: 24900 } },
  ]),
  offer('premium', 'TIER', [monthly('premium-monthly', 4900)]),
  offer('solo', 'LICENCE', [monthly('solo-monthly', 9900)]),
  offer('birth', 'COURSE', [{ price: 'birth', trialDays: 0, amounts: { usd: 9900 } }]),
];
const holds = (price: string, kind: Purchase['kind'], currency = 'usd') =>
  choicesFor({ price, kind, currency } as Purchase, offers).map(({ value }) => value);

test('a member may take any other tier, and pay it by the month or the year', () => {
  expect(holds('basic-monthly', 'TIER')).toEqual(['basic-yearly', 'premium-monthly']);
});

test('only what can be paid in her own money is offered', () => {
  expect(holds('basic-monthly', 'TIER', 'eur')).toEqual(['premium-monthly']);
});

test('a licence is changed only for a licence, and nothing for a course', () => {
  expect(holds('clinic-monthly', 'LICENCE')).toEqual(['solo-monthly']);
});

test('a choice says what it costs', () => {
  expect(choicesFor({ price: 'x', kind: 'TIER', currency: 'usd' } as Purchase, offers)[1]).toEqual({
    value: 'basic-yearly',
    label: 'basic',
    more: '$249.00 a year',
  });
});
