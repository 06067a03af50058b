import { useState } from 'react';
import type { LessonKind } from '@/api/studio';
import { Button } from '@/ui/controls/button';
import { TextField } from '@/ui/controls/field';
import { Form } from '@/ui/controls/form';
import { Dialog, DialogActs, toBeginWith } from '@/ui/overlay/dialog';
import { KINDS } from '../words';
import styles from './outline.module.css';

interface Props {
  onAdd: (title: string, kind: LessonKind) => void;
  onClose: () => void;
}

/** A new lesson: what it is called and what one does in it. */
export function AddLessonDialog({ onAdd, onClose }: Props) {
  const [kind, setKind] = useState<LessonKind>('READING');
  return (
    <Dialog open onClose={onClose} title="New lesson">
      <Form submit={async ({ title = '' }) => onAdd(title, kind)}>
        {() => (
          <>
            <TextField ref={toBeginWith} name="title" label="Title" required maxLength={120} />
            <fieldset>
              <legend className={styles.legend}>Kind</legend>
              <div className={styles.kinds}>
                {KINDS.map(({ value, label, icon }) => (
                  <label key={value} className={styles.kind}>
                    <input
                      type="radio"
                      name="kind"
                      value={value}
                      checked={kind === value}
                      onChange={() => setKind(value)}
                    />
                    {icon}
                    {label}
                  </label>
                ))}
              </div>
            </fieldset>
            <DialogActs>
              <Button look="quiet" onClick={onClose}>
                Cancel
              </Button>
              <Button type="submit">Add</Button>
            </DialogActs>
          </>
        )}
      </Form>
    </Dialog>
  );
}
