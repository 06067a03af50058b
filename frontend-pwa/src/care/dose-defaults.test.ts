import { expect, test } from 'vitest';
import type { Dose, Exercise } from '@/api/contract';
import { startingDose, usualCeiling } from './dose-defaults';

const exercise = (dose: Partial<Dose>, bodyRegions: string[] = ['HIP']): Exercise => ({
  exercise: 'squat',
  name: 'Squat',
  bodyRegions,
  instructions: [],
  defaultDose: {
    mode: 'REPS',
    sets: 2,
    reps: 8,
    side: 'BOTH',
    painCeiling: 5,
    schedule: { timesPerDay: 1 },
    ...dose,
  },
});

test.each([
  ['INTAKE', false, 3],
  ['FOUNDATIONAL', false, 3],
  ['CORRECTIVE', false, 5],
  ['WELLNESS', false, 5],
  ['FOUNDATIONAL', true, 2],
  ['WELLNESS', true, 2],
] as const)('in %s (pelvic floor: %s) pain up to %i is usual', (phase, pelvic, most) => {
  expect(usualCeiling(phase, pelvic)).toBe(most);
});

test('an exercise starts within what its phase allows', () => {
  expect(startingDose(exercise({}), 'FOUNDATIONAL')).toMatchObject({
    painCeiling: 3,
    effortTarget: 4,
    nextDayRule: true,
  });
  expect(startingDose(exercise({ painCeiling: 1, effortTarget: 2 }), 'WELLNESS')).toMatchObject({
    painCeiling: 1,
    effortTarget: 2,
  });
  expect(startingDose(exercise({}, ['PELVIC_FLOOR']), 'CORRECTIVE').painCeiling).toBe(2);
  expect(startingDose(exercise({}, ['HIP', 'PELVIC_FLOOR']), 'CORRECTIVE').painCeiling).toBe(5);
});

test('the library stays as it is', () => {
  const shared = exercise({});
  startingDose(shared, 'FOUNDATIONAL').schedule.timesPerDay = 6;
  expect(shared.defaultDose.schedule.timesPerDay).toBe(1);
});
