import type { Schedule } from '@/api/contract';

export type Pattern = 'daily' | 'days' | 'weekly' | 'alternate';

export function patternOf(schedule: Schedule): Pattern {
  if (schedule.daysOfWeek) return 'days';
  if (schedule.everyOtherDay) return 'alternate';
  return schedule.timesPerWeek !== undefined && schedule.timesPerWeek < 7 ? 'weekly' : 'daily';
}

/** The schedule in another pattern; what belongs to one pattern alone goes with it. */
export function inPattern(schedule: Schedule, pattern: Pattern): Schedule {
  const {
    daysOfWeek: _,
    timesPerWeek: __,
    everyOtherDay: ___,
    minDaysApart: ____,
    restDays,
    ...rest
  } = schedule;
  if (pattern === 'days') return { ...rest, daysOfWeek: ['MO', 'WE', 'FR'] };
  const kept = restDays?.length ? { ...rest, restDays } : rest;
  if (pattern === 'weekly') return { ...kept, timesPerWeek: 3 };
  return pattern === 'alternate' ? { ...kept, everyOtherDay: true } : kept;
}

const USUAL_SLOTS: Record<number, string[]> = {
  1: ['MORNING'],
  2: ['MORNING', 'EVENING'],
  3: ['MORNING', 'MIDDAY', 'EVENING'],
  4: ['08:00', '12:00', '16:00', '20:00'],
  5: ['08:00', '11:00', '14:00', '17:00', '20:00'],
  6: ['08:00', '10:30', '13:00', '15:30', '18:00', '20:30'],
};
export const usualSlots = (times: number) => USUAL_SLOTS[times] ?? [];

/** So many times a day; times of day that no longer fit are the usual ones for that many. */
export function withTimes(schedule: Schedule, timesPerDay: number): Schedule {
  return schedule.slots && schedule.slots.length !== timesPerDay
    ? { ...schedule, timesPerDay, slots: usualSlots(timesPerDay) }
    : { ...schedule, timesPerDay };
}

export type End = 'open' | 'date' | 'total';
export const endOf = ({ endDate, sessionsTotal }: Schedule): End =>
  sessionsTotal !== undefined ? 'total' : endDate !== undefined ? 'date' : 'open';

/** Ended another way; a schedule has one end. */
export function withEnd(schedule: Schedule, end: { date?: string; total?: number }): Schedule {
  const { endDate: _, sessionsTotal: __, ...rest } = schedule;
  if (end.date) return { ...rest, endDate: end.date };
  return end.total ? { ...rest, sessionsTotal: end.total } : rest;
}
