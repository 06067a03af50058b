import { expect, test } from 'vitest';
import { practiceId } from './practice-id';
import { suggestedFrom } from './subdomain-field';

test.each([
  ['Lotus Physiotherapy & Co.', 'lotus-physiotherapy-co'],
  ['  Über Köln  ', 'uber-koln'],
  ['A very long name of a practice in the north', 'a-very-long-name-of-a-practice'],
  ['体', ''],
])('%s suggests the address %s', (name, address) => {
  expect(suggestedFrom(name)).toBe(address);
});

test('practice ids have twelve letters and digits and do not repeat', () => {
  const ids = Array.from({ length: 2_000 }, practiceId);
  expect(ids.every((id) => /^[a-z0-9]{12}$/.test(id))).toBe(true);
  expect(new Set(ids).size).toBe(ids.length);
});
