import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import * as affiliate from '@/api/affiliate';
import { CopyLine } from '@/money/earnings/copy-line';
import { EarningsChart } from '@/money/earnings/earnings-chart';
import { PayoutPanel } from '@/money/earnings/payout-panel';
import { StatementDialog } from '@/money/earnings/statement-dialog';
import { moneyOf } from '@/money/money';
import { Panel } from '@/ui/display/panel';
import { Failed, Loading } from '@/ui/display/states';
import styles from './share.module.css';

/** What the practice earns by courses its patients buy through it. */
export default function ShareScreen() {
  const share = useQuery({ queryKey: ['share'], queryFn: affiliate.share });
  const [month, setMonth] = useState<string>();
  if (share.isError && !share.data)
    return <Failed whole error={share.error} retry={() => share.refetch()} />;
  if (!share.data) return <Loading blocks={2} lines={3} label="Loading your share" />;
  const { link, percent, currency, account, months } = share.data;
  const all = months.reduce((sum, { held, paid }) => sum + held + paid, 0);
  return (
    <div className={styles.page}>
      <header>
        <h1>Courses for your patients</h1>
        <p className={styles.quiet}>
          When a patient buys a course through your link, your practice gets {percent} % of it. The
          academy sells, answers for refunds and bears the fees.
        </p>
      </header>
      <Panel title="To hand on" about="In a letter, on your site, as a code at the desk.">
        <CopyLine label="Your practice’s link" text={link} />
      </Panel>
      <Panel title="Your share">
        <p className={styles.sum}>
          {moneyOf(all, currency)} <span className={styles.quiet}>in all</span>
        </p>
        {months.length === 0 ? (
          <p className={styles.quiet}>Nothing yet. The first sale will stand here the same day.</p>
        ) : (
          <EarningsChart months={months} currency={currency} onMonth={setMonth} />
        )}
      </Panel>
      <PayoutPanel
        account={account}
        about="Stripe pays your share to the practice’s bank account. Selling begins once that is set up."
        onboard={affiliate.onboardPractice}
      />
      {month !== undefined && (
        <StatementDialog
          month={month}
          of="share"
          load={affiliate.shareStatement}
          onClose={() => setMonth(undefined)}
        />
      )}
    </div>
  );
}
