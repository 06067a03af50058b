import { useQueryClient } from '@tanstack/react-query';
import { OctagonAlert } from 'lucide-react';
import { useState } from 'react';
import { api } from '@/api/client';
import type { Plan } from '@/api/contract';
import { isProblem } from '@/api/problem';
import { differences } from '@/care/difference';
import { firstName } from '@/care/patient-words';
import { Button } from '@/ui/controls/button';
import { TextArea } from '@/ui/controls/field';
import { Failure } from '@/ui/controls/form';
import { Dialog, DialogActs } from '@/ui/overlay/dialog';
import type { Draft } from '../draft/draft';
import type { Finding } from '../safety/lint';
import { DifferenceList } from './difference-list';
import styles from './publish.module.css';

interface Props {
  patient: string;
  name: string;
  draft: Draft;
  current: Plan | undefined;
  findings: readonly Finding[];
  onNote: (note: string) => void;
  onPublished: (plan: Plan) => void;
  onConflict: () => void;
  onClose: () => void;
}

/** What will change, a note for the history, and a last look at what was found. */
export function PublishDialog(props: Props) {
  const { patient, name, draft, current, findings, onNote, onPublished, onConflict, onClose } =
    props;
  const cache = useQueryClient();
  const avoid = findings.filter(({ level }) => level === 'avoid');
  const [sure, setSure] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  async function publish() {
    setBusy(true);
    setFailure(undefined);
    try {
      const note = draft.note.trim();
      const plan = await api.patients.publishPlan(patient, {
        baseVersion: draft.base,
        items: draft.items,
        ...(note ? { note } : {}),
      });
      onPublished(plan);
      await cache.invalidateQueries({ queryKey: ['roster'] });
      await cache.invalidateQueries({ queryKey: ['patient', patient] });
    } catch (error) {
      if (isProblem(error, 409)) onConflict();
      else setFailure(error);
      setBusy(false);
    }
  }
  return (
    <Dialog
      open
      onClose={onClose}
      kind="sheet"
      title={current ? `Publish version ${current.version + 1}` : 'Publish the first plan'}
    >
      {failure !== undefined && <Failure error={failure} />}
      <p>
        {firstName(name)} sees it the next time the app is open.
        {current && ' The version before stays in the history, with every log made on it.'}
      </p>
      <DifferenceList found={differences(current?.items ?? [], draft.items)} />
      {avoid.length > 0 && (
        <div className={styles.avoid}>
          <OctagonAlert size={22} aria-hidden="true" />
          <div>
            {avoid.map(({ text }) => (
              <p key={text}>{text}</p>
            ))}
            <label className={styles.sure}>
              <input
                type="checkbox"
                checked={sure}
                onChange={(event) => setSure(event.target.checked)}
              />
              I have considered this and prescribe it all the same.
            </label>
          </div>
        </div>
      )}
      <TextArea
        name="note"
        label="What changed and why"
        optional
        hint="For the history; the patient sees it too."
        maxLength={500}
        rows={2}
        value={draft.note}
        onChange={(event) => onNote(event.target.value)}
      />
      <DialogActs>
        <Button look="quiet" onClick={onClose}>
          Not yet
        </Button>
        <Button busy={busy} disabled={avoid.length > 0 && !sure} onClick={publish}>
          Publish
        </Button>
      </DialogActs>
    </Dialog>
  );
}
