import { useQuery } from '@tanstack/react-query';
import { Dumbbell } from 'lucide-react';
import { useState } from 'react';
import { api } from '@/api/client';
import styles from './catalogue.module.css';

const isOwn = (media: string) => /^[0-9a-f-]{36}$/.test(media);
const file = (media: string, kind: 'jpg' | 'mp4' | 'vtt') => `/library/media/${media}.${kind}`;

interface Film {
  exercise: string;
  media?: string | undefined;
}

/** The film's name: the platform names its files by the exercise itself. */
const keyOf = ({ exercise, media }: Film) => media ?? (isOwn(exercise) ? undefined : exercise);

/** Addresses of a film; those of the practice's own are signed and asked for again in time. */
export function useFilm(film: Film) {
  const key = keyOf(film);
  const own = key !== undefined && isOwn(key);
  const answer = useQuery({
    queryKey: ['media', key],
    queryFn: () => api.media.read(key ?? ''),
    enabled: own,
    staleTime: 10 * 60_000,
    refetchInterval: ({ state }) =>
      state.data && ['UPLOADING', 'PROCESSING'].includes(state.data.state) ? 2_000 : 10 * 60_000,
  });
  if (key === undefined) return { state: 'NONE' as const };
  if (!own)
    return {
      state: 'READY' as const,
      poster: file(key, 'jpg'),
      mp4: file(key, 'mp4'),
      captions: file(key, 'vtt'),
    };
  if (!answer.data) return { state: 'LOADING' as const };
  return answer.data;
}

/** The still picture of an exercise; a quiet sign where there is none. */
export function Poster({ film }: { film: Film }) {
  const { poster } = useFilm(film) as { poster?: string };
  const [broken, setBroken] = useState<string>();
  return (
    <span className={styles.poster}>
      {poster && broken !== poster ? (
        <img src={poster} alt="" loading="lazy" onError={() => setBroken(poster)} />
      ) : (
        <Dumbbell size={22} aria-hidden="true" />
      )}
    </span>
  );
}
