import { expect, test } from 'vitest';
import { askedBack, confirms } from './refund-rules';

test.each([
  ['129.00', { amount: 12900, whole: true, fault: undefined }],
  ['129', { amount: 12900, whole: true, fault: undefined }],
  ['20', { amount: 2000, whole: false, fault: undefined }],
])('%s of 129.00 can be paid back', (text, expected) => {
  expect(askedBack(text, 12900, 'usd')).toEqual(expected);
});

test.each([
  ['129.01', /At most/],
  ['0', /nothing/],
  ['', /amount/],
  ['-3', /amount/],
])('%s of 129.00 is refused before it is sent', (text, words) => {
  expect(askedBack(text, 12900, 'usd').fault).toMatch(words);
});

test('a whole refund is confirmed with the buyer’s very address', () => {
  expect(confirms(' Maya@Example.org ', 'maya@example.org')).toBe(true);
  expect(confirms('maya', 'maya@example.org')).toBe(false);
});
