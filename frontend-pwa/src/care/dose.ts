import type { Dose, Schedule, Weekday } from '@/api/contract';

const DAYS: Record<Weekday, string> = {
  MO: 'Mon',
  TU: 'Tue',
  WE: 'Wed',
  TH: 'Thu',
  FR: 'Fri',
  SA: 'Sat',
  SU: 'Sun',
};

const many = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

export function duration(seconds: number): string {
  if (seconds < 60) return `${seconds} s`;
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  return rest === 0 ? `${minutes} min` : `${minutes} min ${rest} s`;
}

const reps = ({ reps: least = 1, repsMax }: Dose) =>
  repsMax !== undefined && repsMax > least ? `${least}–${repsMax}` : `${least}`;

/** What one set is, in few words. */
export function setWords(dose: Dose): string {
  const hold = duration(dose.holdSec ?? 10);
  switch (dose.mode) {
    case 'REPS':
      return `${reps(dose)} times`;
    case 'HOLD':
      return (dose.reps ?? 1) > 1 ? `${reps(dose)} holds of ${hold}` : `hold ${hold}`;
    case 'REPS_WITH_HOLD':
      return `${reps(dose)} times, hold ${hold}`;
    case 'TIME':
      return duration(dose.durationSec ?? 60);
    case 'DISTANCE':
      return `${dose.distanceM ?? 0} m`;
    case 'BREATHS':
      return many(dose.breaths ?? dose.reps ?? 5, 'breath');
    case 'AMRAP':
      return 'as many as feels good';
    case 'FREE':
      return 'at your own pace';
  }
}

/** The whole dose in one line: "3 sets · 10 times, hold 5 s". */
export const doseWords = (dose: Dose) =>
  dose.sets === 1 ? sentence(setWords(dose)) : `${dose.sets} sets · ${setWords(dose)}`;

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const SIDE_WORDS = {
  LEFT: 'Left side',
  RIGHT: 'Right side',
  BOTH: '',
  ALTERNATE: 'Alternate sides',
  AFFECTED_FIRST: 'Both sides, the sore one first',
} as const;

/** The big figures of a session, readable from two metres. */
export function doseFigures(dose: Dose): { figure: string; unit: string }[] {
  const sets = { figure: String(dose.sets), unit: dose.sets === 1 ? 'set' : 'sets' };
  const hold = { figure: String(dose.holdSec ?? 10), unit: 's hold' };
  switch (dose.mode) {
    case 'REPS':
      return [sets, { figure: reps(dose), unit: 'times' }];
    case 'HOLD':
      return (dose.reps ?? 1) > 1
        ? [sets, { figure: reps(dose), unit: 'times' }, hold]
        : [sets, hold];
    case 'REPS_WITH_HOLD':
      return [sets, { figure: reps(dose), unit: 'times' }, hold];
    case 'BREATHS':
      return [sets, { figure: String(dose.breaths ?? dose.reps ?? 5), unit: 'breaths' }];
    case 'DISTANCE':
      return [sets, { figure: String(dose.distanceM ?? 0), unit: 'm' }];
    case 'TIME': {
      const seconds = dose.durationSec ?? 60;
      const whole = seconds % 60 === 0;
      return [sets, { figure: String(whole ? seconds / 60 : seconds), unit: whole ? 'min' : 's' }];
    }
    default:
      return [sets];
  }
}

/** The finer points, each a short phrase. */
export function doseExtras(dose: Dose): string[] {
  const { load, tempo, effortTarget, restBetweenSetsSec } = dose;
  return [
    SIDE_WORDS[dose.side],
    load?.kind === 'BAND' ? `Band${load.band ? `, ${load.band}` : ''}` : '',
    load?.kind === 'KG' || load?.kind === 'LB'
      ? `${load.value ?? 0} ${load.kind.toLowerCase()}`
      : '',
    tempo ? `Tempo ${tempo}` : '',
    restBetweenSetsSec && dose.sets > 1 ? `Rest ${duration(restBetweenSetsSec)} between sets` : '',
    effortTarget ? `Effort about ${effortTarget} of 10` : '',
    `Pain no higher than ${dose.painCeiling}`,
  ].filter(Boolean);
}

/** When to do it: "Every day, 3 times". */
export function scheduleWords(schedule: Schedule): string {
  const times = schedule.timesPerDay > 1 ? `, ${schedule.timesPerDay} times a day` : '';
  if (schedule.daysOfWeek?.length)
    return schedule.daysOfWeek.map((day) => DAYS[day]).join(', ') + times;
  if (schedule.everyOtherDay) return `Every other day${times}`;
  if (schedule.timesPerWeek) return `${many(schedule.timesPerWeek, 'day')} a week${times}`;
  return schedule.timesPerDay > 1 ? `${schedule.timesPerDay} times a day` : 'Every day';
}
