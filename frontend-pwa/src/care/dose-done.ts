import type { Dose, LocalDate, PlanItem } from '@/api/contract';
import type { Care } from './adherence';
import type { CareLog, CareRecord } from './record';
import { setsADay } from './schedule';

/** Above this share of what was asked a day counts as too much. */
const TOO_MUCH = 130;

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
function shareOf(
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

/** How much of the dose was done: the mean share of what was due, in whole percent. */
export function doseDone(care: Care, days: number): number | undefined {
  const shares = care.daysOf(days).flatMap((day) =>
    care.calendar
      .asking(day)
      .filter((item) => stands(care, item, day))
      .map((item) => Math.min(100, shareOf(item, day, care.record))),
  );
  const sum = shares.reduce((all, share) => all + share, 0);
  return shares.length === 0
    ? undefined
    : Math.floor((2 * sum + shares.length) / (2 * shares.length));
}

const stands = ({ today, calendar, record }: Care, item: PlanItem, day: LocalDate) =>
  day < today ||
  calendar.sessionsDone(item, day) >= item.dose.schedule.timesPerDay ||
  record.skipped(item.item, day);

/** On how many of the last `days` days far more was done than was asked. */
export const overDays = (care: Care, days: number): number =>
  care
    .daysOf(days)
    .filter((day) =>
      care.calendar.called(day).some((item) => shareOf(item, day, care.record, true) > TOO_MUCH),
    ).length;
