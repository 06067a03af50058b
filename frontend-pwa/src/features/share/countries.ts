import { english } from '@/care/day';

/** Where Stripe pays to, of the countries in which the academy sells. */
const CODES = [
  'US',
  'CA',
  'GB',
  'IE',
  'DE',
  'AT',
  'FR',
  'NL',
  'BE',
  'ES',
  'IT',
  'PT',
  'SE',
  'DK',
  'FI',
];

const names = new Intl.DisplayNames([english()], { type: 'region' });

export const COUNTRIES = CODES.map((value) => ({ value, label: names.of(value) ?? value })).sort(
  (a, b) => a.label.localeCompare(b.label),
);
