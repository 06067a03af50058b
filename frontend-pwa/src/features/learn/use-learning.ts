import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { isProblem } from '@/api/problem';
import {
  knownOutline,
  readCourses,
  readLesson,
  readOutline,
  whoLearns,
} from '@/course/kept/answers';
import { useKept } from '@/course/kept/use-kept';
import { areOpen, withKept } from '@/course/outline';

/** Signatures last a quarter of an hour, and asking again renews the cookies a stream plays by. */
const FRESH_MS = 8 * 60_000;
/** Between paying and being let in there may be a moment. */
const SOON_MS = 300;
const SOON_TIMES = 100;

/** Who learns here; remembered, so that it is known without a network. */
const learner = queryOptions({
  queryKey: ['learner'],
  queryFn: whoLearns,
  staleTime: Number.POSITIVE_INFINITY,
});
export const usePerson = () => useQuery(learner);

/** Asked along with whatever is asked of her lessons, once for all. */
function useWho() {
  const cache = useQueryClient();
  return () => cache.ensureQueryData(learner);
}

/** My courses; those that were just `bought` may be there a moment later. */
export function useCourses(bought: readonly string[] = []) {
  const who = useWho();
  const [patient, setPatient] = useState(bought.length > 0);
  useEffect(() => {
    if (!patient) return;
    const timer = setTimeout(() => setPatient(false), SOON_MS * SOON_TIMES);
    return () => clearTimeout(timer);
  }, [patient]);
  const courses = useQuery({
    queryKey: ['learn', 'courses'],
    queryFn: () => readCourses(who()),
    refetchInterval: ({ state: { data } }) =>
      patient && !areOpen(bought, data?.data) ? SOON_MS : false,
  });
  return { ...courses, patient, arrived: areOpen(bought, courses.data?.data) };
}

const notYet = (error: unknown) => isProblem(error, 403, 404);

/** A course with all that this device knows of it. `bought` waits for the door to open. */
export function useOutline(course: string, bought = false) {
  const person = usePerson();
  const who = useWho();
  const query = useQuery({
    queryKey: ['learn', 'outline', course],
    queryFn: () => readOutline(who(), course),
    retry: (times, error) =>
      notYet(error) ? bought && times < SOON_TIMES : !isProblem(error) && times < 2,
    retryDelay: (times, error) => (notYet(error) ? SOON_MS : Math.min(1000 * 2 ** times, 8000)),
  });
  const kept = useKept(course);
  const answered = query.data;
  const outline = useMemo(() => answered && withKept(answered.data, kept), [answered, kept]);
  return {
    person: person.data,
    outline,
    offline: answered?.offline ?? false,
    error: person.error ?? query.error,
    waiting: bought && notYet(query.failureReason),
    retry: () => void query.refetch(),
    reload: () => void query.refetch(),
  };
}

/** A course's outline as this device saw it last, if it ever did; nobody is asked. */
export const useKnownOutline = (course: string) =>
  useQuery({
    queryKey: ['learn', 'known', course],
    queryFn: () => knownOutline(course),
    staleTime: 0,
  }).data?.outline;

export function useLesson(course: string, lesson: string) {
  const who = useWho();
  return useQuery({
    queryKey: ['learn', 'lesson', course, lesson],
    queryFn: () => readLesson(who(), course, lesson),
    staleTime: FRESH_MS,
    refetchInterval: FRESH_MS,
  });
}
