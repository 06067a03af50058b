import { describe, expect, test } from 'vitest';
import type { Dose } from '@/api/contract';
import { doseWords, loadWords, scheduleWords, sessionMinutes } from './dose-words';

const dose = (part: Partial<Dose>): Dose => ({
  mode: 'REPS',
  sets: 1,
  side: 'BOTH',
  painCeiling: 3,
  schedule: { timesPerDay: 1 },
  ...part,
});

describe('a dose in one line', () => {
  test.each([
    [{ sets: 3, reps: 10 }, '3 × 10 reps'],
    [{ sets: 3, reps: 8, repsMax: 12 }, '3 × 8–12 reps'],
    [{ mode: 'HOLD', sets: 3, holdSec: 20 }, '3 × 20 s hold'],
    [{ mode: 'HOLD', sets: 1, holdSec: 10, reps: 10 }, '10 × 10 s hold'],
    [{ mode: 'REPS_WITH_HOLD', sets: 2, reps: 8, holdSec: 5 }, '2 × 8 reps, hold 5 s'],
    [{ mode: 'TIME', durationSec: 1200 }, '20 min'],
    [{ mode: 'BREATHS', breaths: 10 }, '10 breaths'],
    [{ mode: 'DISTANCE', distanceM: 2500 }, '2.5 km'],
    [{ mode: 'AMRAP', durationSec: 90 }, 'as many as you can in 1 min 30 s'],
    [{ mode: 'FREE' }, 'as feels right'],
  ] as [Partial<Dose>, string][])('%o reads "%s"', (part, words) => {
    expect(doseWords(dose(part))).toBe(words);
  });
});

test.each([
  [{ timesPerDay: 1 }, 'every day'],
  [{ timesPerDay: 2 }, '2 × a day, every day'],
  [{ timesPerDay: 1, daysOfWeek: ['FR', 'MO', 'WE'] }, 'Mon, Wed, Fri'],
  [{ timesPerDay: 1, timesPerWeek: 3 }, '3 days a week'],
  [{ timesPerDay: 1, everyOtherDay: true }, 'every other day'],
] as [Dose['schedule'], string][])('the schedule %o reads "%s"', (schedule, words) => {
  expect(scheduleWords(schedule)).toBe(words);
});

test('a load is named in its unit', () => {
  expect(loadWords({ kind: 'KG', value: 4 })).toBe('4 kg');
  expect(loadWords({ kind: 'BAND', band: 'green' })).toBe('green band');
  expect(loadWords(undefined)).toBe('');
});

test('the time of a session counts work, rests and both sides', () => {
  expect(sessionMinutes(dose({ mode: 'TIME', durationSec: 600 }))).toBe(10);
  expect(sessionMinutes(dose({ mode: 'HOLD', sets: 3, holdSec: 20, restBetweenSetsSec: 30 }))).toBe(
    2,
  );
  expect(sessionMinutes(dose({ mode: 'HOLD', holdSec: 30, side: 'AFFECTED_FIRST' }))).toBe(1);
});
