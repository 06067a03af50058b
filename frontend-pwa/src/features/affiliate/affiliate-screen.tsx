import { useQuery } from '@tanstack/react-query';
import * as affiliate from '@/api/affiliate';
import { CopyLine } from '@/money/earnings/copy-line';
import type { Month } from '@/money/earnings/earned';
import { Earnings } from '@/money/earnings/earnings';
import { PayoutPanel } from '@/money/earnings/payout-panel';
import { Panel } from '@/ui/display/panel';
import { Failed, Loading } from '@/ui/display/states';
import styles from './affiliate.module.css';
import { JoinAffiliates } from './join-affiliates';

async function month(wanted: string): Promise<Month> {
  const { lines } = await affiliate.statement(wanted);
  return { month: wanted, entries: lines.map((line, index) => ({ key: `${index}`, ...line })) };
}

/** What somebody earns by telling others of the courses. */
export default function AffiliateScreen() {
  const mine = useQuery({ queryKey: ['affiliate'], queryFn: affiliate.read });
  if (mine.isError && !mine.data)
    return <Failed whole error={mine.error} retry={() => mine.refetch()} />;
  if (!mine.data) return <Loading blocks={2} lines={3} label="Loading what you earned" />;
  const { code, percent, begun, ready } = mine.data;
  if (!code) return <JoinAffiliates percent={percent} />;
  return (
    <div className={styles.page}>
      <header>
        <h1>Recommend and earn</h1>
        <p className={styles.quiet}>
          {percent} % of what somebody pays who came through your link. It is held 30 days, in case
          the course goes back.
        </p>
      </header>
      <Panel title="To hand on">
        <CopyLine label="Your link" text={`${location.origin}/courses/?ref=${code}`} />
        <CopyLine label="Your code" text={code} />
      </Panel>
      <Panel title="What came in">
        <Earnings of="affiliate" load={month} />
      </Panel>
      <PayoutPanel
        begun={begun}
        ready={ready}
        about="Stripe pays it to your bank account. What they ask of you stays with them."
        onboard={affiliate.onboard}
      />
    </div>
  );
}
