import { useQuery } from '@tanstack/react-query';
import { CircleCheck } from 'lucide-react';
import { useState } from 'react';
import { buying, type Withdrawal } from '@/api/buying';
import { dateWords, moneyWords } from '@/course/words';
import { Button } from '@/ui/controls/button';
import { Failure, Form } from '@/ui/controls/form';
import { Loading } from '@/ui/display/states';
import { Dialog, DialogActs } from '@/ui/overlay/dialog';
import type { AskProps } from './cancel-dialog';
import styles from './purchases.module.css';

/** The legal way out within fourteen days: read, confirm, and have it acknowledged at once. */
export function WithdrawDialog({ open, purchase, onClose, onChanged }: AskProps) {
  const [done, setDone] = useState<Withdrawal>();
  const asked = useQuery({
    queryKey: ['purchases', purchase.order, 'withdrawal'],
    queryFn: () => buying.withdrawal(purchase.order),
    enabled: open && !done,
    staleTime: 0,
  });
  function close() {
    if (done) onChanged();
    onClose();
  }
  return (
    <Dialog
      open={open}
      onClose={close}
      title={done ? 'Withdrawal received' : 'Withdraw from the contract'}
    >
      {done ? (
        <Acknowledged done={done} onClose={close} />
      ) : asked.error ? (
        <Failure error={asked.error} />
      ) : asked.data ? (
        <Confirm
          asked={asked.data}
          onClose={close}
          submit={async () => setDone(await buying.withdraw(purchase.order))}
        />
      ) : (
        <Loading lines={3} label="Loading the terms" />
      )}
    </Dialog>
  );
}

interface ConfirmProps {
  asked: Withdrawal;
  onClose: () => void;
  submit: () => Promise<void>;
}

function Confirm({ asked, onClose, submit }: ConfirmProps) {
  return (
    <Form submit={submit}>
      {({ busy }) => (
        <>
          <p>{asked.text}</p>
          <dl className={styles.sums}>
            <div>
              <dt>You withdraw from</dt>
              <dd>{asked.title}</dd>
            </div>
            <div>
              <dt>You get back</dt>
              <dd>{moneyWords(asked.amount, asked.currency)}</dd>
            </div>
            <div>
              <dt>Possible until</dt>
              <dd>{dateWords(asked.until)}</dd>
            </div>
          </dl>
          <p className={styles.quiet}>
            The courses of this purchase close at once. You get an e-mail that says when we received
            your withdrawal.
          </p>
          <DialogActs>
            <Button look="secondary" onClick={onClose}>
              Keep it
            </Button>
            <Button type="submit" look="danger" busy={busy}>
              Confirm withdrawal
            </Button>
          </DialogActs>
        </>
      )}
    </Form>
  );
}

const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });

function Acknowledged({ done, onClose }: { done: Withdrawal; onClose: () => void }) {
  return (
    <>
      <p className={styles.done} role="status">
        <CircleCheck size={28} aria-hidden="true" />
        <span>
          We received your withdrawal from {done.title}
          {done.acknowledgedAt && ` on ${moment.format(new Date(done.acknowledgedAt))}`}.{' '}
          {moneyWords(done.amount, done.currency)} go back the way you paid. The same is in your
          e-mail.
        </span>
      </p>
      <DialogActs>
        <Button onClick={onClose}>Close</Button>
      </DialogActs>
    </>
  );
}
