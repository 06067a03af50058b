import { useState } from 'react';
import { grant, type Purchase, revoke, type Why } from '@/api/support';
import { uuidv7 } from '@/api/uuid';
import { Button } from '@/ui/controls/button';
import { TextArea, TextField } from '@/ui/controls/field';
import { Form } from '@/ui/controls/form';
import { Dialog, DialogActs } from '@/ui/overlay/dialog';
import { Select } from '@/ui/overlay/select';
import { WHYS } from '../words';

interface Props {
  kind: 'grant' | 'revoke';
  purchase: Purchase;
  onDone: () => Promise<void>;
  onClose: () => void;
}

/** Access given or taken by hand, with the reason that stays in the record. */
export function AccessDialog({ kind, purchase, onDone, onClose }: Props) {
  const [act] = useState(() => uuidv7());
  const [reason, setReason] = useState<Why>('GOODWILL');
  const giving = kind === 'grant';
  async function submit({ note = '', until = '' }: Record<string, string>) {
    if (giving) {
      const end = until ? { until: new Date(`${until}T23:59:59`).toISOString() } : {};
      await grant(purchase.order, { grant: act, reason, note, ...end });
    } else await revoke(purchase.order, { revoke: act, reason, note });
    await onDone();
  }
  return (
    <Dialog open onClose={onClose} title={giving ? 'Give access' : 'Take access away'}>
      <Form submit={submit}>
        {({ busy }) => (
          <>
            <p>
              {giving
                ? `${purchase.title} opens without a payment.`
                : `${purchase.title} shuts at once. No money goes back by this.`}
            </p>
            <Select label="Reason" value={reason} onChange={setReason} options={WHYS} />
            <TextArea name="note" label="Note" required maxLength={500} rows={2} />
            {giving && <TextField name="until" type="date" label="Until the end of" optional />}
            <DialogActs>
              <Button look="quiet" onClick={onClose}>
                Cancel
              </Button>
              <Button type="submit" look={giving ? 'primary' : 'danger'} busy={busy}>
                {giving ? 'Give access' : 'Take it away'}
              </Button>
            </DialogActs>
          </>
        )}
      </Form>
    </Dialog>
  );
}
