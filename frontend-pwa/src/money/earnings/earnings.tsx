import { useState } from 'react';
import { Failed, Loading } from '@/ui/display/states';
import { type Month, sumsOf } from './earned';
import styles from './earnings.module.css';
import { EarningsChart } from './earnings-chart';
import { StatementDialog } from './statement-dialog';
import { useMonths } from './use-months';

interface Props {
  /** Whose they are, as the cache calls it. */
  of: string;
  load: (month: string) => Promise<Month>;
}

/** What came in during the last half year, drawn, in numbers, and month by month to the cent. */
export function Earnings({ of, load }: Props) {
  const { months, error, retry } = useMonths(of, load);
  const [open, setOpen] = useState<string>();
  if (error && !months) return <Failed error={error} retry={retry} />;
  if (!months) return <Loading lines={4} label="Loading what came in" />;
  const sums = sumsOf(months);
  if (sums.size === 0)
    return (
      <p className={styles.quiet}>
        Nothing in the last six months. A first sale will stand here the same day.
      </p>
    );
  const shown = months.find(({ month }) => month === open);
  return (
    <>
      {[...sums].map(([currency, months]) => (
        <EarningsChart key={currency} months={months} currency={currency} onMonth={setOpen} />
      ))}
      {shown && <StatementDialog month={shown} onClose={() => setOpen(undefined)} />}
    </>
  );
}
