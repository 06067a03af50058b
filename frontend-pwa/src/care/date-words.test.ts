import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { longDay, nearDay, shortDay } from './date-words';

beforeAll(() => vi.stubGlobal('navigator', { language: 'en-GB' }));
afterAll(() => vi.unstubAllGlobals());

test('days read the same on every screen', () => {
  expect(shortDay('2026-11-24')).toBe('24 Nov');
  expect(longDay('2026-11-23')).toBe('Monday 23 November');
});

test('near days have names', () => {
  expect(nearDay('2026-11-26', '2026-11-26')).toBe('Today');
  expect(nearDay('2026-11-25', '2026-11-26')).toBe('Yesterday');
  expect(nearDay('2026-11-24', '2026-11-26')).toBe('Tuesday 24 November');
});
