import type { RosterRow } from '@/api/contract';
import { ago, phaseName } from '@/care/patient-words';
import { ReasonBadge } from '../reason-badge';
import styles from './roster.module.css';
import { Adherence, Pain, Who } from './roster-table';

/** The same rows where a table would not fit. */
export function RosterCards({
  rows,
  fresh,
  now,
}: {
  rows: readonly RosterRow[];
  fresh: ReadonlySet<string>;
  now: number;
}) {
  return (
    <ul className={styles.cards} aria-label="Patients of this practice">
      {rows.map((row) => (
        <li
          key={row.patient}
          className={styles.card}
          data-fresh={fresh.has(row.patient) || undefined}
        >
          <div className={styles.cardTop}>
            <Who row={row} />
            <ReasonBadge row={row} now={now} />
          </div>
          {row.alert?.state === 'OPEN' && <p className={styles.under}>{row.alert.detail}</p>}
          <div className={styles.cardRow}>
            <Adherence row={row} />
            {row.lastPain !== undefined && (
              <span className={styles.cardPain}>
                Pain <Pain row={row} />
              </span>
            )}
          </div>
          <p className={styles.under}>
            {phaseName(row.phase)}
            {row.lastLogAt && ` · last log ${ago(row.lastLogAt, now)}`}
          </p>
        </li>
      ))}
    </ul>
  );
}
