import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { buying, type Purchase } from '@/api/buying';
import { dateWords } from '@/course/words';
import { moneyOf } from '@/money/money';
import { Failure } from '@/ui/controls/form';
import { Loading } from '@/ui/display/states';
import styles from './purchases.module.css';

/** Every bill of a purchase with Stripe's own receipt; asked for when somebody wants to see them. */
export function Receipts({ purchase: { order, title } }: { purchase: Purchase }) {
  const [open, setOpen] = useState(false);
  const { data, error } = useQuery({
    queryKey: ['purchases', order, 'receipts'],
    queryFn: () => buying.receipts(order),
    enabled: open,
  });
  return (
    <details className={styles.receipts} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        Receipts<span className="visually-hidden"> of {title}</span>
      </summary>
      {error && <Failure error={error} />}
      {open && !data && !error && <Loading lines={2} label="Loading the receipts" />}
      {data?.bills.length === 0 && <p className={styles.quiet}>Nothing was billed yet.</p>}
      <ul>
        {data?.bills.map(({ bill, at, amount, refunded, currency, paid, url }) => (
          <li key={bill}>
            <span>
              {dateWords(at)}
              {!paid && <span className={styles.quiet}> not paid</span>}
              {refunded > 0 && (
                <span className={styles.quiet}> {moneyOf(refunded, currency)} given back</span>
              )}
            </span>
            <span className="tabular">{moneyOf(amount, currency)}</span>
            {url ? (
              <a href={url} target="_blank" rel="noopener">
                Receipt
                <span className="visually-hidden"> of {dateWords(at)}, opens a new window</span>
              </a>
            ) : (
              <span />
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
