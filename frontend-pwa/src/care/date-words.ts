import type { Instant, LocalDate } from '@/api/contract';
import { addDays, english } from './day';

const noon = (day: LocalDate) => new Date(`${day}T12:00:00Z`);

/** "24 Nov" */
export const shortDay = (day: LocalDate) =>
  noon(day).toLocaleDateString(english(), { day: 'numeric', month: 'short', timeZone: 'UTC' });

/** "Monday 23 November" */
export const longDay = (day: LocalDate) =>
  noon(day).toLocaleDateString(english(), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });

/** "Today", "Yesterday", then the date. */
export function nearDay(day: LocalDate, today: LocalDate): string {
  if (day === today) return 'Today';
  return day === addDays(today, -1) ? 'Yesterday' : longDay(day);
}

/** "26 Nov 2026" */
export const dateOf = (at: Instant) =>
  new Date(at).toLocaleDateString(english(), { dateStyle: 'medium' });

/** "26 Nov 2026, 16:03" */
export const momentOf = (at: Instant) =>
  new Date(at).toLocaleString(english(), { dateStyle: 'medium', timeStyle: 'short' });

/** "Thu 16:03" */
export const hourOf = (at: Instant) =>
  new Date(at).toLocaleString(english(), { weekday: 'short', hour: '2-digit', minute: '2-digit' });
