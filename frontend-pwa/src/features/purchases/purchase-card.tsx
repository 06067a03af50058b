import {
  CircleAlert,
  CircleCheck,
  CirclePause,
  Clock,
  CreditCard,
  ExternalLink,
  Info,
} from 'lucide-react';
import { useState } from 'react';
import type { Purchase, PurchaseAct } from '@/api/buying';
import { buying } from '@/api/buying';
import { dateWords } from '@/course/words';
import { Button, ButtonLink } from '@/ui/controls/button';
import { Failure } from '@/ui/controls/form';
import { Badge } from '@/ui/display/badge';
import { toast } from '@/ui/overlay/toast';
import { CancelDialog } from './cancel-dialog';
import { ChangeDialog } from './change-dialog';
import { PauseDialog } from './pause-dialog';
import styles from './purchases.module.css';
import { Receipts } from './receipts';
import { WithdrawDialog } from './withdraw-dialog';
import { priceOf, stateWords } from './words';

const SIGNS = { good: CircleCheck, warn: CircleAlert, danger: CircleAlert, plain: Clock };
type Asked = 'CHANGE' | 'PAUSE' | 'CANCEL' | 'WITHDRAW';

/** One purchase: what it is, where it stands, and what can be done; each two taps away. */
export function PurchaseCard({
  purchase,
  onChanged,
}: {
  purchase: Purchase;
  onChanged: () => void;
}) {
  const { word, tone, text } = stateWords(purchase);
  const Sign = SIGNS[tone];
  const [only] = purchase.courses;
  return (
    <article className={styles.card} aria-labelledby={`order-${purchase.order}`}>
      <header className={styles.head}>
        <div>
          <h2 id={`order-${purchase.order}`}>{purchase.title}</h2>
          <p className={styles.quiet}>
            {priceOf(purchase)} · {dateWords(purchase.opened)}
          </p>
        </div>
        <Badge tone={tone} icon={<Sign size={16} />}>
          {word}
        </Badge>
      </header>
      <p className={styles.text}>
        <Info size={20} aria-hidden="true" />
        {text}
      </p>
      <Acts purchase={purchase} onChanged={onChanged} />
      <div className={styles.lower}>
        {purchase.state !== 'PENDING' && <Receipts purchase={purchase} />}
        {only && purchase.state !== 'REVOKED' && (
          <ButtonLink
            href={purchase.courses.length === 1 ? `/learn/${only}` : '/learn'}
            look="quiet"
            size="small"
          >
            {purchase.courses.length === 1 ? 'To the course' : 'To my courses'}
          </ButtonLink>
        )}
      </div>
    </article>
  );
}

/** The acts that ask something first, by their words. */
const ASKING: readonly [Asked, string][] = [
  ['CHANGE', 'Change plan'],
  ['PAUSE', 'Pause'],
  ['CANCEL', 'Cancel'],
  ['WITHDRAW', 'Withdraw'],
];

function Acts({ purchase, onChanged }: { purchase: Purchase; onChanged: () => void }) {
  const [asked, setAsked] = useState<Asked>();
  const [busy, setBusy] = useState<PurchaseAct>();
  const [failure, setFailure] = useState<unknown>();
  const { order, actions } = purchase;
  const may = (act: PurchaseAct) => actions.includes(act);
  async function run(act: PurchaseAct, work: () => Promise<unknown>, said?: string) {
    setBusy(act);
    setFailure(undefined);
    try {
      await work();
      if (said) toast(said);
      onChanged();
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(undefined);
    }
  }
  const dialog = {
    purchase,
    onClose: () => setAsked(undefined),
    onChanged,
  };
  if (actions.length === 0) return null;
  return (
    <>
      {failure !== undefined && <Failure error={failure} />}
      <div className={styles.acts}>
        {may('RESUME') && (
          <Button
            busy={busy === 'RESUME'}
            onClick={() => run('RESUME', () => buying.resume(order), 'Welcome back. It goes on.')}
          >
            Resume
          </Button>
        )}
        {may('RENEW') && (
          <Button
            busy={busy === 'RENEW'}
            onClick={() => run('RENEW', () => buying.renew(order), 'It goes on as before.')}
          >
            Keep it after all
          </Button>
        )}
        {may('PORTAL') && (
          <Button
            look="secondary"
            busy={busy === 'PORTAL'}
            onClick={() =>
              run('PORTAL', async () => {
                const { url } = await buying.portal(order);
                location.assign(url);
              })
            }
          >
            <CreditCard size={20} aria-hidden="true" />
            Card and invoices
            <ExternalLink size={16} aria-hidden="true" />
          </Button>
        )}
        {ASKING.filter(([act]) => may(act)).map(([act, words]) => (
          <Button key={act} look="secondary" onClick={() => setAsked(act)}>
            {act === 'PAUSE' && <CirclePause size={20} aria-hidden="true" />}
            {words}
          </Button>
        ))}
      </div>
      <ChangeDialog {...dialog} open={asked === 'CHANGE'} />
      <PauseDialog {...dialog} open={asked === 'PAUSE'} />
      <CancelDialog {...dialog} open={asked === 'CANCEL'} />
      <WithdrawDialog {...dialog} open={asked === 'WITHDRAW'} />
    </>
  );
}
