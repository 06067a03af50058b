import { useQuery } from '@tanstack/react-query';
import { CircleCheck } from 'lucide-react';
import { useState } from 'react';
import { buying, type WithdrawalRight } from '@/api/buying';
import { dateWords } from '@/course/words';
import { moneyOf } from '@/money/money';
import { Button } from '@/ui/controls/button';
import { Failure, Form } from '@/ui/controls/form';
import { Loading } from '@/ui/display/states';
import { Dialog, DialogActs } from '@/ui/overlay/dialog';
import type { AskProps } from './cancel-dialog';
import styles from './purchases.module.css';

interface Done {
  at: Date;
  right: WithdrawalRight;
}

/** The legal way out within fourteen days: read, confirm, and have it acknowledged at once. */
export function WithdrawDialog({ open, purchase, onClose, onChanged }: AskProps) {
  const [done, setDone] = useState<Done>();
  const { order, title } = purchase;
  const asked = useQuery({
    queryKey: ['purchases', order, 'withdrawal'],
    queryFn: () => buying.withdrawal(order),
    enabled: open && !done,
    staleTime: 0,
  });
  const right = asked.data;
  function close() {
    if (done) onChanged();
    onClose();
  }
  async function submit() {
    if (!right) return;
    await buying.withdraw(order);
    setDone({ at: new Date(), right });
  }
  return (
    <Dialog
      open={open}
      onClose={close}
      title={done ? 'Withdrawal received' : 'Withdraw from the contract'}
    >
      {done ? (
        <Acknowledged done={done} title={title} onClose={close} />
      ) : asked.error ? (
        <Failure error={asked.error} />
      ) : !right ? (
        <Loading lines={3} label="Loading the terms" />
      ) : right.open ? (
        <Confirm right={right} title={title} onClose={close} submit={submit} />
      ) : (
        <Shut right={right} onClose={close} />
      )}
    </Dialog>
  );
}

interface ConfirmProps {
  right: WithdrawalRight;
  title: string;
  onClose: () => void;
  submit: () => Promise<void>;
}

function Confirm({ right, title, onClose, submit }: ConfirmProps) {
  return (
    <Form submit={submit}>
      {({ busy }) => (
        <>
          <p>
            You may withdraw from this contract without giving a reason. The courses of this
            purchase close at once, and the money goes back the way you paid.
          </p>
          <dl className={styles.sums}>
            <div>
              <dt>You withdraw from</dt>
              <dd>{title}</dd>
            </div>
            <div>
              <dt>You get back</dt>
              <dd>{moneyOf(right.refund, right.currency)}</dd>
            </div>
            {right.until && (
              <div>
                <dt>Possible until</dt>
                <dd>{dateWords(right.until)}</dd>
              </div>
            )}
          </dl>
          <p className={styles.quiet}>
            You get an e-mail that says when we received your withdrawal.
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

const WHY: Readonly<Record<WithdrawalRight['why'], string>> = {
  OPEN: '',
  NOTHING_PAID: 'Nothing was paid for this, so there is nothing to withdraw from.',
  TOO_LATE: 'The fourteen days to withdraw are over. Write to us if something is wrong with it.',
  BEGUN:
    'You asked to start at once and have begun, so the right to withdraw is gone. Write to us if something is wrong with it.',
  WITHDRAWN: 'You have withdrawn from this contract already. The money is on its way back.',
};

function Shut({ right, onClose }: { right: WithdrawalRight; onClose: () => void }) {
  return (
    <>
      <p>{WHY[right.why]}</p>
      <DialogActs>
        <Button onClick={onClose}>Close</Button>
      </DialogActs>
    </>
  );
}

const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });

function Acknowledged({
  done: { at, right },
  title,
  onClose,
}: {
  done: Done;
  title: string;
  onClose: () => void;
}) {
  return (
    <>
      <p className={styles.done} role="status">
        <CircleCheck size={28} aria-hidden="true" />
        <span>
          We received your withdrawal from {title} on {moment.format(at)}.{' '}
          {moneyOf(right.refund, right.currency)} will go back the way you paid. The same is in your
          e-mail.
        </span>
      </p>
      <DialogActs>
        <Button onClick={onClose}>Close</Button>
      </DialogActs>
    </>
  );
}
