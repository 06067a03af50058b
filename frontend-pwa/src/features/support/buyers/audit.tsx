import type { AuditLine } from '@/api/support';
import { momentOf } from '@/care/date-words';
import { moneyOf } from '@/money/money';
import styles from '../support.module.css';

const SHOWN = 6;

/** Line by line what became known and what was done; the newest stands first. */
export function Audit({ lines, currency }: { lines: readonly AuditLine[]; currency: string }) {
  const all = lines.toSorted((a, b) => b.at.localeCompare(a.at));
  if (all.length === 0) return null;
  return (
    <details className={styles.audit} open={all.length <= SHOWN}>
      <summary>What happened ({all.length})</summary>
      <ol>
        {all.map((line) => (
          <li key={`${line.at} ${line.what} ${line.by}`}>
            <time dateTime={line.at}>{momentOf(line.at)}</time>
            <div>
              <p>
                {line.what}
                {line.amount !== undefined && (
                  <strong className="tabular"> {moneyOf(line.amount, currency)}</strong>
                )}
              </p>
              {line.note && <q>{line.note}</q>}
              <p className={styles.quiet}>{line.by}</p>
            </div>
          </li>
        ))}
      </ol>
    </details>
  );
}
