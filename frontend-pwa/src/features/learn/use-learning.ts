import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { isProblem } from '@/api/problem';
import { readCourses, readLesson, readOutline, whoLearns } from '@/course/kept/answers';
import { useKept } from '@/course/kept/use-kept';
import { withKept } from '@/course/outline';

/** Signatures last a quarter of an hour, and asking again renews the cookies a stream plays by. */
const FRESH_MS = 8 * 60_000;
/** Between paying and being let in there may be a moment. */
const SOON_MS = 700;
const SOON_TIMES = 40;

/** Who learns here; remembered, so that it is known without a network. */
export const usePerson = () =>
  useQuery({ queryKey: ['learner'], queryFn: whoLearns, staleTime: Number.POSITIVE_INFINITY });

export function useCourses() {
  const person = usePerson();
  const courses = useQuery({
    queryKey: ['learn', 'courses'],
    queryFn: readCourses,
    enabled: person.data !== undefined,
  });
  return { ...courses, error: person.error ?? courses.error };
}

const notYet = (error: unknown) => isProblem(error, 403, 404);

/** A course with all that this device knows of it. `bought` waits for the door to open. */
export function useOutline(course: string, bought = false) {
  const person = usePerson();
  const query = useQuery({
    queryKey: ['learn', 'outline', course],
    queryFn: () => readOutline(person.data ?? '', course),
    enabled: person.data !== undefined,
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
    retry: () => void (person.isError ? person.refetch() : query.refetch()),
    reload: () => void query.refetch(),
  };
}

export function useLesson(person: string | undefined, course: string, lesson: string) {
  return useQuery({
    queryKey: ['learn', 'lesson', course, lesson],
    queryFn: () => readLesson(person ?? '', course, lesson),
    enabled: person !== undefined,
    staleTime: FRESH_MS,
    refetchInterval: FRESH_MS,
  });
}
