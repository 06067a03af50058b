import type { Dose, LocalDate, Schedule, Weekday } from '@/api/contract';

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

/** The dose in one line: "3 × 10 reps", "3 sets of 3 × 10 s hold", and "1 more on the weak side". */
export function doseWords(dose: Dose): string {
  const set = setWords(dose);
  const times = set.includes(' × ') ? `${dose.sets} sets of ${set}` : `${dose.sets} × ${set}`;
  const sets = dose.sets > 1 ? times : set;
  const extra = dose.extraSetsWeakSide;
  return extra ? `${sets}, ${extra} more on the weak side` : sets;
}

const SLOTS: Record<string, string> = {
  MORNING: 'in the morning',
  MIDDAY: 'at midday',
  EVENING: 'in the evening',
};

/** "in the morning and at 18:30" */
export function slotWords(slots: readonly string[] | undefined): string {
  const words = (slots ?? []).map((slot) => SLOTS[slot] ?? `at ${slot}`);
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

const dayWords = (day: string) =>
  new Date(`${day}T12:00:00Z`).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });

/** "every day", "Mon, Wed, Fri", "3 days a week" … and how often and when on such a day. */
export function scheduleWords(schedule: Schedule, today?: LocalDate): string {
  const { timesPerDay, slots } = schedule;
  const often = timesPerDay > 1 ? `${timesPerDay} × a day, ` : '';
  return [`${often}${daysWords(schedule)}`, slotWords(slots), spanWords(schedule, today)]
    .filter(Boolean)
    .join(', ');
}

function daysWords({ daysOfWeek, timesPerWeek, everyOtherDay, restDays, minDaysApart }: Schedule) {
  const chosen = WEEKDAYS.filter((day) => daysOfWeek?.includes(day));
  if (chosen.length > 0 && chosen.length < 7) return chosen.map(dayName).join(', ');
  const rest = WEEKDAYS.filter((day) => restDays?.includes(day)).map(dayName);
  const but = rest.length > 0 ? `, not ${rest.join(', ')}` : '';
  const apart =
    (minDaysApart ?? 1) > 1
      ? `, ${minDaysApart === 2 ? 'a day' : `${(minDaysApart ?? 1) - 1} days`} between`
      : '';
  if (everyOtherDay) return `every other day${but}`;
  if (timesPerWeek && timesPerWeek < 7)
    return `${timesPerWeek === 1 ? 'once a week' : `${timesPerWeek} days a week`}${apart}${but}`;
  return `every day${but}`;
}

/** A start is worth a word only while it is still to come. */
function spanWords({ startDate, endDate, sessionsTotal }: Schedule, today?: LocalDate) {
  const end = sessionsTotal
    ? `${sessionsTotal} times in all`
    : endDate && `to ${dayWords(endDate)}`;
  const start = startDate && today && startDate > today && `from ${dayWords(startDate)}`;
  return [start, end].filter(Boolean).join(' ');
}
