/** One sale's part of somebody, or what of it was taken back. */
export interface Entry {
  key: string;
  at: string;
  title: string;
  gross: number;
  share: number;
  currency: string;
  paid: boolean;
  /** When it is paid out, while it is held. */
  due?: string;
}

export interface Month {
  month: string;
  entries: Entry[];
}

export interface MonthSum {
  month: string;
  held: number;
  paid: number;
}

/** The last months up to this one, the oldest first. */
export function lastMonths(now: number, count: number): string[] {
  const today = new Date(now);
  return Array.from({ length: count }, (_, index) =>
    new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - count + 1 + index))
      .toISOString()
      .slice(0, 7),
  );
}

/** What came in by month, for each currency in which anything did. */
export function sumsOf(months: readonly Month[]): Map<string, MonthSum[]> {
  const currencies = new Set(
    months.flatMap(({ entries }) => entries.map(({ currency }) => currency)),
  );
  return new Map(
    [...currencies].sort().map((currency) => [
      currency,
      months.map(({ month, entries }) => {
        const mine = entries.filter((entry) => entry.currency === currency);
        const sum = (paid: boolean) =>
          mine.filter((entry) => entry.paid === paid).reduce((all, { share }) => all + share, 0);
        return { month, held: sum(false), paid: sum(true) };
      }),
    ]),
  );
}

export interface Stack {
  month: string;
  /** Shares of the plot's height, 0–1. */
  paid: number;
  held: number;
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
  }));
}
