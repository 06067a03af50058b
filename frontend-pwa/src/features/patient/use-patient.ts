import { useQueries, useQuery } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { PatientFile, Plan } from '@/api/contract';
import { careDay, deviceZone } from '@/care/day';
import { firstDay, WEEKS, weeksOf } from './progress/weeks';

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

/** Every version that was in force in the weeks drawn; a version never changes, so it is read once. */
export function useVersions(file: PatientFile): Plan[] | undefined {
  const { patient } = file.profile;
  const from = firstDay(careDay(Date.now(), deviceZone()), WEEKS);
  const wanted = file.versions
    .filter(({ version }) => version !== file.plan?.version)
    .filter(({ publishedAt }, index, all) => {
      const next = all.find((v) => v.version === (all[index]?.version ?? 0) + 1)?.publishedAt;
      const until = next ?? file.plan?.publishedAt ?? publishedAt;
      return until.slice(0, 10) >= from;
    });
  const answers = useQueries({
    queries: wanted.map(({ version }) => ({
      queryKey: ['plan', patient, version],
      queryFn: () => api.patients.planVersion(patient, version),
      staleTime: Number.POSITIVE_INFINITY,
    })),
  });
  if (answers.some(({ data }) => data === undefined)) return undefined;
  const older = answers.flatMap(({ data }) => (data ? [data] : []));
  return file.plan ? [...older, file.plan] : older;
}

export const useWeeks = (plans: Plan[], logs: Parameters<typeof weeksOf>[1]) =>
  weeksOf(plans, logs, careDay(Date.now(), deviceZone()));
