import { expect, test } from 'vitest';
import { uuidv7 } from './uuid';

test('ids are version 7, carry their time and sort by it', () => {
  const early = uuidv7(1_700_000_000_000);
  const late = uuidv7(1_700_000_000_001);
  expect(early).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(Number.parseInt(early.replace('-', '').slice(0, 12), 16)).toBe(1_700_000_000_000);
  expect(early < late).toBe(true);
});

test('ten thousand ids of one millisecond are all different', () => {
  expect(new Set(Array.from({ length: 10_000 }, () => uuidv7(1))).size).toBe(10_000);
});
