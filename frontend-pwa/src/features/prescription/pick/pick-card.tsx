import { Check, GripVertical, Plus } from 'lucide-react';
import type { Ref } from 'react';
import { doseWords } from '@/care/dose-words';
import { label } from '@/catalogue/filter';
import { Poster } from '@/catalogue/poster';
import type { Entry } from '@/catalogue/use-catalogue';
import { IconButton } from '@/ui/controls/button';
import { useDragSource } from '@/ui/sortable/use-drag';
import styles from './pick.module.css';

interface Props {
  entry: Entry;
  first: boolean;
  inPlan: boolean;
  onAdd: () => void;
  onLook: () => void;
}

export function PickCard({ draggable, ...rest }: Props & { draggable: boolean }) {
  return draggable ? <Draggable {...rest} /> : <Card {...rest} />;
}

function Draggable(props: Props) {
  const { ref, handleRef, isDragging } = useDragSource(props.entry.exercise);
  return <Card {...props} hold={ref} grip={handleRef} dragging={isDragging} />;
}

function Card({
  entry,
  first,
  inPlan,
  onAdd,
  onLook,
  hold,
  grip,
  dragging,
}: Props & { hold?: Ref<HTMLLIElement>; grip?: Ref<HTMLButtonElement>; dragging?: boolean }) {
  return (
    <li
      {...(hold ? { ref: hold } : {})}
      className={styles.card}
      data-first={first || undefined}
      data-dragging={dragging || undefined}
    >
      {grip && (
        <button ref={grip} type="button" className={styles.grip} aria-label={`Drag ${entry.name}`}>
          <GripVertical size={18} aria-hidden="true" />
        </button>
      )}
      <button type="button" className={styles.look} onClick={onLook}>
        <span className={styles.thumb}>
          <Poster film={entry} />
        </span>
        <span className={styles.name}>
          <strong>{entry.name}</strong>
          <span>
            {[
              entry.own ? 'Yours' : entry.category && label('category', entry.category),
              doseWords(entry.defaultDose),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </span>
      </button>
      <IconButton label={`Add ${entry.name}${inPlan ? ' again' : ''}`} onClick={onAdd}>
        {inPlan ? <Check size={20} aria-hidden="true" /> : <Plus size={20} aria-hidden="true" />}
      </IconButton>
    </li>
  );
}
