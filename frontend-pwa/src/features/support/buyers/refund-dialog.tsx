import { useState } from 'react';
import { Advice } from '@/api/problem';
import { type Purchase, refund, type Why } from '@/api/support';
import { uuidv7 } from '@/api/uuid';
import { moneyOf, plainMoney } from '@/money/money';
import { Button } from '@/ui/controls/button';
import { TextArea, TextField } from '@/ui/controls/field';
import { Form } from '@/ui/controls/form';
import { Dialog, DialogActs } from '@/ui/overlay/dialog';
import { Select } from '@/ui/overlay/select';
import styles from '../support.module.css';
import { WHYS } from '../words';
import { askedBack, confirms, limitOf } from './refund-rules';

interface Props {
  purchase: Purchase;
  email: string;
  onDone: () => Promise<void>;
  onClose: () => void;
}

/** Money back: how much of what is left, why, and by hand if it is all of it. */
export function RefundDialog({ purchase, email, onDone, onClose }: Props) {
  const { currency, order } = purchase;
  const limit = limitOf(purchase);
  const [key] = useState(() => uuidv7());
  const [text, setText] = useState(plainMoney(limit.most, currency));
  const [reason, setReason] = useState<Why>('GOODWILL');
  const [typed, setTyped] = useState('');
  const { amount, whole, fault } = askedBack(text, limit, currency);
  async function submit({ note = '' }: Record<string, string>) {
    if (amount === undefined || fault) throw new Advice('This cannot be paid back', fault ?? '');
    if (whole && !confirms(typed, email))
      throw new Advice('Not confirmed yet', 'Type the buyer’s address to pay everything back.');
    await refund(order, { refund: key, amount, reason, note });
    await onDone();
  }
  return (
    <Dialog open onClose={onClose} title={`Pay back for ${purchase.title}`}>
      <Form submit={submit}>
        {({ busy }) => (
          <>
            <TextField
              name="amount"
              label={`Amount in ${currency.toUpperCase()}`}
              hint={`Up to ${moneyOf(limit.most, currency)}; ${moneyOf(limit.left, currency)} are left of the payment`}
              inputMode="decimal"
              required
              value={text}
              {...(fault ? { error: fault } : {})}
              onChange={(event) => setText(event.target.value)}
            />
            <Select label="Reason" value={reason} onChange={setReason} options={WHYS} />
            <TextArea
              name="note"
              label="Note"
              hint="For the record; the buyer does not see it"
              required
              maxLength={500}
              rows={2}
            />
            <p className={whole ? styles.warning : styles.quiet}>
              {whole
                ? 'All of it goes back: access ends, and a certificate is revoked.'
                : 'A part goes back: access stays as it is.'}
            </p>
            {whole && (
              <TextField
                name="confirm"
                label={`Type ${email} to confirm`}
                required
                autoComplete="off"
                value={typed}
                onChange={(event) => setTyped(event.target.value)}
              />
            )}
            <DialogActs>
              <Button look="quiet" onClick={onClose}>
                Cancel
              </Button>
              <Button
                type="submit"
                look={whole ? 'danger' : 'primary'}
                busy={busy}
                disabled={fault !== undefined || (whole && !confirms(typed, email))}
              >
                Pay back {amount !== undefined && !fault ? moneyOf(amount, currency) : ''}
              </Button>
            </DialogActs>
          </>
        )}
      </Form>
    </Dialog>
  );
}
