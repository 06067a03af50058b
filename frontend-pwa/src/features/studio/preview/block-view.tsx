import { Lightbulb, OctagonAlert, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Block, Tone } from '@/api/studio';
import { Poster } from '@/catalogue/poster';
import { usePlatformExercises } from '@/catalogue/use-catalogue';
import styles from './preview.module.css';

const ICONS: Record<Tone, ReactNode> = {
  TIP: <Lightbulb size={18} aria-hidden="true" />,
  CAUTION: <TriangleAlert size={18} aria-hidden="true" />,
  STOP: <OctagonAlert size={18} aria-hidden="true" />,
};

/** One block as it is read. */
export function BlockView({ block }: { block: Block }) {
  switch (block.type) {
    case 'HEADING':
      return block.text ? <p className={styles.heading}>{block.text}</p> : null;
    case 'TEXT':
      return block.text ? <p>{block.text}</p> : null;
    case 'LIST':
      return <ListView block={block} />;
    case 'NOTE':
      return (
        <div className={styles.note} data-tone={block.tone}>
          {ICONS[block.tone ?? 'TIP']}
          <div>
            {block.title && <strong>{block.title}</strong>}
            {block.text && <p>{block.text}</p>}
          </div>
        </div>
      );
    case 'QUOTE':
      return block.text ? (
        <blockquote className={styles.quote}>
          <p>{block.text}</p>
          {block.by && <footer>{block.by}</footer>}
        </blockquote>
      ) : null;
    case 'EXERCISE':
      return <ExerciseView block={block} />;
  }
}

function ListView({ block: { items = [], ordered } }: { block: Block }) {
  if (items.length === 0) return null;
  const List = ordered ? 'ol' : 'ul';
  return (
    <List>
      {items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of a text have no other identity
        <li key={index}>{item}</li>
      ))}
    </List>
  );
}

function ExerciseView({ block: { exercise, dose, note } }: { block: Block }) {
  const library = usePlatformExercises();
  const name = library.data?.exercises.find((one) => one.exercise === exercise)?.name;
  return (
    <div className={styles.exercise}>
      <span>{exercise && <Poster film={{ exercise }} />}</span>
      <div>
        <strong>{name ?? 'An exercise'}</strong>
        {dose && <p>{dose}</p>}
        {note && <p className={styles.quiet}>{note}</p>}
      </div>
    </div>
  );
}
