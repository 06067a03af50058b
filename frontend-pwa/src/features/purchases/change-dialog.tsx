import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { buying, type ChangePreview } from '@/api/buying';
import { dateWords, moneyWords } from '@/course/words';
import { Button } from '@/ui/controls/button';
import { Failure, Form } from '@/ui/controls/form';
import { Loading } from '@/ui/display/states';
import { Dialog, DialogActs } from '@/ui/overlay/dialog';
import { toast } from '@/ui/overlay/toast';
import type { AskProps } from './cancel-dialog';
import { Options } from './options';
import styles from './purchases.module.css';
import { priceWords } from './words';

/** Another plan: what it costs now and from then on is said before anything is done. */
export function ChangeDialog({ open, purchase, onClose, onChanged }: AskProps) {
  const [price, setPrice] = useState<string>();
  const preview = useQuery({
    queryKey: ['purchases', purchase.order, 'change', price],
    queryFn: () => buying.previewChange(purchase.order, price ?? ''),
    enabled: open && price !== undefined,
    staleTime: 0,
  });
  async function submit() {
    if (price === undefined || !preview.data) return;
    await buying.change(purchase.order, price);
    toast(`You are on ${preview.data.title} now.`);
    onChanged();
    onClose();
  }
  return (
    <Dialog open={open} onClose={onClose} title="Change plan">
      <Form submit={submit}>
        {({ busy }) => (
          <>
            <Options
              legend={`You have ${purchase.title}, ${priceWords(purchase)}.`}
              options={purchase.choices.map((choice) => ({
                value: choice.price,
                label: choice.title,
                more: priceWords(choice),
              }))}
              chosen={price}
              onChoose={setPrice}
            />
            <div aria-live="polite">
              {price !== undefined && preview.isPending && (
                <Loading lines={2} label="Loading the price" />
              )}
              {preview.error && <Failure error={preview.error} />}
              {preview.data && <Preview preview={preview.data} />}
            </div>
            <DialogActs>
              <Button look="secondary" onClick={onClose}>
                Leave it as it is
              </Button>
              <Button type="submit" busy={busy} disabled={!preview.data}>
                {preview.data && preview.data.dueNow > 0
                  ? `Change and pay ${moneyWords(preview.data.dueNow, preview.data.currency)}`
                  : 'Change'}
              </Button>
            </DialogActs>
          </>
        )}
      </Form>
    </Dialog>
  );
}

function Preview({ preview }: { preview: ChangePreview }) {
  const { credit, dueNow, nextAmount, nextAt, currency } = preview;
  return (
    <dl className={styles.sums}>
      {credit > 0 && (
        <div>
          <dt>Not used of what you have paid</dt>
          <dd>− {moneyWords(credit, currency)}</dd>
        </div>
      )}
      <div>
        <dt>To pay now</dt>
        <dd>{moneyWords(Math.max(0, dueNow), currency)}</dd>
      </div>
      <div>
        <dt>From {dateWords(nextAt)}</dt>
        <dd>{moneyWords(nextAmount, currency)}</dd>
      </div>
    </dl>
  );
}
