import { describe, expect, test } from 'vitest';
import type { Dose, DoseMode } from '@/api/contract';
import { checkDose, inMode, isSound } from './check-dose';

const dose = (part: Partial<Dose> = {}): Dose => ({
  mode: 'REPS',
  sets: 3,
  reps: 10,
  side: 'BOTH',
  painCeiling: 3,
  schedule: { timesPerDay: 1 },
  ...part,
});
const MODES: DoseMode[] = [
  'REPS',
  'HOLD',
  'REPS_WITH_HOLD',
  'TIME',
  'DISTANCE',
  'BREATHS',
  'AMRAP',
  'FREE',
];

describe('changing the mode', () => {
  test.each(MODES.flatMap((from) => MODES.map((to) => [from, to] as const)))(
    'from %s to %s leaves a dose the server takes',
    (from, to) => {
      const changed = inMode(inMode(dose(), from), to);
      expect(changed.mode).toBe(to);
      expect(checkDose(changed)).toEqual({});
    },
  );
  test('nothing of another mode stays behind', () => {
    expect(inMode(dose(), 'TIME')).not.toHaveProperty('reps');
  });
});

test.each([
  [{ reps: 0 }, ['reps']],
  [{ reps: 12, repsMax: 8 }, ['repsMax']],
  [{ mode: 'TIME', durationSec: 9000 }, ['durationSec']],
  [{ load: { kind: 'KG' } }, ['load']],
  [{ load: { kind: 'BAND' } }, ['load']],
  [{ load: { kind: 'RIR' } }, ['load']],
  [{ load: { kind: 'PERCENT_1RM' } }, ['load']],
  [{ tempo: 'slow' }, ['tempo']],
  [{ sets: 9, extraSetsWeakSide: 2 }, ['extraSetsWeakSide']],
  [{ schedule: { timesPerDay: 1, daysOfWeek: [] } }, ['schedule']],
  [{ schedule: { timesPerDay: 1, timesPerWeek: 4, minDaysApart: 3 } }, ['schedule']],
  [{ schedule: { timesPerDay: 1, timesPerWeek: 6, restDays: ['SA', 'SU'] } }, ['schedule']],
  [{ schedule: { timesPerDay: 1, startDate: '2026-12-02', endDate: '2026-12-01' } }, ['schedule']],
] as [Partial<Dose>, string[]][])('%o lacks %j', (part, fields) => {
  expect(Object.keys(checkDose(dose(part)))).toEqual(fields);
  expect(isSound(dose(part))).toBe(false);
});
