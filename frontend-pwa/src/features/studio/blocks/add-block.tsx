import { CircleAlert, Dumbbell, Heading2, List, Plus, Quote, Text } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { BlockType } from '@/api/studio';
import { IconButton } from '@/ui/controls/button';
import { BLOCKS } from '../words';
import styles from './blocks.module.css';

const CHOICES: { type: BlockType; icon: ReactNode }[] = [
  { type: 'HEADING', icon: <Heading2 size={18} aria-hidden="true" /> },
  { type: 'TEXT', icon: <Text size={18} aria-hidden="true" /> },
  { type: 'LIST', icon: <List size={18} aria-hidden="true" /> },
  { type: 'NOTE', icon: <CircleAlert size={18} aria-hidden="true" /> },
  { type: 'QUOTE', icon: <Quote size={18} aria-hidden="true" /> },
  { type: 'EXERCISE', icon: <Dumbbell size={18} aria-hidden="true" /> },
];

/** Six kinds to add at the end; between two blocks they come out of a small plus. */
export function AddBlock({ small, onAdd }: { small?: boolean; onAdd: (type: BlockType) => void }) {
  const [open, setOpen] = useState(!small);
  if (!open)
    return (
      <span className={styles.gap}>
        <IconButton small label="Add something here" onClick={() => setOpen(true)}>
          <Plus size={17} aria-hidden="true" />
        </IconButton>
      </span>
    );
  return (
    <fieldset className={styles.palette}>
      <legend className="visually-hidden">{small ? 'Add here' : 'Add at the end'}</legend>
      {CHOICES.map(({ type, icon }) => (
        <button
          key={type}
          type="button"
          onClick={() => {
            if (small) setOpen(false);
            onAdd(type);
          }}
        >
          {icon}
          {BLOCKS[type]}
        </button>
      ))}
    </fieldset>
  );
}
