import type { LocalDate } from '@/api/contract';
import type { Care } from './adherence';
import { addDays, daysFrom, monday } from './day';

const FREEZES_A_MONTH = 2;

export type DayMark = 'met' | 'part' | 'missed' | 'excused' | 'rest' | 'open' | 'ahead';
export interface WeekDay {
  day: LocalDate;
  mark: DayMark;
}

/** What a day of the plan was, is or will be; met means at least half of its sessions. */
export function markOf(care: Care, day: LocalDate, startDate: LocalDate): DayMark {
  const asked = day < startDate ? 0 : care.asked(day);
  if (asked === 0) return 'rest';
  if (day > care.today) return 'ahead';
  const { done, skipped } = care.day(day);
  if (done * 2 >= asked) return 'met';
  if (skipped > 0 && done + skipped >= asked) return 'excused';
  if (day === care.today) return done > 0 ? 'part' : 'open';
  return done > 0 ? 'part' : 'missed';
}

/**
 * Plan days met in a row, counted back from today. Rest days, days skipped with a reason, and the
 * first two misses of a month leave it as it is; an unfinished today does not count against it.
 */
export function streak(care: Care, startDate: LocalDate): number {
  const misses = new Map<string, number>();
  let met = 0;
  for (let day = care.today; day >= startDate; day = addDays(day, -1)) {
    const mark = markOf(care, day, startDate);
    if (mark === 'met') met += 1;
    const missed = day < care.today && (mark === 'missed' || mark === 'part');
    if (!missed) continue;
    const month = day.slice(0, 7);
    const inMonth = (misses.get(month) ?? 0) + 1;
    if (inMonth > FREEZES_A_MONTH) return met;
    misses.set(month, inMonth);
  }
  return met;
}

/** Monday to Sunday of this week. */
export function weekOf(care: Care, startDate: LocalDate): WeekDay[] {
  const first = monday(care.today);
  return daysFrom(first, addDays(first, 6)).map((day) => ({
    day,
    mark: markOf(care, day, startDate),
  }));
}
