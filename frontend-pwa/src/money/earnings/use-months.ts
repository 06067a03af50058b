import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { lastMonths, type Month } from './earned';

const COUNT = 6;
/** What is older than the hold is paid, and stays as it is. */
const MOVING = 2;

/** The statements of the last half year; all of them, or none yet. */
export function useMonths(
  of: string,
  load: (month: string) => Promise<Month>,
  enabled = true,
): { months: Month[] | undefined; error: unknown; retry: () => void } {
  const [wanted] = useState(() => lastMonths(Date.now(), COUNT));
  const read = useQueries({
    queries: wanted.map((month, index) => ({
      queryKey: [of, 'statement', month],
      queryFn: () => load(month),
      enabled,
      staleTime: index < COUNT - MOVING ? Number.POSITIVE_INFINITY : 60_000,
    })),
  });
  const months = read.flatMap(({ data }) => data ?? []);
  return {
    months: months.length === COUNT ? months : undefined,
    error: read.find(({ error }) => error)?.error,
    retry: () => {
      for (const one of read) if (one.isError) void one.refetch();
    },
  };
}
