import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { onboardPractice, type ShareStatement, share } from '@/api/affiliate';
import { CopyLine } from '@/money/earnings/copy-line';
import type { Month } from '@/money/earnings/earned';
import { Earnings } from '@/money/earnings/earnings';
import { PayoutPanel } from '@/money/earnings/payout-panel';
import { Panel } from '@/ui/display/panel';
import { Failed, Loading } from '@/ui/display/states';
import { Select } from '@/ui/overlay/select';
import { academyOf } from './academy-host';
import { COUNTRIES } from './countries';
import styles from './share.module.css';

const monthOf = ({ month, movements }: ShareStatement): Month => ({
  month,
  entries: movements.map(({ order, ...entry }, index) => ({
    ...entry,
    key: `${index}`,
    title: `Order ${order.slice(-6)}`,
    paid: true,
  })),
});

/** What the practice earns by courses its patients buy through it. */
export default function ShareScreen() {
  const mine = useQuery({ queryKey: ['share'], queryFn: () => share() });
  const [country, setCountry] = useState('US');
  if (mine.isError && !mine.data)
    return <Failed whole error={mine.error} retry={() => mine.refetch()} />;
  if (!mine.data) return <Loading blocks={2} lines={3} label="Loading your share" />;
  const now = mine.data;
  const { via, percent, begun, ready } = now;
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
        {ready ? (
          <CopyLine
            label="Your practice’s link"
            text={`${academyOf(location)}/courses/?via=${via}`}
          />
        ) : (
          <p>Your link comes as soon as payouts are set up below.</p>
        )}
      </Panel>
      <Panel title="Your share">
        <Earnings
          of="share"
          load={async (month) => monthOf(month === now.month ? now : await share(month))}
        />
      </Panel>
      <PayoutPanel
        begun={begun}
        ready={ready}
        about="Stripe pays your share to the practice’s bank account."
        before={
          <Select
            label="Where the practice is"
            value={country}
            onChange={setCountry}
            options={COUNTRIES}
          />
        }
        onboard={() => onboardPractice(country)}
      />
    </div>
  );
}
