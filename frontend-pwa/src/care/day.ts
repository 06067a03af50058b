import type { Instant, LocalDate, Weekday } from '@/api/contract';

const DAY_MS = 86_400_000;
const BOUNDARY_HOUR = 4;
const WEEKDAYS: readonly Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const clocks = new Map<string, Intl.DateTimeFormat>();

function clock(zone: string) {
  let known = clocks.get(zone);
  if (!known) {
    known = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      hourCycle: 'h23',
    });
    clocks.set(zone, known);
  }
  return known;
}

/** The care day of an instant: the local date, where the hours before 04:00 belong to the day before. */
export function careDay(instant: Instant | number, zone: string): LocalDate {
  const parts = clock(zone).formatToParts(new Date(instant));
  const part = (type: string) => parts.find((p) => p.type === type)?.value ?? '';
  const date = `${part('year')}-${part('month')}-${part('day')}`;
  return Number(part('hour')) < BOUNDARY_HOUR ? addDays(date, -1) : date;
}

const utc = (day: LocalDate) => Date.parse(`${day}T00:00:00Z`);

export const addDays = (day: LocalDate, days: number): LocalDate =>
  new Date(utc(day) + days * DAY_MS).toISOString().slice(0, 10);

export const daysBetween = (from: LocalDate, to: LocalDate): number =>
  Math.round((utc(to) - utc(from)) / DAY_MS);

const weekIndex = (day: LocalDate) => (new Date(utc(day)).getUTCDay() + 6) % 7;

export const weekday = (day: LocalDate): Weekday => WEEKDAYS[weekIndex(day)] ?? 'MO';

/** The Monday of the day's week. */
export const monday = (day: LocalDate): LocalDate => addDays(day, -weekIndex(day));

/** The days from `from` to `to`, both included. */
export const daysFrom = (from: LocalDate, to: LocalDate): LocalDate[] =>
  Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, i) => addDays(from, i));

export const later = (a: LocalDate, b: LocalDate | undefined) => (b && b > a ? b : a);

/** Where the person is now, as the device tells. */
export const deviceZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';

/** The reader's own English, so that dates and hours look as they do elsewhere on the phone. */
export const english = () => (navigator.language.startsWith('en') ? navigator.language : 'en-GB');
