import { CircleCheck, Scale } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { type Difference, reconcile } from '@/api/support';
import { monthOf } from '@/money/earnings/month-words';
import { plainMoney } from '@/money/money';
import { Button } from '@/ui/controls/button';
import { Failure } from '@/ui/controls/form';
import { type Column, Table } from '@/ui/display/table';
import styles from '../support.module.css';
import { STATES } from '../words';
import { compare, type Run } from './run';

const WHAT: Record<string, string> = { access: 'Access', paid: 'Paid', refunded: 'Paid back' };

/** Money comes in the smallest unit and without its currency. */
const sideOf = (what: string, value: string) =>
  what === 'access'
    ? (STATES[value as keyof typeof STATES]?.label ?? value)
    : plainMoney(Number(value), 'usd');

const COLUMNS: Column<Difference>[] = [
  { head: 'Order', lead: true, cell: ({ order }) => <span className="tabular">{order}</span> },
  { head: 'What', cell: ({ what }) => WHAT[what] ?? what },
  { head: 'Here', cell: ({ what, ours }) => sideOf(what, ours) },
  { head: 'At Stripe', cell: ({ what, stripe }) => sideOf(what, stripe) },
];

const counted = (all: number) => (all === 1 ? '1 difference' : `${all} differences`);

/** Whether our ledger, what it opens, and Stripe say the same of every purchase. */
export default function BooksScreen() {
  const [run, setRun] = useState<Run>();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const hand = useRef(0);
  useEffect(
    () => () => {
      hand.current += 1;
    },
    [],
  );
  async function start() {
    hand.current += 1;
    const mine = hand.current;
    setBusy(true);
    setFailure(undefined);
    setRun({ checked: 0, month: '', differences: [], done: false });
    try {
      await compare(reconcile, setRun, () => hand.current !== mine);
    } catch (error) {
      setFailure(error);
    } finally {
      if (hand.current === mine) setBusy(false);
    }
  }
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div>
          <h1>Books</h1>
          <p className={styles.quiet}>
            Compares our ledger, what it opens, and Stripe, purchase by purchase. Nothing is changed
            by it.
          </p>
        </div>
        {busy ? (
          <Button
            look="secondary"
            onClick={() => {
              hand.current += 1;
              setBusy(false);
            }}
          >
            Stop
          </Button>
        ) : (
          <Button onClick={start}>
            <Scale size={20} aria-hidden="true" />
            {run ? 'Compare again' : 'Compare'}
          </Button>
        )}
      </header>
      {failure !== undefined && <Failure error={failure} />}
      {run && (
        <div className={styles.run}>
          {busy && <progress aria-label="Comparing" />}
          <p role="status">
            {run.checked === 1 ? '1 purchase' : `${run.checked} purchases`} compared
            {run.done
              ? '.'
              : busy
                ? run.month
                  ? `, back to ${monthOf(run.month)}…`
                  : '…'
                : ', then stopped.'}
          </p>
        </div>
      )}
      {run?.done && run.differences.length === 0 && (
        <p className={styles.good}>
          <CircleCheck size={22} aria-hidden="true" />
          No differences. The books agree.
        </p>
      )}
      {run && run.differences.length > 0 && (
        <Table
          caption={counted(run.differences.length)}
          columns={COLUMNS}
          rows={run.differences}
          rowKey={({ order, what }) => `${order} ${what}`}
        />
      )}
    </div>
  );
}
