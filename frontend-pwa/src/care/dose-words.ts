import type { Dose, Load, Schedule, Side, Weekday } from '@/api/contract';

const DAY_NAMES: Record<Weekday, string> = {
  MO: 'Mon',
  TU: 'Tue',
  WE: 'Wed',
  TH: 'Thu',
  FR: 'Fri',
  SA: 'Sat',
  SU: 'Sun',
};
export const WEEKDAYS = Object.keys(DAY_NAMES) as Weekday[];
export const dayName = (day: Weekday) => DAY_NAMES[day];

/** "45 s", "2 min", "1 min 30 s". */
export function seconds(value: number): string {
  const minutes = Math.floor(value / 60);
  const rest = value % 60;
  if (minutes === 0) return `${rest} s`;
  return rest === 0 ? `${minutes} min` : `${minutes} min ${rest} s`;
}

const distance = (metres: number) =>
  metres >= 1000 ? `${Math.round(metres / 100) / 10} km` : `${metres} m`;

function reps({ reps: least = 0, repsMax }: Dose): string {
  if (repsMax && repsMax > least) return `${least}–${repsMax} reps`;
  return least === 1 ? '1 rep' : `${least} reps`;
}

/** What one set asks for: "10 reps", "20 s hold", "10 reps, hold 5 s". */
export function setWords(dose: Dose): string {
  switch (dose.mode) {
    case 'REPS':
      return reps(dose);
    case 'HOLD':
      return `${dose.reps && dose.reps > 1 ? `${dose.reps} × ` : ''}${seconds(dose.holdSec ?? 0)} hold`;
    case 'REPS_WITH_HOLD':
      return `${reps(dose)}, hold ${seconds(dose.holdSec ?? 0)}`;
    case 'TIME':
      return seconds(dose.durationSec ?? 0);
    case 'DISTANCE':
      return distance(dose.distanceM ?? 0);
    case 'BREATHS':
      return dose.breaths === 1 ? '1 breath' : `${dose.breaths ?? 0} breaths`;
    case 'AMRAP':
      return `as many as you can in ${seconds(dose.durationSec ?? 0)}`;
    case 'FREE':
      return 'as feels right';
  }
}

/** The dose in one line: "3 × 10 reps". */
export const doseWords = (dose: Dose): string =>
  dose.sets > 1 ? `${dose.sets} × ${setWords(dose)}` : setWords(dose);

const SIDES: Record<Side, string> = {
  LEFT: 'left side',
  RIGHT: 'right side',
  BOTH: '',
  ALTERNATE: 'alternating sides',
  AFFECTED_FIRST: 'each side, sore side first',
};
export const sideWords = (side: Side) => SIDES[side];

export function loadWords(load: Load | undefined): string {
  if (!load || load.kind === 'NONE') return '';
  if (load.kind === 'BODYWEIGHT') return 'body weight';
  if (load.kind === 'BAND') return `${load.band ?? ''} band`.trim();
  return `${load.value ?? 0} ${load.kind.toLowerCase()}`;
}

/** "every day", "Mon, Wed, Fri", "3 times a week" … and how often on such a day. */
export function scheduleWords(schedule: Schedule): string {
  const { daysOfWeek, timesPerWeek, everyOtherDay, timesPerDay } = schedule;
  const chosen = WEEKDAYS.filter((day) => daysOfWeek?.includes(day));
  const days = daysWords(chosen, timesPerWeek, everyOtherDay);
  return timesPerDay > 1 ? `${timesPerDay} × a day, ${days}` : days;
}

function daysWords(days: Weekday[], timesPerWeek?: number, everyOtherDay?: boolean): string {
  if (days.length > 0 && days.length < 7) return days.map(dayName).join(', ');
  if (everyOtherDay) return 'every other day';
  if (timesPerWeek && timesPerWeek < 7)
    return timesPerWeek === 1 ? 'once a week' : `${timesPerWeek} days a week`;
  return 'every day';
}

/** Seconds of work in one set, for an honest guess at how long a session takes. */
function workSeconds(dose: Dose): number {
  const count = dose.repsMax ?? dose.reps ?? 1;
  const between = Math.max(0, count - 1) * (dose.restBetweenRepsSec ?? 0);
  const perRep = dose.tempo
    ? dose.tempo.split('-').reduce((sum, part) => sum + (Number(part) || 0), 0)
    : 3;
  switch (dose.mode) {
    case 'REPS':
      return count * Math.max(1, perRep) + between;
    case 'HOLD':
      return count * (dose.holdSec ?? 0) + between;
    case 'REPS_WITH_HOLD':
      return count * (2 + (dose.holdSec ?? 0)) + between;
    case 'TIME':
    case 'AMRAP':
      return dose.durationSec ?? 0;
    case 'DISTANCE':
      return (dose.distanceM ?? 0) / 1.3;
    case 'BREATHS':
      return (dose.breaths ?? 0) * 6;
    case 'FREE':
      return 120;
  }
}

const twoSided = (side: Side) => side === 'AFFECTED_FIRST';

/** Minutes one session of it takes, rests between its sets included. */
export function sessionMinutes(dose: Dose): number {
  const work = workSeconds(dose) * (twoSided(dose.side) ? 2 : 1);
  return (work * dose.sets + (dose.sets - 1) * (dose.restBetweenSetsSec ?? 30)) / 60;
}
