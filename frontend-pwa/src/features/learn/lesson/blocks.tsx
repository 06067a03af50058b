import { Lightbulb, OctagonAlert, TriangleAlert } from 'lucide-react';
import type { Block } from '@/api/learning';
import styles from './blocks.module.css';
import { ExerciseBlock } from './exercise-block';

type Of<T extends Block['type']> = Extract<Block, { type: T }>;

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
  switch (block.type) {
    case 'HEADING':
      return <h2>{block.text}</h2>;
    case 'TEXT':
      return <p>{block.text}</p>;
    case 'LIST':
      return <List block={block} />;
    case 'NOTE':
      return <NoteBlock block={block} />;
    case 'QUOTE':
      return (
        <figure className={styles.quote}>
          <blockquote>{block.text}</blockquote>
          {block.by && <figcaption>{block.by}</figcaption>}
        </figure>
      );
    case 'EXERCISE':
      return <ExerciseBlock block={block} />;
  }
}

function List({ block }: { block: Of<'LIST'> }) {
  const items = block.items.map((text) => <li key={text}>{text}</li>);
  return block.ordered ? (
    <ol className={styles.numbers}>{items}</ol>
  ) : (
    <ul className={styles.points}>{items}</ul>
  );
}

const TONES = {
  TIP: { icon: Lightbulb, word: 'Tip' },
  CAUTION: { icon: TriangleAlert, word: 'Take care' },
  STOP: { icon: OctagonAlert, word: 'Stop' },
};

function NoteBlock({ block: { tone, title, text } }: { block: Of<'NOTE'> }) {
  const { icon: Icon, word } = TONES[tone];
  return (
    <aside className={styles.note} data-tone={tone} aria-label={`${word}: ${title}`}>
      <Icon size={24} aria-hidden="true" />
      <div>
        <strong>{title}</strong>
        <p>{text}</p>
      </div>
    </aside>
  );
}
