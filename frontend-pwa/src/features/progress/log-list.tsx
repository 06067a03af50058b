import { Check, CircleSlash } from 'lucide-react';
import { useState } from 'react';
import type { LogEntry, PlanItem } from '@/api/contract';
import { longDay } from '@/care/date-words';
import { Button } from '@/ui/controls/button';
import { painWord } from '@/ui/controls/scale';
import { Badge } from '@/ui/display/badge';
import styles from './progress.module.css';

const SHOWN = 7;
const SKIPPED = {
  PAIN: 'it hurt',
  TIME: 'no time',
  UNWELL: 'not well',
  EQUIPMENT: 'equipment missing',
  OTHER: 'another reason',
} as const;

/** Everything that was logged, day by day, newest first. */
export function LogList({
  logs,
  items,
}: {
  logs: readonly LogEntry[];
  items: readonly PlanItem[];
}) {
  const [all, setAll] = useState(false);
  const byDay = Map.groupBy(logs, (log) => log.day);
  const days = [...byDay.keys()].sort().reverse();
  const title = (item: string) =>
    items.find((i) => i.item === item)?.title ?? 'An earlier exercise';
  return (
    <section className={styles.logs} aria-labelledby="logs-title">
      <h2 id="logs-title">Your log</h2>
      {days.slice(0, all ? undefined : SHOWN).map((day) => (
        <section key={day} className={styles.day}>
          <h3>{longDay(day)}</h3>
          <ul className={styles.entries}>
            {[...Map.groupBy(byDay.get(day) ?? [], (log) => log.item)].map(([item, entries]) => (
              <Line key={item} title={title(item)} entries={entries} />
            ))}
          </ul>
        </section>
      ))}
      {!all && days.length > SHOWN && (
        <Button look="secondary" onClick={() => setAll(true)}>
          Show all {days.length} days
        </Button>
      )}
    </section>
  );
}

function Line({ title, entries }: { title: string; entries: LogEntry[] }) {
  const sets = entries.filter((entry) => entry.kind === 'SET').length;
  const skip = entries.find((entry) => entry.kind === 'SKIP')?.skipReason;
  const pain = entries.findLast((entry) => entry.pain !== undefined)?.pain;
  const effort = entries.findLast((entry) => entry.effort !== undefined)?.effort;
  return (
    <li className={styles.entry}>
      <span className={styles.entryMark} aria-hidden="true">
        {sets > 0 ? <Check size={18} strokeWidth={3} /> : <CircleSlash size={18} />}
      </span>
      <span className={styles.entryText}>
        <strong>{title}</strong>
        <span className={styles.quiet}>
          {[
            sets > 0 && `${sets} ${sets === 1 ? 'set' : 'sets'}`,
            skip && `skipped: ${SKIPPED[skip]}`,
            effort !== undefined && `effort ${effort}`,
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
      {pain !== undefined && (
        <Badge tone={pain >= 7 ? 'danger' : pain >= 4 ? 'warn' : 'plain'} icon="">
          Pain {pain}
          <span className={styles.painWord}>, {painWord(pain)}</span>
        </Badge>
      )}
    </li>
  );
}
