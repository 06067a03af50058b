import type { Dose, Schedule } from '@/api/contract';
import { setsASession } from '@/care/schedule';

export type DoseField =
  | 'reps'
  | 'repsMax'
  | 'holdSec'
  | 'durationSec'
  | 'distanceM'
  | 'breaths'
  | 'load'
  | 'tempo'
  | 'extraSetsWeakSide'
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
  const load = checkLoad(dose.load);
  if (load) faults.load = load;
  if (dose.tempo && !TEMPO.test(dose.tempo)) faults.tempo = 'Like 3-1-2-0';
  if (dose.extraSetsWeakSide && setsASession(dose) > MOST_SETS)
    faults.extraSetsWeakSide = `At most ${MOST_SETS} sets in all`;
  const schedule = checkSchedule(dose.schedule);
  if (schedule) faults.schedule = schedule;
  return faults;
}

const MOST_SETS = 10;
const TEMPO = /^\d{1,2}(-\d{1,2}){2,3}$/;

function checkLoad(load: Dose['load']): string | undefined {
  if (!load) return undefined;
  if (load.kind === 'BAND') return load.band?.trim() ? undefined : 'Which band?';
  if (load.kind === 'KG' || load.kind === 'LB') return load.value ? undefined : 'How heavy?';
  const missing = load.kind === 'PERCENT_1RM' || load.kind === 'RIR';
  return missing && load.value === undefined ? 'A number' : undefined;
}

/** Free days so far apart must find room in a week; the end cannot come before the start. */
function checkSchedule(schedule: Schedule): string | undefined {
  const { daysOfWeek, timesPerWeek, minDaysApart = 1, restDays, startDate, endDate } = schedule;
  if (daysOfWeek?.length === 0) return 'Choose at least one day';
  if (startDate && endDate && endDate < startDate) return 'It ends before it begins';
  if (restDays?.length === 7) return 'Leave at least one day';
  if (timesPerWeek === undefined) return undefined;
  const room = Math.min(7 - (restDays?.length ?? 0), Math.ceil(7 / minDaysApart));
  return timesPerWeek > room ? `With such rest, at most ${room} days a week` : undefined;
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
