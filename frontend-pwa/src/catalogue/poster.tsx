import { Dumbbell } from 'lucide-react';
import { useState } from 'react';
import styles from './catalogue.module.css';
import { type FilmOf, useFilm } from './use-film';

/** The still picture of an exercise; a quiet sign where there is none. */
export function Poster({ film }: { film: FilmOf }) {
  const { poster } = useFilm(film);
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
