import type { LocalDate, LogDay, LogEntry } from '@/api/contract';
import { Care, percent } from '@/care/adherence';
import { addDays, daysFrom, later, monday } from '@/care/day';
import type { CarePlan } from '@/care/schedule';

export const WEEKS = 8;

/** The Monday with which the last `weeks` weeks begin. */
export const firstDay = (today: LocalDate, weeks: number) =>
  addDays(monday(today), -7 * (weeks - 1));

export interface Week {
  monday: LocalDate;
  due: number;
  done: number;
  skipped: number;
  /** Percent of due sessions done; undefined when nothing was due. */
  adherence: number | undefined;
}

/** Each day is judged by the dose that was in force on it, as the server does for its numbers. */
export function weeksOf(plan: CarePlan, logs: readonly LogDay[], today: LocalDate): Week[] {
  const care = new Care(
    plan,
    logs.flatMap((day) => day.entries),
    today,
  );
  const first = firstDay(today, WEEKS);
  return Array.from({ length: WEEKS }, (_, index) => {
    const start = addDays(first, 7 * index);
    const week = { monday: start, due: 0, done: 0, skipped: 0 };
    for (const day of daysFrom(later(start, plan.startDate), addDays(start, 6))) {
      if (day > today) break;
      const tally = care.day(day);
      week.due += tally.due;
      week.done += tally.done;
      week.skipped += tally.skipped;
    }
    return { ...week, adherence: percent(week.done, week.due) };
  });
}

export interface PainDay {
  day: LocalDate;
  most: number | undefined;
}

/** The worst pain reported on each of the last days; undefined where none was reported. */
export function painDays(logs: readonly LogDay[], today: LocalDate, days: number): PainDay[] {
  const byDay = new Map(logs.map(({ day, entries }) => [day, worst(entries)]));
  return daysFrom(addDays(today, 1 - days), today).map((day) => ({ day, most: byDay.get(day) }));
}

function worst(entries: readonly LogEntry[]): number | undefined {
  const told = entries.flatMap(({ pain }) => (pain === undefined ? [] : [pain]));
  return told.length === 0 ? undefined : Math.max(...told);
}
