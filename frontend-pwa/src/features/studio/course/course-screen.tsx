import { useQuery } from '@tanstack/react-query';
import type { Me } from '@/api/contract';
import { read } from '@/api/studio';
import { Failed, Loading } from '@/ui/display/states';
import { Writing } from './writing';

interface Props {
  /** The course, which part of it (`about`, say), and of the lessons which one. */
  path: readonly string[];
  me: Me;
}

/** One course as its editors have it. */
export default function CourseScreen({ path: [course = '', part, lesson], me }: Props) {
  const draft = useQuery({
    queryKey: ['studio', course],
    queryFn: () => read(course),
    refetchInterval: 15_000,
  });
  if (draft.isError && !draft.data)
    return <Failed whole error={draft.error} retry={() => draft.refetch()} />;
  if (!draft.data) return <Loading blocks={2} lines={6} label="Loading the course" />;
  return <Writing draft={draft.data} part={part} lesson={lesson} me={me} />;
}
