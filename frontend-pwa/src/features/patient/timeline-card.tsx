import { useState } from 'react';
import type { PatientFile } from '@/api/contract';
import { ago } from '@/care/patient-words';
import { Button } from '@/ui/controls/button';
import { useNow } from '@/ui/display/use-now';
import { Select } from '@/ui/overlay/select';
import { Panel } from './panel';
import styles from './patient.module.css';

const FIRST = 8;
type Theme = 'all' | 'care' | 'logs' | 'alerts';
const THEMES: { value: Theme; label: string }[] = [
  { value: 'all', label: 'Everything' },
  { value: 'care', label: 'Plans and phases' },
  { value: 'logs', label: 'Logs and notes' },
  { value: 'alerts', label: 'Alerts and pain' },
];
const KINDS: Record<Exclude<Theme, 'all'>, string[]> = {
  care: ['INVITED', 'JOINED', 'MAIL_LOST', 'PLAN_PUBLISHED', 'PHASE'],
  logs: ['LOGGED', 'SKIPPED', 'NOTE'],
  alerts: ['ALERT', 'ALERT_ENDED', 'PAIN'],
};

/** Everything that happened, newest first; or one theme of it. */
export function TimelineCard({ file }: { file: PatientFile }) {
  const now = useNow();
  const [all, setAll] = useState(false);
  const [theme, setTheme] = useState<Theme>('all');
  const events = [...file.timeline]
    .sort((a, b) => (a.at < b.at ? 1 : -1))
    .filter(({ kind }) => theme === 'all' || KINDS[theme].includes(kind));
  return (
    <Panel
      title="Timeline"
      act={<Select hideLabel label="Show" options={THEMES} value={theme} onChange={setTheme} />}
    >
      {events.length === 0 && <p className={styles.quiet}>Nothing of this has happened yet.</p>}
      <ol className={styles.timeline}>
        {(all ? events : events.slice(0, FIRST)).map(({ at, kind, text }) => (
          <li key={`${at} ${kind} ${text}`} data-kind={kind}>
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
