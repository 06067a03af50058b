import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Supported } from '@/api/support';
import { momentOf } from '@/care/date-words';
import { moneyOf } from '@/money/money';
import { Button } from '@/ui/controls/button';
import { Badge } from '@/ui/display/badge';
import { toast } from '@/ui/overlay/toast';
import styles from '../support.module.css';
import { INTERVALS, KINDS, reasonWords, STATES } from '../words';
import { AccessDialog } from './access-dialog';
import { Audit } from './audit';
import { RefundDialog } from './refund-dialog';
import { limitOf } from './refund-rules';

/** One purchase: how it stands, the money, its story, and what support may do. */
export function PurchaseCard({ bought }: { bought: Supported }) {
  const { purchase, email, user } = bought;
  const cache = useQueryClient();
  const [dialog, setDialog] = useState<'refund' | 'grant' | 'revoke'>();
  const look = STATES[purchase.state];
  const open = purchase.state === 'ACTIVE' || purchase.state === 'GRACE';
  async function done(words: string) {
    await cache.invalidateQueries({ queryKey: ['buyers'] });
    setDialog(undefined);
    toast(words);
  }
  return (
    <article className={styles.card}>
      <header className={styles.top}>
        <div>
          <h3>{purchase.title}</h3>
          <p className={styles.quiet}>
            {KINDS[purchase.kind]}
            {purchase.interval && `, ${INTERVALS[purchase.interval]}`} · bought{' '}
            {momentOf(purchase.opened)}
            {user === undefined && ' · by a guest, not claimed yet'}
          </p>
        </div>
        <Badge tone={look.tone} icon={look.icon}>
          {look.label}
        </Badge>
      </header>
      <dl className={styles.facts}>
        <div>
          <dt>Access</dt>
          <dd>
            {reasonWords(purchase.reason)}
            {purchase.until && `, until ${momentOf(purchase.until)}`}
          </dd>
        </div>
        <div>
          <dt>Paid</dt>
          <dd>{moneyOf(purchase.paid, purchase.currency)}</dd>
        </div>
        <div>
          <dt>Paid back</dt>
          <dd>{moneyOf(purchase.refunded, purchase.currency)}</dd>
        </div>
        <div>
          <dt>Order</dt>
          <dd className={styles.code}>{purchase.order}</dd>
        </div>
        {bought.consent && (
          <div>
            <dt>Start at once</dt>
            <dd className={styles.code}>{bought.consent}</dd>
          </div>
        )}
      </dl>
      <div className={styles.acts}>
        <Button
          look="secondary"
          disabled={limitOf(purchase).most <= 0}
          onClick={() => setDialog('refund')}
        >
          Pay back
        </Button>
        {!open && (
          <Button look="secondary" onClick={() => setDialog('grant')}>
            Give access
          </Button>
        )}
        {open && (
          <Button look="danger" onClick={() => setDialog('revoke')}>
            Take access away
          </Button>
        )}
      </div>
      <Audit bought={bought} />
      {dialog === 'refund' && (
        <RefundDialog
          purchase={purchase}
          email={email}
          onDone={() => done('The money goes back.')}
          onClose={() => setDialog(undefined)}
        />
      )}
      {(dialog === 'grant' || dialog === 'revoke') && (
        <AccessDialog
          kind={dialog}
          purchase={purchase}
          onDone={() => done(dialog === 'grant' ? 'It is open.' : 'It is shut.')}
          onClose={() => setDialog(undefined)}
        />
      )}
    </article>
  );
}
