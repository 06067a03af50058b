import { Lightbulb, OctagonAlert, TriangleAlert } from 'lucide-react';
import type { Block } from '@/api/learning';
import styles from './blocks.module.css';
import { ExerciseBlock } from './exercise-block';

/** A lesson's words and exercises, as its author set them. */
export function Blocks({ blocks }: { blocks: readonly Block[] }) {
  return (
    <div className={styles.blocks}>
      {blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a published lesson never changes its order
        <One key={index} block={block} />
      ))}
    </div>
  );
}

function One({ block }: { block: Block }) {
  const { type, text, by, exercise } = block;
  switch (type) {
    case 'HEADING':
      return <h2>{text}</h2>;
    case 'TEXT':
      return <p>{text}</p>;
    case 'LIST':
      return <List {...block} />;
    case 'NOTE':
      return <NoteBlock {...block} />;
    case 'QUOTE':
      return (
        <figure className={styles.quote}>
          <blockquote>{text}</blockquote>
          {by && <figcaption>{by}</figcaption>}
        </figure>
      );
    case 'EXERCISE':
      return exercise ? <ExerciseBlock block={{ ...block, exercise }} /> : null;
  }
}

function List({ items = [], ordered }: Block) {
  const lines = items.map((text) => <li key={text}>{text}</li>);
  return ordered ? (
    <ol className={styles.numbers}>{lines}</ol>
  ) : (
    <ul className={styles.points}>{lines}</ul>
  );
}

const TONES = {
  TIP: { icon: Lightbulb, word: 'Tip' },
  CAUTION: { icon: TriangleAlert, word: 'Take care' },
  STOP: { icon: OctagonAlert, word: 'Stop' },
};

function NoteBlock({ tone = 'TIP', title, text }: Block) {
  const { icon: Icon, word } = TONES[tone];
  return (
    <aside className={styles.note} data-tone={tone} aria-label={`${word}: ${title ?? ''}`}>
      <Icon size={24} aria-hidden="true" />
      <div>
        {title && <strong>{title}</strong>}
        <p>{text}</p>
      </div>
    </aside>
  );
}
