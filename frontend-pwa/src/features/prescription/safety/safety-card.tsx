import { CircleCheck, OctagonAlert, ShieldCheck, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import type { CareContext } from '@/api/contract';
import { ALL_CONTEXTS, wordsFor } from '@/catalogue/words';
import { Button } from '@/ui/controls/button';
import { Dialog, DialogActs } from '@/ui/overlay/dialog';
import type { Finding } from './lint';
import styles from './safety.module.css';

interface Props {
  findings: readonly Finding[];
  contexts: readonly CareContext[];
  onContexts: (contexts: CareContext[]) => void;
}

/** What the plan was checked against, and what was found. */
export function SafetyCard({ findings, contexts, onContexts }: Props) {
  const [choosing, setChoosing] = useState(false);
  const whole = findings.filter(({ item }) => item === undefined);
  const grave = findings.filter(({ level }) => level !== 'mind').length;
  return (
    <section className={styles.card} aria-labelledby="safety-title">
      <header className={styles.head}>
        <ShieldCheck size={20} aria-hidden="true" />
        <h2 id="safety-title">Safety check</h2>
        <Button look="quiet" size="small" onClick={() => setChoosing(true)}>
          What applies
        </Button>
      </header>
      <p className={styles.quiet}>
        {contexts.length === 0
          ? 'Nothing special applies to this person.'
          : `Checked for: ${contexts.map((context) => wordsFor(context)).join('; ')}.`}
      </p>
      <p className={styles.result} role="status" data-grave={grave > 0 || undefined}>
        <Verdict grave={grave} all={findings.length} />
      </p>
      {whole.map(({ text }) => (
        <p key={text} className={styles.finding}>
          {text}
        </p>
      ))}
      {choosing && (
        <ContextsDialog
          contexts={contexts}
          onClose={() => setChoosing(false)}
          onSave={(next) => {
            onContexts(next);
            setChoosing(false);
          }}
        />
      )}
    </section>
  );
}

function Verdict({ grave, all }: { grave: number; all: number }) {
  if (grave > 0)
    return (
      <>
        <OctagonAlert size={18} aria-hidden="true" />
        {grave === 1 ? 'One thing' : `${grave} things`} to put right, or to give a reason for
      </>
    );
  if (all > 0)
    return (
      <>
        <TriangleAlert size={18} aria-hidden="true" />
        {all === 1 ? 'One thing' : `${all} things`} to bear in mind
      </>
    );
  return (
    <>
      <CircleCheck size={18} aria-hidden="true" />
      Nothing speaks against it
    </>
  );
}

function ContextsDialog({
  contexts,
  onClose,
  onSave,
}: {
  contexts: readonly CareContext[];
  onClose: () => void;
  onSave: (contexts: CareContext[]) => void;
}) {
  const [chosen, setChosen] = useState<readonly CareContext[]>(contexts);
  const toggle = (context: CareContext) =>
    setChosen((before) =>
      before.includes(context) ? before.filter((c) => c !== context) : [...before, context],
    );
  return (
    <Dialog open onClose={onClose} title="What applies to this person">
      <p>Read from the condition at first; what you tick here is used instead for this plan.</p>
      <ul className={styles.contexts}>
        {ALL_CONTEXTS.map((context) => (
          <li key={context}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(context)}
                onChange={() => toggle(context)}
              />
              {wordsFor(context)}
            </label>
          </li>
        ))}
      </ul>
      <DialogActs>
        <Button look="quiet" onClick={onClose}>
          Cancel
        </Button>
        <Button onClick={() => onSave([...chosen])}>Check with these</Button>
      </DialogActs>
    </Dialog>
  );
}
