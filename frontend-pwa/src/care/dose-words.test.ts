import { describe, expect, test } from 'vitest';
import type { Dose } from '@/api/contract';
import { doseWords, scheduleWords } from './dose-words';
import { loadWords, tempoWords } from './finer-words';

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
    [{ mode: 'HOLD', sets: 3, holdSec: 10, reps: 3 }, '3 sets of 3 × 10 s hold'],
    [{ mode: 'REPS_WITH_HOLD', sets: 2, reps: 8, holdSec: 5 }, '2 × 8 reps, hold 5 s'],
    [{ mode: 'TIME', durationSec: 1200 }, '20 min'],
    [{ mode: 'BREATHS', breaths: 10 }, '10 breaths'],
    [{ mode: 'DISTANCE', distanceM: 2500 }, '2.5 km'],
    [{ mode: 'AMRAP', durationSec: 90 }, 'as many as you can in 1 min 30 s'],
    [{ mode: 'FREE' }, 'as feels right'],
    [{ sets: 3, reps: 10, extraSetsWeakSide: 1 }, '3 × 10 reps, 1 more on the weak side'],
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
  [{ timesPerDay: 1, restDays: ['SU', 'SA'] }, 'every day, not Sat, Sun'],
  [{ timesPerDay: 1, timesPerWeek: 3, minDaysApart: 2 }, '3 days a week, a day between'],
  [{ timesPerDay: 1, timesPerWeek: 2, minDaysApart: 3 }, '2 days a week, 2 days between'],
  [
    { timesPerDay: 2, slots: ['MORNING', 'EVENING'] },
    '2 × a day, every day, in the morning and in the evening',
  ],
  [{ timesPerDay: 1, sessionsTotal: 12 }, 'every day, 12 times in all'],
  [{ timesPerDay: 1, endDate: '2026-12-24' }, 'every day, to 24 Dec'],
  [
    { timesPerDay: 1, startDate: '2026-12-01', endDate: '2026-12-24' },
    'every day, from 1 Dec to 24 Dec',
  ],
  [{ timesPerDay: 1, startDate: '2026-11-01' }, 'every day'],
] as [Dose['schedule'], string][])('the schedule %o reads "%s"', (schedule, words) => {
  expect(scheduleWords(schedule, '2026-11-24')).toBe(words);
});

test('a load is named in its unit', () => {
  expect(loadWords({ kind: 'KG', value: 4 })).toBe('4 kg');
  expect(loadWords({ kind: 'BAND', band: 'green' })).toBe('green band');
  expect(loadWords(undefined)).toBe('');
  expect(loadWords({ kind: 'PERCENT_1RM', value: 70 })).toBe('70 % of the most you can lift once');
  expect(loadWords({ kind: 'RIR', value: 2 })).toBe('so heavy that 2 more would still be possible');
});

test.each([
  ['3-1-2-0', '3 s down, 1 s still, 2 s up'],
  ['2-0-2', '2 s down, 2 s up'],
  ['1-0-1-2', '1 s down, 1 s up, 2 s at the top'],
  [undefined, ''],
])('the tempo %s reads "%s"', (tempo, words) => {
  expect(tempoWords(tempo)).toBe(words);
});
