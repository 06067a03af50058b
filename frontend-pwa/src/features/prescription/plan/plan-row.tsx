import {
  ArrowDown,
  ArrowUp,
  GripVertical,
  OctagonAlert,
  Pencil,
  Trash2,
  TriangleAlert,
} from 'lucide-react';
import type { PlanItem } from '@/api/contract';
import { doseWords, scheduleWords } from '@/care/dose-words';
import { loadWords, sideWords } from '@/care/finer-words';
import { cautionWords } from '@/catalogue/instructions';
import { Poster } from '@/catalogue/poster';
import type { Entry } from '@/catalogue/use-catalogue';
import { IconButton } from '@/ui/controls/button';
import { TextArea, TextField } from '@/ui/controls/field';
import { useSortableRow } from '@/ui/sortable/use-drag';
import { DoseEditor } from '../dose/dose-editor';
import type { Finding } from '../safety/lint';
import styles from './plan.module.css';

interface Props {
  item: PlanItem;
  index: number;
  last: boolean;
  entry: Entry | undefined;
  findings: readonly Finding[];
  open: boolean;
  onOpen: () => void;
  onChange: (part: Partial<PlanItem>) => void;
  onMove: (by: number) => void;
  onRemove: () => void;
}

/** One exercise of the plan; its dose opens in place. */
export function PlanRow(props: Props) {
  const { item, index, open, onOpen, findings } = props;
  const { ref, handleRef, isDragging } = useSortableRow(item.item, index);
  return (
    <li
      ref={ref}
      className={styles.row}
      data-item={item.item}
      data-dragging={isDragging || undefined}
    >
      <div className={styles.line}>
        <button
          ref={handleRef}
          type="button"
          className={styles.grip}
          aria-label={`Drag ${item.title}, place ${index + 1}`}
        >
          <GripVertical size={20} aria-hidden="true" />
        </button>
        <span className={styles.thumb}>
          <Poster film={{ exercise: item.exercise, media: item.media }} />
        </span>
        <button
          type="button"
          className={styles.title}
          aria-expanded={open}
          data-title
          onClick={onOpen}
        >
          <strong>{item.title}</strong>
          <span>{wordsOf(item)}</span>
        </button>
        <Acts {...props} />
      </div>
      {findings.map(({ text, level }) => (
        <p key={text} className={styles.finding} data-level={level}>
          {level === 'mind' ? (
            <TriangleAlert size={17} aria-hidden="true" />
          ) : (
            <OctagonAlert size={17} aria-hidden="true" />
          )}
          {text.replace(`${item.title}: `, '').replace(/^./, (letter) => letter.toUpperCase())}
        </p>
      ))}
      {open && <Editor {...props} />}
    </li>
  );
}

const wordsOf = ({ dose }: PlanItem) =>
  [doseWords(dose), loadWords(dose.load), sideWords(dose.side), scheduleWords(dose.schedule)]
    .filter(Boolean)
    .join(' · ');

function Acts({ item, index, last, onMove, onOpen, onRemove }: Props) {
  return (
    <div className={styles.acts}>
      <IconButton
        small
        label={`Move ${item.title} up`}
        disabled={index === 0}
        onClick={() => onMove(-1)}
      >
        <ArrowUp size={19} aria-hidden="true" />
      </IconButton>
      <IconButton small label={`Move ${item.title} down`} disabled={last} onClick={() => onMove(1)}>
        <ArrowDown size={19} aria-hidden="true" />
      </IconButton>
      <IconButton small label={`Change the dose of ${item.title}`} onClick={onOpen}>
        <Pencil size={18} aria-hidden="true" />
      </IconButton>
      <IconButton small label={`Remove ${item.title}`} onClick={onRemove}>
        <Trash2 size={18} aria-hidden="true" />
      </IconButton>
    </div>
  );
}

function Editor({ item, entry, onChange }: Props) {
  function setNote(note: string) {
    onChange({ note });
  }
  return (
    <div className={styles.editor}>
      <DoseEditor dose={item.dose} onChange={(dose) => onChange({ dose })} />
      <TextArea
        name=""
        label="A word to the patient"
        optional
        maxLength={500}
        rows={2}
        value={item.note ?? ''}
        onChange={(event) => setNote(event.target.value)}
      />
      <TextField
        name=""
        label="What it is good for"
        optional
        maxLength={200}
        placeholder="Stairs without holding on"
        value={item.goal ?? ''}
        onChange={(event) => onChange({ goal: event.target.value })}
      />
      {entry && (entry.contraindications?.length ?? 0) > 0 && (
        <details className={styles.more}>
          <summary>When not to give it</summary>
          <ul>
            {entry.contraindications?.map((caution) => (
              <li key={`${caution.context} ${caution.level}`}>{cautionWords(caution)}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
