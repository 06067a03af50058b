import { useQuery } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { Exercise, Protocol } from '@/api/contract';

/** An exercise somebody can prescribe, and whether it is the practice's own. */
export interface Entry extends Exercise {
  own: boolean;
}

const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name);
const fixed = { staleTime: Number.POSITIVE_INFINITY };

/** The platform's own exercises, which everybody has. */
export const usePlatformExercises = () =>
  useQuery({ queryKey: ['platform-exercises'], queryFn: api.library.exercises, ...fixed });

/** The platform's exercises and the practice's own, as one list. */
export function useCatalogue() {
  const platform = usePlatformExercises();
  const own = useQuery({ queryKey: ['own-exercises'], queryFn: api.library.ownExercises });
  const entries: Entry[] | undefined =
    platform.data && own.data
      ? [
          ...own.data.exercises.map((exercise) => ({ ...exercise, own: true })),
          ...platform.data.exercises.map((exercise) => ({ ...exercise, own: false })),
        ].sort(byName)
      : undefined;
  return {
    entries,
    pending: platform.isPending || own.isPending,
    error: platform.error ?? own.error,
    retry: () => void Promise.all([platform.refetch(), own.refetch()]),
  };
}

export interface Template extends Protocol {
  own: boolean;
}

/** Protocols to start a plan from: the practice's own first. */
export function useTemplates() {
  const platform = useQuery({
    queryKey: ['platform-protocols'],
    queryFn: api.library.protocols,
    ...fixed,
  });
  const own = useQuery({ queryKey: ['own-protocols'], queryFn: api.library.ownProtocols });
  const templates: Template[] | undefined =
    platform.data && own.data
      ? [
          ...own.data.protocols.map((protocol) => ({ ...protocol, own: true })).sort(byName),
          ...platform.data.protocols.map((protocol) => ({ ...protocol, own: false })).sort(byName),
        ]
      : undefined;
  return {
    templates,
    pending: platform.isPending || own.isPending,
    error: platform.error ?? own.error,
    retry: () => void Promise.all([platform.refetch(), own.refetch()]),
  };
}
