import type { Supported } from '@/api/support';
import { momentOf } from '@/care/date-words';
import { moneyOf } from '@/money/money';
import styles from '../support.module.css';
import { storyOf } from './story';

const SHOWN = 6;

/** Line by line what became known and what was done; the newest stands first. */
export function Audit({ bought }: { bought: Supported }) {
  const lines = storyOf(bought);
  if (lines.length === 0) return null;
  return (
    <details className={styles.audit} open={lines.length <= SHOWN}>
      <summary>What happened ({lines.length})</summary>
      <ol>
        {lines.map(({ key, at, text, by, amount, note }) => (
          <li key={key}>
            <time dateTime={at}>{momentOf(at)}</time>
            <div>
              <p>
                {text}
                {amount !== undefined && (
                  <strong className="tabular"> {moneyOf(amount, bought.purchase.currency)}</strong>
                )}
              </p>
              {note && <q>{note}</q>}
              <p className={styles.quiet}>{by}</p>
            </div>
          </li>
        ))}
      </ol>
    </details>
  );
}
