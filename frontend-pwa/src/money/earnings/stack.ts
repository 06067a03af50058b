import type { MonthSum } from '@/api/affiliate';

export interface Stack {
  month: string;
  /** Shares of the plot's height, 0–1. */
  paid: number;
  held: number;
  total: number;
}

/** Months as two parts on top of each other, against the best month; what went back draws nothing. */
export function stacksOf(months: readonly MonthSum[]): Stack[] {
  const most = Math.max(
    1,
    ...months.map(({ held, paid }) => Math.max(0, held) + Math.max(0, paid)),
  );
  return months.map(({ month, held, paid }) => ({
    month,
    paid: Math.max(0, paid) / most,
    held: Math.max(0, held) / most,
    total: held + paid,
  }));
}

/** The last months up to this one, also those in which nothing happened. */
export function lastMonths(months: readonly MonthSum[], now: number, count: number): MonthSum[] {
  const known = new Map(months.map((one) => [one.month, one]));
  const today = new Date(now);
  return Array.from({ length: count }, (_, index) => {
    const at = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - count + 1 + index));
    const month = at.toISOString().slice(0, 7);
    return known.get(month) ?? { month, held: 0, paid: 0 };
  });
}
