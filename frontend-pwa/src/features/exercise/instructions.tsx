import { useQuery } from '@tanstack/react-query';
import { HowTo } from '@/catalogue/how-to';
import { exerciseOf } from '@/offline/own-exercises';
import { Loading } from '@/ui/display/states';

/** The platform's library is a file that the worker keeps; the practice's own are kept here. */
const useExercise = (slug: string) =>
  useQuery({
    queryKey: ['exercise', slug],
    queryFn: async () => (await exerciseOf(slug)) ?? null,
    staleTime: 60_000,
  });

export function Instructions({ slug }: { slug: string }) {
  const exercise = useExercise(slug);
  if (exercise.isPending) return <Loading lines={5} label="Loading the instructions" />;
  return exercise.data && <HowTo exercise={exercise.data} />;
}
