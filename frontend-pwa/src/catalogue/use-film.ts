import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { Media } from '@/api/contract';
import { isProblem } from '@/api/problem';

const isOwn = (media: string) => /^[0-9a-f-]{36}$/.test(media);
const file = (media: string, kind: 'jpg' | 'mp4' | 'vtt') => `/library/media/${media}.${kind}`;

/** Signatures last a quarter of an hour: whatever is shown is asked for again before. */
const FRESH = 8 * 60_000;

export interface FilmOf {
  exercise: string;
  media?: string | undefined;
}
export interface Shown extends Partial<Omit<Media, 'state'>> {
  state: Media['state'] | 'NONE' | 'LOADING' | 'MISSING';
  captions?: string;
}

/** The film's name: the platform names its files by the exercise itself. */
const keyOf = ({ exercise, media }: FilmOf) => media ?? (isOwn(exercise) ? undefined : exercise);

/** All films of the practice's own, signed together. */
export const useOwnFilms = (enabled = true) =>
  useQuery({
    queryKey: ['media'],
    queryFn: api.media.list,
    enabled,
    staleTime: FRESH,
    refetchInterval: FRESH,
  });

/** A film's addresses and how far it is; one that is not ready is asked for until it is. */
export function useFilm(film: FilmOf): Shown {
  const key = keyOf(film);
  const own = key !== undefined && isOwn(key);
  const all = useOwnFilms(own);
  const listed = own ? all.data?.media.find(({ media }) => media === key) : undefined;
  const one = useQuery({
    queryKey: ['media', key],
    queryFn: () => api.media.read(key ?? ''),
    enabled: own && (all.data !== undefined || all.isError) && listed?.state !== 'READY',
    staleTime: FRESH,
    refetchInterval: ({ state: { data } }) => waitFor(data),
  });
  if (key === undefined) return { state: 'NONE' };
  if (!own)
    return {
      state: 'READY',
      poster: file(key, 'jpg'),
      mp4: file(key, 'mp4'),
      captions: file(key, 'vtt'),
    };
  return (
    (listed?.state === 'READY' ? listed : one.data) ?? {
      state: isProblem(one.error, 404) ? 'MISSING' : 'LOADING',
    }
  );
}

/** Soon while it is being made; seldom once that takes too long. */
function waitFor(media: Media | undefined): number {
  const moving = media?.state === 'PROCESSING' || media?.state === 'UPLOADING';
  if (!moving) return FRESH;
  return media.retriable ? 15_000 : 2_000;
}

/** Asks for another attempt at a film that is stuck or failed for a passing reason. */
export function useRestart() {
  const cache = useQueryClient();
  return async (media: string) => {
    const now = await api.media.restart(media);
    cache.setQueryData(['media', media], now);
  };
}
