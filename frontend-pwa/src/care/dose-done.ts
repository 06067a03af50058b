import type { Dose, LocalDate, PlanItem } from '@/api/contract';
import type { CareLog, CareRecord } from './record';
import { setsADay } from './schedule';

/** Above this share of what was asked a day counts as too much. */
export const TOO_MUCH = 130;

const COUNTED = ['REPS', 'HOLD', 'REPS_WITH_HOLD'];

function secondsOf({ mode, holdSec, durationSec }: Dose): number | undefined {
  if (mode === 'HOLD' || mode === 'REPS_WITH_HOLD') return holdSec;
  return mode === 'TIME' || mode === 'AMRAP' ? durationSec : undefined;
}

/** Per cent of a set; what was not logged counts as asked. */
function weigh(dose: Dose, log: CareLog, most: boolean): number {
  const reps = (most ? dose.repsMax : undefined) ?? dose.reps;
  const seconds = secondsOf(dose);
  let asked = 1;
  let done = 100;
  if (COUNTED.includes(dose.mode) && reps !== undefined && log.reps !== undefined) {
    asked *= reps;
    done *= log.reps;
  }
  if (seconds !== undefined && log.seconds !== undefined) {
    asked *= seconds;
    done *= log.seconds;
  }
  return Math.floor(done / asked);
}

/** Per cent of a day's dose, not capped; with `most` of the upper end of a range. */
export function shareOf(
  { item, dose }: PlanItem,
  day: LocalDate,
  record: CareRecord,
  most = false,
): number {
  const done = record
    .logsBySet(item, day)
    .map((logs) => Math.max(...logs.map((log) => weigh(dose, log, most))))
    .reduce((sum, weight) => sum + weight, 0);
  return Math.floor(done / setsADay(dose));
}
