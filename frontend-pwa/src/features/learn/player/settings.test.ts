import { expect, test } from 'vitest';
import { nextRate } from './settings';

test('a pace goes up and down by steps and stays within its ends', () => {
  expect(nextRate(1, 1)).toBe(1.25);
  expect(nextRate(1, -1)).toBe(0.75);
  expect(nextRate(0.75, -1)).toBe(0.75);
  expect(nextRate(2, 1)).toBe(2);
});
