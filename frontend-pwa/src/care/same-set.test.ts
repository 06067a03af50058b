import { expect, test } from 'vitest';
import type { LogEntry } from '@/api/contract';
import { once } from './same-set';

const log = (id: string, set: number, part: Partial<LogEntry> = {}): LogEntry => ({
  id,
  kind: 'SET',
  item: 'bridge',
  exercise: 'bridge',
  planVersion: 1,
  set,
  occurredAt: `2026-11-26T09:0${id.at(-1)}:00Z`,
  zone: 'Europe/Berlin',
  day: '2026-11-26',
  ...part,
});

test('a set of two devices is one: the first stands, with the most pain and effort told', () => {
  const found = once([log('b2', 1, { pain: 8, effort: 3 }), log('a1', 1, { pain: 2 })]);
  expect(found).toEqual([log('a1', 1, { pain: 8, effort: 3 })]);
});

test('other sets, other days, other exercises and skips stay what they are', () => {
  const all = [
    log('a1', 1),
    log('a2', 2),
    log('a3', 1, { day: '2026-11-27' }),
    log('a4', 1, { item: 'cat-cow' }),
    log('a5', 1, { kind: 'SKIP', skipReason: 'TIME' }),
  ];
  expect(once(all)).toEqual(all);
});
