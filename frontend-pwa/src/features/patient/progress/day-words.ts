import type { LocalDate } from '@/api/contract';
import { addDays } from '@/care/day';

const at = (day: LocalDate) => new Date(`${day}T12:00:00Z`);

/** "24 Nov" */
export const shortDay = (day: LocalDate) =>
  at(day).toLocaleDateString('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });

/** "Today", "Yesterday", "Monday, 23 November" */
export function longDay(day: LocalDate, today: LocalDate): string {
  if (day === today) return 'Today';
  if (day === addDays(today, -1)) return 'Yesterday';
  return at(day).toLocaleDateString('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
}
