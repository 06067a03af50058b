import { useEffect, useState } from 'react';
import type { LessonFilm } from '@/api/learning';
import { openFilm } from '@/course/kept/films';
import type { FilmSource } from '@/ui/video/attach';

/**
 * What to play: the file of this device where it is, else the stream. It stays what it was while
 * somebody watches, however often the addresses are signed anew.
 */
export function useFilmSource(
  course: string,
  lesson: string,
  film: LessonFilm,
  renew: () => Promise<LessonFilm | undefined>,
) {
  const [round, setRound] = useState<{ at: number; film?: LessonFilm | undefined }>({ at: 0 });
  const [source, setSource] = useState<{ key: string; source: FilmSource }>();
  const key = `${course}/${lesson}/${round.at}`;
  const ready = source?.key === key;
  const { hls, mp4 } = round.film ?? film;
  useEffect(() => {
    if (ready) return;
    let live = true;
    openFilm(course, lesson)
      .catch(() => undefined)
      .then((file) => {
        if (live) setSource({ key, source: file ? { file } : { hls, mp4 } });
      });
    return () => {
      live = false;
    };
  }, [course, lesson, key, ready, hls, mp4]);
  return {
    source: ready ? source.source : undefined,
    /** Begins anew with the addresses of now: those at hand may have run out. */
    again: async () => setRound({ at: round.at + 1, film: await renew() }),
  };
}
