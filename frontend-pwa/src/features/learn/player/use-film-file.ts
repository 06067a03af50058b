import { useEffect, useState } from 'react';
import type { LessonFilm } from '@/api/learning';
import { openFilm } from '@/course/kept/films';
import type { FilmSource } from '@/ui/video/attach';

/**
 * What to play: the file of this device where it is, else the stream. It stays what it was while
 * somebody watches, however often the addresses are signed anew.
 */
export function useFilmSource(course: string, lesson: string, film: LessonFilm) {
  const [round, setRound] = useState(0);
  const [source, setSource] = useState<{ key: string; source: FilmSource }>();
  const key = `${course}/${lesson}/${round}`;
  const ready = source?.key === key;
  useEffect(() => {
    if (ready) return;
    let live = true;
    openFilm(course, lesson)
      .catch(() => undefined)
      .then((file) => {
        const { hls, mp4 } = film;
        if (live) setSource({ key, source: file ? { file } : { hls, mp4 } });
      });
    return () => {
      live = false;
    };
  }, [course, lesson, key, ready, film]);
  return { source: ready ? source.source : undefined, again: () => setRound(round + 1) };
}
