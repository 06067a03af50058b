import { useState } from 'react';
import type { PatientFile } from '@/api/contract';
import { ago } from '@/care/patient-words';
import { Button } from '@/ui/controls/button';
import { useNow } from '@/ui/display/use-now';
import { Panel } from './panel';
import styles from './patient.module.css';

const FIRST = 8;

/** Everything that happened, newest first. */
export function TimelineCard({ file }: { file: PatientFile }) {
  const now = useNow();
  const [all, setAll] = useState(false);
  const events = [...file.timeline].sort((a, b) => (a.at < b.at ? 1 : -1));
  return (
    <Panel title="Timeline">
      {events.length === 0 && <p className={styles.quiet}>Nothing has happened yet.</p>}
      <ol className={styles.timeline}>
        {(all ? events : events.slice(0, FIRST)).map(({ at, kind, text }) => (
          <li key={`${at} ${kind} ${text}`}>
            <span>{text}</span>
            <time dateTime={at}>{ago(at, now)}</time>
          </li>
        ))}
      </ol>
      {!all && events.length > FIRST && (
        <Button look="quiet" onClick={() => setAll(true)}>
          Show all {events.length}
        </Button>
      )}
    </Panel>
  );
}
