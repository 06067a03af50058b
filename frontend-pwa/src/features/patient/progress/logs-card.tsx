import { useState } from 'react';
import type { LogDay, LogEntry, PatientFile, SkipReason } from '@/api/contract';
import { nearDay } from '@/care/date-words';
import { careDay, deviceZone } from '@/care/day';
import { seconds } from '@/care/dose-words';
import { Button } from '@/ui/controls/button';
import { Panel } from '../panel';
import styles from '../patient.module.css';

const FIRST = 5;

/** What was done, day by day, set by set. */
export function LogsCard({ file, logs }: { file: PatientFile; logs: LogDay[] }) {
  const [all, setAll] = useState(false);
  const days = [...logs]
    .filter(({ entries }) => entries.length > 0)
    .sort((a, b) => (a.day < b.day ? 1 : -1));
  const titles = new Map(
    [...(file.plan?.past ?? []), ...(file.plan?.items ?? [])].map(({ item, title }) => [
      item,
      title,
    ]),
  );
  return (
    <Panel title="Logs">
      {days.length === 0 && (
        <p className={styles.quiet}>
          Nothing is logged yet. Sets appear here within seconds of being logged.
        </p>
      )}
      {(all ? days : days.slice(0, FIRST)).map((day) => (
        <Day key={day.day} day={day} titles={titles} version={file.plan?.version} />
      ))}
      {!all && days.length > FIRST && (
        <Button look="quiet" onClick={() => setAll(true)}>
          Show {days.length - FIRST} more days
        </Button>
      )}
    </Panel>
  );
}

interface DayProps {
  day: LogDay;
  titles: ReadonlyMap<string, string>;
  /** The one in force; logs made on an earlier one say so. */
  version: number | undefined;
}

function Day({ day, titles, version }: DayProps) {
  const items = Map.groupBy(day.entries, ({ item }) => item);
  return (
    <section className={styles.day}>
      <h3>{nearDay(day.day, careDay(Date.now(), deviceZone()))}</h3>
      <ul className={styles.logs}>
        {[...items].map(([item, entries]) => (
          <li key={item}>
            <strong>{titles.get(item) ?? fromSlug(entries[0]?.exercise ?? item)}</strong>
            {entries[0] && entries[0].planVersion !== version && (
              <span className={styles.quiet}> plan version {entries[0].planVersion}</span>
            )}
            <ol className={styles.sets}>
              {[...entries].sort(byTime).map((entry) => (
                <li key={entry.id} className={styles.set} data-kind={entry.kind}>
                  {setWords(entry)}
                  {entry.note && <q>{entry.note}</q>}
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ul>
    </section>
  );
}

const byTime = (a: LogEntry, b: LogEntry) =>
  (a.set ?? 0) - (b.set ?? 0) || (a.occurredAt < b.occurredAt ? -1 : 1);

/** An item that left the plan has no title any more; its exercise's name is close. */
const fromSlug = (slug: string) =>
  /^[0-9a-f-]{36}$/.test(slug)
    ? 'An exercise no longer in the plan'
    : slug.replaceAll('-', ' ').replace(/^./, (first) => first.toUpperCase());

const SKIPS: Record<SkipReason, string> = {
  PAIN: 'because of pain',
  TIME: 'no time',
  UNWELL: 'unwell',
  EQUIPMENT: 'equipment missing',
  OTHER: 'another reason',
};

/** "Set 2: 10 reps, pain 3, effort 5" */
export function setWords(entry: LogEntry): string {
  if (entry.kind === 'SKIP')
    return `Skipped${entry.skipReason ? `: ${SKIPS[entry.skipReason]}` : ''}`;
  const parts = [
    entry.reps === undefined ? undefined : `${entry.reps} reps`,
    entry.seconds === undefined ? undefined : seconds(entry.seconds),
    entry.pain === undefined ? undefined : `pain ${entry.pain}`,
    entry.effort === undefined ? undefined : `effort ${entry.effort}`,
  ].filter((part) => part !== undefined);
  return `Set ${entry.set ?? ''}${parts.length > 0 ? `: ${parts.join(', ')}` : ''}`;
}
