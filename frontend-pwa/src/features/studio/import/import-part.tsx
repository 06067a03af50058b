import { FileText } from 'lucide-react';
import { type ChangeEvent, useEffect, useRef, useState } from 'react';
import type { Proposal, Slug } from '@/api/studio';
import { Button } from '@/ui/controls/button';
import { Failure } from '@/ui/controls/form';
import type { Desk } from '../draft/desk';
import styles from './import.module.css';
import { Proposals } from './proposals';
import { lessonsOf, type Stage } from './send-pdf';

interface Props {
  desk: Desk;
  /** With the first lesson that came in. */
  onDone: (first: Slug) => void;
}

/** A PDF becomes lessons: chosen, read, looked at, and only what is ticked comes in. */
export default function ImportPart({ desk, onDone }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const hand = useRef<AbortController>(null);
  const [stage, setStage] = useState<Stage>();
  const [failure, setFailure] = useState<unknown>();
  const [found, setFound] = useState<{ file: string; proposal: Proposal }>();
  useEffect(() => () => hand.current?.abort(), []);
  function stop() {
    hand.current?.abort();
    setStage(undefined);
  }

  async function take(event: ChangeEvent<HTMLInputElement>) {
    const file = event.target.files?.[0];
    event.target.value = '';
    if (!file) return;
    hand.current?.abort();
    hand.current = new AbortController();
    const { signal } = hand.current;
    setFailure(undefined);
    setFound(undefined);
    try {
      const tell = (at: Stage) => signal.aborted || setStage(at);
      setFound({ file: file.name, proposal: await lessonsOf(file, tell, signal) });
    } catch (error) {
      if (signal.aborted) return;
      setFailure(error);
    }
    setStage(undefined);
  }
  return (
    <div className={styles.page}>
      {!stage && !found && (
        <div className={styles.drop}>
          <FileText size={34} aria-hidden="true" />
          <h2>Lessons from a PDF</h2>
          <p>
            Headings become lessons, their text becomes blocks. You see what comes out before
            anything is saved.
          </p>
          <Button onClick={() => input.current?.click()}>Choose a PDF</Button>
        </div>
      )}
      <input
        ref={input}
        type="file"
        accept="application/pdf,.pdf"
        className="visually-hidden"
        tabIndex={-1}
        aria-hidden="true"
        onChange={take}
      />
      {failure !== undefined && <Failure error={failure} />}
      {stage && (
        <div className={styles.stage} role="status">
          <p>{stage.kind === 'sending' ? 'Sending the file…' : 'Reading its pages…'}</p>
          <progress
            aria-label={stage.kind === 'sending' ? 'Sending the file' : 'Reading its pages'}
            {...(stage.kind === 'sending' ? { value: stage.part, max: 1 } : {})}
          />
          <Button look="quiet" onClick={stop}>
            Stop
          </Button>
        </div>
      )}
      {found && (
        <Proposals
          file={found.file}
          proposal={found.proposal}
          desk={desk}
          onOther={() => input.current?.click()}
          onDone={onDone}
        />
      )}
    </div>
  );
}
