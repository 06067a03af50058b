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

/** What the server counted for good: the streak before a day, by the freezes used after it. */
export interface Counted {
  before: LocalDate;
  met: readonly number[];
}

/**
 * Plan days met in a row up to today. Rest days, days skipped with a reason, and the two latest
 * misses of a month leave it as it is; an unfinished today does not count against it.
 */
export function streak(care: Care, startDate: LocalDate, counted?: Counted): number {
  const known = counted && counted.met.length === FREEZES_A_MONTH + 1 ? counted : undefined;
  let met: readonly number[] = known?.met ?? Array.from({ length: FREEZES_A_MONTH + 1 }, () => 0);
  for (const day of daysFrom(known?.before ?? startDate, care.today)) {
    const before = met;
    const mark = markOf(care, day, startDate);
    const missed = day < care.today && (mark === 'missed' || mark === 'part') ? 1 : 0;
    const sameMonth = day.slice(0, 7) === addDays(day, -1).slice(0, 7);
    met = before.map((_, misses) => {
      const now = misses + missed;
      if (now > FREEZES_A_MONTH) return 0;
      return (before[sameMonth ? now : 0] ?? 0) + (mark === 'met' ? 1 : 0);
    });
  }
  return met[0] ?? 0;
}

/** Monday to Sunday of this week. */
export function weekOf(care: Care, startDate: LocalDate): WeekDay[] {
  const first = monday(care.today);
  return daysFrom(first, addDays(first, 6)).map((day) => ({
    day,
    mark: markOf(care, day, startDate),
  }));
}
