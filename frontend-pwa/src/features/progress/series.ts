import type { LogEntry } from '@/api/contract';
import { type Care, percent } from '@/care/adherence';
import { shortDay } from '@/care/date-words';
import { addDays, daysFrom, later, monday } from '@/care/day';

const WEEKS = 8;

/** The last weeks of the plan, oldest first, each from its Monday. */
export function weeksOf(care: Care, startDate: string) {
  const from = later(addDays(monday(care.today), -7 * (WEEKS - 1)), monday(startDate));
  return daysFrom(from, care.today)
    .filter((day) => monday(day) === day)
    .map((first) => {
      const days = daysFrom(later(first, startDate), addDays(first, 6)).filter(
        (day) => day <= care.today,
      );
      const tallies = days.map((day) => care.day(day));
      const done = tallies.reduce((sum, tally) => sum + tally.done, 0);
      const due = tallies.reduce((sum, tally) => sum + tally.due, 0);
      const value = percent(done, due) ?? null;
      return { label: shortDay(first), done, due, value, faint: value !== null && value < 50 };
    });
}

/** The highest pain of each day. */
export function painDays(logs: readonly LogEntry[], from: string, to: string) {
  const highest = new Map<string, number>();
  for (const { day, pain } of logs)
    if (pain !== undefined) highest.set(day, Math.max(pain, highest.get(day) ?? 0));
  return daysFrom(from, to).map((day) => ({
    label: shortDay(day),
    value: highest.get(day) ?? null,
  }));
}
