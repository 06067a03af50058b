import { describe, expect, test } from 'vitest';
import type { Dose, LogEntry } from '@/api/contract';
import { doseExtras, doseWords, duration, scheduleWords } from './dose';
import { guide } from './guide';
import { painAdvice, painBefore } from './pain';

const dose = (over: Partial<Dose>): Dose => ({
  mode: 'REPS',
  sets: 3,
  reps: 10,
  side: 'BOTH',
  painCeiling: 3,
  schedule: { timesPerDay: 1 },
  ...over,
});

describe('a dose in words', () => {
  test.each<[Partial<Dose>, string]>([
    [{}, '3 sets · 10 times'],
    [{ sets: 1, reps: 8, repsMax: 12 }, '8–12 times'],
    [{ mode: 'HOLD', reps: 10, holdSec: 10, sets: 1 }, '10 holds of 10 s'],
    [{ mode: 'HOLD', reps: 1, holdSec: 20 }, '3 sets · hold 20 s'],
    [{ mode: 'REPS_WITH_HOLD', holdSec: 5 }, '3 sets · 10 times, hold 5 s'],
    [{ mode: 'TIME', sets: 1, durationSec: 1200 }, '20 min'],
    [{ mode: 'BREATHS', sets: 1, breaths: 1 }, '1 breath'],
    [{ mode: 'DISTANCE', sets: 2, distanceM: 40 }, '2 sets · 40 m'],
    [{ mode: 'AMRAP', sets: 1 }, 'As many as feels good'],
  ])('%o reads "%s"', (over, words) => expect(doseWords(dose(over))).toBe(words));

  test('extras name what matters and leave out what is not there', () => {
    expect(
      doseExtras(
        dose({
          side: 'AFFECTED_FIRST',
          load: { kind: 'BAND', band: 'red' },
          restBetweenSetsSec: 90,
          effortTarget: 4,
        }),
      ),
    ).toEqual([
      'Both sides, the sore one first',
      'Band, red',
      'Rest 1 min 30 s between sets',
      'Effort about 4 of 10',
      'Pain no higher than 3',
    ]);
    expect(doseExtras(dose({}))).toEqual(['Pain no higher than 3']);
  });

  test.each([
    [{ timesPerDay: 1 }, 'Every day'],
    [{ timesPerDay: 3 }, '3 times a day'],
    [{ timesPerDay: 2, daysOfWeek: ['MO', 'TH'] as const }, 'Mon, Thu, 2 times a day'],
    [{ timesPerDay: 1, everyOtherDay: true }, 'Every other day'],
    [{ timesPerDay: 1, timesPerWeek: 3 }, '3 days a week'],
  ])('%o reads "%s"', (schedule, words) => {
    const { daysOfWeek, ...rest } = { daysOfWeek: undefined, ...schedule };
    expect(scheduleWords({ ...rest, ...(daysOfWeek ? { daysOfWeek: [...daysOfWeek] } : {}) })).toBe(
      words,
    );
  });

  test('durations', () =>
    expect([45, 60, 75].map(duration)).toEqual(['45 s', '1 min', '1 min 15 s']));
});

describe('a guided session', () => {
  const line = (d: Dose) =>
    guide(d).map((s) => `${s.kind}${s.seconds ?? ''}${s.endsSet ? '!' : ''}`);

  test('repetitions wait for the person and rest between sets', () => {
    expect(line(dose({ sets: 2, restBetweenSetsSec: 20 }))).toEqual([
      'READY5',
      'WORK!',
      'REST20',
      'WORK!',
    ]);
  });
  test('holds count themselves, letting go between', () => {
    expect(
      line(dose({ mode: 'HOLD', sets: 1, reps: 2, holdSec: 7, restBetweenRepsSec: 4 })),
    ).toEqual(['READY5', 'HOLD7', 'PAUSE4', 'HOLD7!']);
  });
  test('the sore side comes first, and both make one set', () => {
    const steps = guide(
      dose({ mode: 'HOLD', sets: 1, reps: 1, holdSec: 9, side: 'AFFECTED_FIRST' }),
    );
    expect(steps.map((s) => s.detail)).toEqual([undefined, 'sore side', 'other side']);
    expect(steps.filter((s) => s.endsSet)).toHaveLength(1);
  });
  test('it goes on from the set that is next', () => {
    expect(guide(dose({ sets: 3 }), 3).map((s) => s.set)).toEqual([3, 3]);
  });
});

describe('pain', () => {
  test.each<[number, number | undefined, number, string | undefined]>([
    [7, undefined, 8, 'STOP'],
    [6, 3, 8, 'STOP'],
    [5, 3, 5, undefined],
    [5, 3, 3, 'EASE'],
    [2, undefined, 3, undefined],
    [0, 9, 0, undefined],
  ])('%i after %s with ceiling %i advises %s', (pain, before, ceiling, advice) =>
    expect(painAdvice(pain, before, ceiling)).toBe(advice),
  );
  test('the comparison is with the last day before today, of the same exercise if it has one', () => {
    const log = (item: string, day: string, pain: number) =>
      ({ item, day, pain, occurredAt: `${day}T10:00:00Z` }) as LogEntry;
    const logs = [log('a', '2026-11-10', 2), log('b', '2026-11-12', 6), log('a', '2026-11-18', 8)];
    expect(painBefore(logs, 'a', '2026-11-18')).toBe(2);
    expect(painBefore(logs, 'c', '2026-11-18')).toBe(6);
    expect(painBefore(logs, 'c', '2026-11-01')).toBeUndefined();
  });
});
