import { CircleCheck, Clock, Landmark } from 'lucide-react';
import { useState } from 'react';
import type { Account } from '@/api/affiliate';
import { explain } from '@/api/problem';
import { Button } from '@/ui/controls/button';
import { Badge } from '@/ui/display/badge';
import { Panel } from '@/ui/display/panel';
import { toast } from '@/ui/overlay/toast';

interface Props {
  account: Account | undefined;
  about: string;
  onboard: () => Promise<{ url: string }>;
}

/** Where the money goes: an account at Stripe, opened there and only there. */
export function PayoutPanel({ account, about, onboard }: Props) {
  const [busy, setBusy] = useState(false);
  async function go() {
    setBusy(true);
    try {
      location.assign((await onboard()).url);
    } catch (error) {
      toast(explain(error).text);
      setBusy(false);
    }
  }
  return (
    <Panel title="Where the money goes" about={about}>
      {account?.payouts ? (
        <Badge tone="good" icon={<CircleCheck size={15} />}>
          Ready to be paid
        </Badge>
      ) : (
        account && (
          <Badge tone="warn" icon={<Clock size={15} />}>
            Stripe still needs something from you
          </Badge>
        )
      )}
      <Button look={account?.payouts ? 'secondary' : 'primary'} busy={busy} onClick={go}>
        <Landmark size={20} aria-hidden="true" />
        {account === undefined
          ? 'Set up payouts with Stripe'
          : account.payouts
            ? 'Change the bank account'
            : 'Go on at Stripe'}
      </Button>
    </Panel>
  );
}
