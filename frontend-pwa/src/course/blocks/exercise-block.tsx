import { useQuery } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { Block } from '@/api/learning';
import { Film } from '@/catalogue/film';
import { HowTo } from '@/catalogue/how-to';
import { wordsFor } from '@/catalogue/words';
import styles from './blocks.module.css';

/** An exercise of the library inside a lesson: its film, how much of it, and how it is done. */
export function ExerciseBlock({ block }: { block: Block & { exercise: string } }) {
  const library = useQuery({
    queryKey: ['platform-exercises'],
    queryFn: api.library.exercises,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const exercise = library.data?.exercises.find((one) => one.exercise === block.exercise);
  const name = exercise?.name ?? wordsFor(block.exercise);
  return (
    <section className={styles.exercise} aria-label={name}>
      <Film film={{ exercise: block.exercise }} title={name} />
      <div className={styles.exerciseWords}>
        <h2>{name}</h2>
        {block.dose && <p className={styles.dose}>{block.dose}</p>}
        {block.note && <p>{block.note}</p>}
        {exercise && (
          <details className={styles.how}>
            <summary>How it is done</summary>
            <HowTo exercise={exercise} />
          </details>
        )}
      </div>
    </section>
  );
}
