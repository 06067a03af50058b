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
import styles from './affiliate.module.css';
import { JoinAffiliates } from './join-affiliates';

/** What somebody earns by telling others of the courses. */
export default function AffiliateScreen() {
  const mine = useQuery({ queryKey: ['affiliate'], queryFn: affiliate.read });
  const [month, setMonth] = useState<string>();
  if (mine.isError && !mine.data)
    return <Failed whole error={mine.error} retry={() => mine.refetch()} />;
  if (!mine.data) return <Loading blocks={2} lines={3} label="Loading what you earned" />;
  const { joined, code, link, percent, holdDays, currency, account, months } = mine.data;
  if (!joined || !code || !link) return <JoinAffiliates percent={percent} holdDays={holdDays} />;
  const held = months.reduce((sum, one) => sum + one.held, 0);
  const paid = months.reduce((sum, one) => sum + one.paid, 0);
  return (
    <div className={styles.page}>
      <header>
        <h1>Recommend and earn</h1>
        <p className={styles.quiet}>
          {percent} % of what somebody pays who came through your link. It is held {holdDays} days,
          in case the course goes back.
        </p>
      </header>
      <Panel title="To hand on">
        <CopyLine label="Your link" text={link} />
        <CopyLine label="Your code" text={code} />
      </Panel>
      <Panel title="What came in">
        <dl className={styles.sums}>
          <div>
            <dt>Held</dt>
            <dd>{moneyOf(held, currency)}</dd>
          </div>
          <div>
            <dt>Paid out</dt>
            <dd>{moneyOf(paid, currency)}</dd>
          </div>
        </dl>
        {months.length === 0 ? (
          <p className={styles.quiet}>Nothing yet. The first sale will stand here the same day.</p>
        ) : (
          <EarningsChart months={months} currency={currency} onMonth={setMonth} />
        )}
      </Panel>
      <PayoutPanel
        account={account}
        about="Stripe pays it to your bank account. What they ask of you stays with them."
        onboard={affiliate.onboard}
      />
      {month !== undefined && (
        <StatementDialog
          month={month}
          of="affiliate"
          load={affiliate.statement}
          onClose={() => setMonth(undefined)}
        />
      )}
    </div>
  );
}
