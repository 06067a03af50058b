import { CircleCheck, Clock, Landmark } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button } from '@/ui/controls/button';
import { Failure } from '@/ui/controls/form';
import { Badge } from '@/ui/display/badge';
import { Panel } from '@/ui/display/panel';

interface Props {
  /** Whether there is an account at Stripe, and whether it can be paid. */
  begun: boolean;
  ready: boolean;
  about: string;
  /** What has to be said before the first time. */
  before?: ReactNode;
  onboard: () => Promise<{ url: string }>;
}

/** Where the money goes: an account at Stripe, opened there and only there. */
export function PayoutPanel({ begun, ready, about, before, onboard }: Props) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  async function go() {
    setBusy(true);
    setFailure(undefined);
    try {
      location.assign((await onboard()).url);
    } catch (error) {
      setFailure(error);
      setBusy(false);
    }
  }
  return (
    <Panel title="Where the money goes" about={about}>
      {ready && (
        <Badge tone="good" icon={<CircleCheck size={15} />}>
          Ready to be paid
        </Badge>
      )}
      {begun && !ready && (
        <Badge tone="warn" icon={<Clock size={15} />}>
          Stripe still needs something from you
        </Badge>
      )}
      {!begun && before}
      {failure !== undefined && <Failure error={failure} />}
      <Button look={ready ? 'secondary' : 'primary'} busy={busy} onClick={go}>
        <Landmark size={20} aria-hidden="true" />
        {ready
          ? 'Change the bank account'
          : begun
            ? 'Go on at Stripe'
            : 'Set up payouts with Stripe'}
      </Button>
    </Panel>
  );
}
