import type { Dose, Exercise, Phase } from '@/api/contract';

/** Pain a phase usually allows; the practice can choose otherwise in each plan. */
const PAIN: Record<Phase, number> = {
  INTAKE: 3,
  FOUNDATIONAL: 3,
  CORRECTIVE: 5,
  WELLNESS: 5,
  DISCHARGED: 5,
};
/** The middle of 3–5, 4–6 and 5–7. */
const EFFORT: Record<Phase, number> = {
  INTAKE: 4,
  FOUNDATIONAL: 4,
  CORRECTIVE: 5,
  WELLNESS: 6,
  DISCHARGED: 6,
};
const PELVIC_FLOOR_PAIN = 2;

/** Work of the pelvic floor itself, not merely something it takes part in. */
export const isPelvicFloor = ({ bodyRegions, goals }: Pick<Exercise, 'bodyRegions' | 'goals'>) =>
  bodyRegions?.[0] === 'PELVIC_FLOOR' || (goals?.includes('PELVIC_FLOOR_STRENGTH') ?? false);

/** How much pain is usual at most: for pelvic-floor work hardly any, whatever the phase. */
export const usualCeiling = (phase: Phase, pelvicFloor: boolean) =>
  pelvicFloor ? Math.min(PELVIC_FLOOR_PAIN, PAIN[phase]) : PAIN[phase];

/** The dose a plan starts with: the exercise's own, within what is usual for the phase. */
export function startingDose(exercise: Exercise, phase: Phase): Dose {
  const dose = structuredClone(exercise.defaultDose);
  return {
    ...dose,
    effortTarget: dose.effortTarget ?? EFFORT[phase],
    painCeiling: Math.min(dose.painCeiling, usualCeiling(phase, isPelvicFloor(exercise))),
    nextDayRule: dose.nextDayRule ?? true,
  };
}
