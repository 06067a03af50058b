import { useQueryClient } from '@tanstack/react-query';
import { OctagonAlert } from 'lucide-react';
import { useState } from 'react';
import { api } from '@/api/client';
import type { CareContext, Plan } from '@/api/contract';
import { isProblem } from '@/api/problem';
import { differences } from '@/care/difference';
import { firstName } from '@/care/patient-words';
import { DifferenceList } from '@/catalogue/difference-list';
import { Button } from '@/ui/controls/button';
import { TextArea } from '@/ui/controls/field';
import { Failure } from '@/ui/controls/form';
import { Dialog, DialogActs } from '@/ui/overlay/dialog';
import { type Draft, type Reason, reasonFor, withReason } from '../draft/draft';
import type { Finding } from '../safety/lint';
import styles from './publish.module.css';

interface Props {
  patient: string;
  name: string;
  draft: Draft;
  current: Plan | undefined;
  findings: readonly Finding[];
  contexts: readonly CareContext[];
  onDraft: (part: Partial<Draft>) => void;
  onPublished: (plan: Plan) => void;
  onConflict: () => void;
  onClose: () => void;
}

const SHORTEST = 10;

interface Objection {
  item: string | undefined;
  context: CareContext;
  said: string;
}

const objectionsIn = (findings: readonly Finding[]): Objection[] =>
  findings.flatMap(({ level, item, context, text }) =>
    level === 'avoid' && context ? [{ item, context, said: text }] : [],
  );

const reasonOf = ({ item, context }: Objection, text: string): Reason => ({
  context,
  text,
  ...(item ? { item } : {}),
});

/** What will change, a note for the history, and a last look at what was found. */
export function PublishDialog(props: Props) {
  const { patient, name, draft, current, contexts, onDraft, onPublished, onConflict, onClose } =
    props;
  const cache = useQueryClient();
  const objections = objectionsIn(props.findings);
  const reasons = objections.map((objection) => ({
    ...objection,
    text: reasonFor(draft.reasons, objection).trim(),
  }));
  const unanswered = reasons.some(({ text }) => text.length < SHORTEST);
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
        safety: {
          contexts: [...contexts],
          reasons: reasons.map((reason) => reasonOf(reason, reason.text)),
        },
        ...(draft.released ? { released: draft.released } : {}),
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
      {objections.map((objection) => (
        <div key={`${objection.item} ${objection.context}`} className={styles.avoid}>
          <OctagonAlert size={22} aria-hidden="true" />
          <div className={styles.reason}>
            <p>{objection.said}</p>
            <TextArea
              name="safety.reasons"
              label="Why it is given all the same"
              hint="Kept with this version for you and your colleagues; the patient does not see it."
              required
              minLength={SHORTEST}
              maxLength={500}
              rows={2}
              value={reasonFor(draft.reasons, objection)}
              onChange={({ target }) =>
                onDraft({
                  reasons: withReason(draft.reasons, reasonOf(objection, target.value)),
                })
              }
            />
          </div>
        </div>
      ))}
      <TextArea
        name="note"
        label="What changed and why"
        optional
        hint="For the history; the patient sees it too."
        maxLength={500}
        rows={2}
        value={draft.note}
        onChange={(event) => onDraft({ note: event.target.value })}
      />
      <DialogActs>
        <Button look="quiet" onClick={onClose}>
          Not yet
        </Button>
        <Button busy={busy} disabled={unanswered} onClick={publish}>
          Publish
        </Button>
      </DialogActs>
    </Dialog>
  );
}
