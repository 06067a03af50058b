import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { ago, isGreyed, trendWord } from './patient-words';

beforeAll(() => vi.stubGlobal('navigator', { language: 'en-GB' }));
afterAll(() => vi.unstubAllGlobals());

const now = Date.parse('2026-11-24T12:00:00Z');

test.each([
  ['2026-11-24T11:59:10Z', 'just now'],
  ['2026-11-24T11:40:00Z', '20 min ago'],
  ['2026-11-24T04:00:00Z', '8 h ago'],
  ['2026-11-23T06:00:00Z', 'yesterday'],
  ['2026-11-15T12:00:00Z', '9 days ago'],
  ['2026-09-01T12:00:00Z', '1 Sept 2026'],
])('%s was %s', (instant, words) => {
  expect(ago(instant, now)).toBe(words);
});

test('half a point of pain is where a trend begins', () => {
  expect([undefined, -0.5, 0.49, 2].map(trendWord)).toEqual([
    undefined,
    'easing',
    'steady',
    'rising',
  ]);
});

test('a week with less than half of it reported is greyed', () => {
  expect(
    [49, 50, undefined].map((completeness7) =>
      isGreyed(completeness7 === undefined ? {} : { completeness7 }),
    ),
  ).toEqual([true, false, false]);
});
