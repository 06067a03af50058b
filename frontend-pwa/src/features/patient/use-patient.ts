import { useQuery } from '@tanstack/react-query';
import { api } from '@/api/client';
import { careDay, deviceZone } from '@/care/day';
import { firstDay, WEEKS } from './progress/weeks';

const EVERY_MS = 3_000;

export const usePatient = (patient: string) =>
  useQuery({
    queryKey: ['patient', patient],
    queryFn: () => api.patients.read(patient),
    refetchInterval: EVERY_MS,
  });

/** The logs of the weeks the page draws. */
export function useLogs(patient: string) {
  const today = careDay(Date.now(), deviceZone());
  const from = firstDay(today, WEEKS);
  return useQuery({
    queryKey: ['logs', patient, from, today],
    queryFn: () => api.patients.logs(patient, from, today),
    refetchInterval: EVERY_MS,
  });
}
