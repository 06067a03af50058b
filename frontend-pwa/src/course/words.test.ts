import { expect, test } from 'vitest';
import type { AccessState } from '@/api/learning';
import { bytesWords, minutesWords, standingOf } from './words';

test.each([
  [5, '5 min'],
  [60, '1 h'],
  [80, '1 h 20 min'],
  [0, '0 min'],
])('%i minutes read %s', (minutes, words) => expect(minutesWords(minutes)).toBe(words));

test('a small file takes something, a large one reads in MB', () => {
  expect(bytesWords(300)).toBe('1 kB');
  expect(bytesWords(12_340_000)).toBe('12.3 MB');
});

test('only a paid or a late purchase opens lessons', () => {
  const states: AccessState[] = ['PENDING', 'ACTIVE', 'GRACE', 'PAUSED', 'ENDED', 'REVOKED'];
  expect(states.filter((state) => standingOf({ state, reason: '' }).open)).toEqual([
    'ACTIVE',
    'GRACE',
  ]);
});

test('whatever is not open says why, and by when', () => {
  const until = '2027-02-01T12:00:00Z';
  for (const state of ['PENDING', 'GRACE', 'PAUSED', 'ENDED', 'REVOKED'] as const)
    expect(standingOf({ state, until, reason: '' }).text).toBeTruthy();
  expect(standingOf({ state: 'GRACE', until, reason: 'PAST_DUE' }).text).toContain(
    'until 1 February 2027',
  );
  expect(standingOf({ state: 'PAUSED', until, reason: 'PAUSED_BY_BUYER' }).text).toContain(
    '1 February 2027',
  );
});

test.each([
  ['REFUNDED', 'refunded'],
  ['WITHDRAWN', 'refunded'],
  ['DISPUTE_LOST', 'bank'],
  ['SUPPORT', 'write to us'],
])('closed for %s says it', (reason, words) => {
  expect(standingOf({ state: 'REVOKED', reason }).text).toContain(words);
});

test('a course whose payment is disputed is not said to be paused by its buyer', () => {
  const { word, text } = standingOf({ state: 'PAUSED', reason: 'DISPUTED' });
  expect(word).toBe('Disputed');
  expect(text).toContain('bank');
});
