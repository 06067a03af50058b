import type { ReactNode } from 'react';
import { Button } from '@/ui/controls/button';
import { Dialog, DialogActs } from '@/ui/overlay/dialog';
import { type Conflict, HEAD } from '../draft/desk';
import { wordsOf } from './clash-words';
import styles from './course.module.css';

interface Props {
  conflict: Conflict;
  /** What the row is called. */
  title: string;
  /** The row as it is written here by now. */
  mine: object;
  onDecide: (whose: 'mine' | 'theirs') => void;
  /** Closed without an answer: nothing is saved over anything, and it is asked again. */
  onLater: () => void;
}

/** Somebody saved the same fields first: both are shown, one is kept. Fields apart come together by themselves. */
export function ConflictDialog({ conflict, title, mine, onDecide, onLater }: Props) {
  const written: Readonly<Record<string, unknown>> = { ...mine };
  return (
    <Dialog open kind="wide" title="Somebody else was faster" onClose={onLater}>
      <p>
        {conflict.row === HEAD ? 'What is said about the course' : `“${title}”`} was changed in
        another place while you were writing. Everything that does not clash is already together.
        Which of these should stay?
      </p>
      {conflict.clashes.map(({ field, theirs }) => (
        <section key={field} className={styles.clash}>
          <h3>{wordsOf.field(field)}</h3>
          <div className={styles.sides}>
            <Side title="Yours">{wordsOf.value(written[field])}</Side>
            <Side title="Theirs">{wordsOf.value(theirs)}</Side>
          </div>
        </section>
      ))}
      <DialogActs>
        <Button look="secondary" onClick={() => onDecide('theirs')}>
          Take theirs
        </Button>
        <Button onClick={() => onDecide('mine')}>Keep mine</Button>
      </DialogActs>
    </Dialog>
  );
}

function Side({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={styles.side}>
      <h4>{title}</h4>
      <div className={styles.sideText}>{children}</div>
    </div>
  );
}
