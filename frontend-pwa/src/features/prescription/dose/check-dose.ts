import type { Dose } from '@/api/contract';

export type DoseField =
  | 'reps'
  | 'repsMax'
  | 'holdSec'
  | 'durationSec'
  | 'distanceM'
  | 'breaths'
  | 'load'
  | 'schedule';

const NEEDS: Record<Dose['mode'], { field: DoseField & keyof Dose; most: number }[]> = {
  REPS: [{ field: 'reps', most: 100 }],
  HOLD: [{ field: 'holdSec', most: 300 }],
  REPS_WITH_HOLD: [
    { field: 'reps', most: 100 },
    { field: 'holdSec', most: 300 },
  ],
  TIME: [{ field: 'durationSec', most: 7200 }],
  AMRAP: [{ field: 'durationSec', most: 7200 }],
  DISTANCE: [{ field: 'distanceM', most: 50_000 }],
  BREATHS: [{ field: 'breaths', most: 200 }],
  FREE: [],
};

/** What a dose still lacks, by field, as the server would say it. */
export function checkDose(dose: Dose): Partial<Record<DoseField, string>> {
  const faults: Partial<Record<DoseField, string>> = {};
  for (const { field, most } of NEEDS[dose.mode]) {
    const value = dose[field];
    if (typeof value !== 'number' || value < 1 || value > most)
      faults[field] = `A number from 1 to ${most}`;
  }
  if (dose.repsMax !== undefined && dose.repsMax < (dose.reps ?? 0))
    faults.repsMax = 'Not below the first number';
  if ((dose.load?.kind === 'KG' || dose.load?.kind === 'LB') && !dose.load.value)
    faults.load = 'How heavy?';
  if (dose.load?.kind === 'BAND' && !dose.load.band) faults.load = 'Which band?';
  if (dose.schedule.daysOfWeek?.length === 0) faults.schedule = 'Choose at least one day';
  return faults;
}

type Count = 'reps' | 'repsMax' | 'holdSec' | 'durationSec' | 'distanceM' | 'breaths';

/** The numbers each mode has, and where one starts that the dose did not have yet. */
const COUNTS: Record<Dose['mode'], Partial<Record<Count, number | undefined>>> = {
  REPS: { reps: 10, repsMax: undefined },
  HOLD: { reps: 1, holdSec: 10 },
  REPS_WITH_HOLD: { reps: 10, repsMax: undefined, holdSec: 10 },
  TIME: { durationSec: 60 },
  AMRAP: { durationSec: 60 },
  DISTANCE: { distanceM: 100 },
  BREATHS: { breaths: 10 },
  FREE: {},
};

/** The dose in another mode: what that mode needs gets a sensible start, what it lacks goes. */
export function inMode(dose: Dose, mode: Dose['mode']): Dose {
  const { reps, repsMax, holdSec, durationSec, distanceM, breaths, ...rest } = dose;
  const had = { reps, repsMax, holdSec, durationSec, distanceM, breaths };
  const counts = Object.entries(COUNTS[mode])
    .map(([key, start]) => [key, had[key as Count] ?? start] as const)
    .filter(([, value]) => value !== undefined);
  return { ...rest, mode, ...Object.fromEntries(counts) };
}

export const isSound = (dose: Dose) => Object.keys(checkDose(dose)).length === 0;
