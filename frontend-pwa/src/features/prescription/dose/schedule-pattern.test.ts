import { describe, expect, test } from 'vitest';
import { checkDose } from './check-dose';
import {
  endOf,
  inPattern,
  type Pattern,
  patternOf,
  usualSlots,
  withEnd,
  withTimes,
} from './schedule-pattern';

const PATTERNS: Pattern[] = ['daily', 'days', 'weekly', 'alternate'];
const full = { timesPerDay: 1, timesPerWeek: 3, minDaysApart: 2, restDays: ['SU' as const] };
const faults = (schedule: Parameters<typeof inPattern>[0]) =>
  checkDose({ mode: 'FREE', sets: 1, side: 'BOTH', painCeiling: 3, schedule });

describe('a schedule', () => {
  test.each(PATTERNS.flatMap((from) => PATTERNS.map((to) => [from, to] as const)))(
    'from %s to %s is one the server takes',
    (from, to) => {
      const changed = inPattern(inPattern(full, from), to);
      expect(patternOf(changed)).toBe(to);
      expect(faults(changed)).toEqual({});
      expect('restDays' in changed && 'daysOfWeek' in changed).toBe(false);
    },
  );
  test('has as many times of day as it is done', () => {
    const twice = { timesPerDay: 2, slots: usualSlots(2) };
    expect(withTimes(twice, 3).slots).toEqual(['MORNING', 'MIDDAY', 'EVENING']);
    expect(withTimes({ timesPerDay: 2 }, 3)).toEqual({ timesPerDay: 3 });
    for (const times of [1, 2, 3, 4, 5, 6]) expect(new Set(usualSlots(times)).size).toBe(times);
  });
  test('ends in one way', () => {
    const dated = withEnd({ timesPerDay: 1, sessionsTotal: 9 }, { date: '2026-12-24' });
    expect(dated).toEqual({ timesPerDay: 1, endDate: '2026-12-24' });
    expect(endOf(withEnd(dated, { total: 12 }))).toBe('total');
    expect(withEnd(dated, {})).toEqual({ timesPerDay: 1 });
  });
});
