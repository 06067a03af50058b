import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { lastMonths, type Month } from './earned';

const COUNT = 6;

/** The statements of the last half year; all of them, or none yet. */
export function useMonths(
  of: string,
  load: (month: string) => Promise<Month>,
  enabled = true,
): { months: Month[] | undefined; error: unknown; retry: () => void } {
  const [wanted] = useState(() => lastMonths(Date.now(), COUNT));
  const read = useQueries({
    queries: wanted.map((month) => ({
      queryKey: [of, 'statement', month],
      queryFn: () => load(month),
      enabled,
      staleTime: 60_000,
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
