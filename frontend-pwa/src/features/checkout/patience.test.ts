import { expect, test } from 'vitest';
import { takesLong, waitFor } from './patience';

test('within the first ten seconds it is asked often, after two minutes seldom', () => {
  const waited = (times: number) =>
    Array.from({ length: times }, (_, n) => waitFor(n)).reduce((sum, ms) => sum + ms, 0);
  expect(waited(15)).toBeLessThan(11_000);
  expect(waited(40)).toBeLessThan(120_000);
  expect(waitFor(1000)).toBe(15_000);
});

test('what takes long says so, and not before', () => {
  expect(takesLong(14)).toBe(false);
  expect(takesLong(15)).toBe(true);
});
