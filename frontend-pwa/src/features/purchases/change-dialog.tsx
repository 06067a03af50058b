import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { buying, type Quote } from '@/api/buying';
import { moneyOf } from '@/money/money';
import { Button } from '@/ui/controls/button';
import { Failure, Form } from '@/ui/controls/form';
import { Loading } from '@/ui/display/states';
import { Dialog, DialogActs } from '@/ui/overlay/dialog';
import { toast } from '@/ui/overlay/toast';
import type { AskProps } from './cancel-dialog';
import { choicesFor } from './choices';
import { Options } from './options';
import styles from './purchases.module.css';
import { priceOf } from './words';

/** Another plan: what it costs now and from then on is said before anything is done. */
export function ChangeDialog({ open, purchase, onClose, onChanged }: AskProps) {
  const [price, setPrice] = useState<string>();
  const offers = useQuery({ queryKey: ['offers'], queryFn: buying.offers, enabled: open });
  const choices = choicesFor(purchase, offers.data?.offers ?? []);
  const preview = useQuery({
    queryKey: ['purchases', purchase.order, 'change', price],
    queryFn: () => buying.quote(purchase.order, price ?? ''),
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
            {offers.error && <Failure error={offers.error} />}
            {offers.isPending && open && <Loading lines={3} label="Loading the plans" />}
            {offers.data && (
              <Options
                legend={`You have ${purchase.title}, ${priceOf(purchase)}.`}
                options={choices}
                chosen={price}
                onChoose={setPrice}
              />
            )}
            <div aria-live="polite">
              {price !== undefined && preview.isPending && (
                <Loading lines={2} label="Loading the price" />
              )}
              {preview.error && <Failure error={preview.error} />}
              {preview.data && (
                <Sums
                  quote={preview.data}
                  then={choices.find(({ value }) => value === price)?.more}
                />
              )}
            </div>
            <DialogActs>
              <Button look="secondary" onClick={onClose}>
                Leave it as it is
              </Button>
              <Button type="submit" busy={busy} disabled={!preview.data}>
                {preview.data && preview.data.now > 0
                  ? `Change and pay ${moneyOf(preview.data.now, preview.data.currency)}`
                  : 'Change'}
              </Button>
            </DialogActs>
          </>
        )}
      </Form>
    </Dialog>
  );
}

interface SumsProps {
  quote: Quote;
  /** "$49.00 a month" */
  then: string | undefined;
}

/** What was paid and not used is already taken off; more than is due stays for later bills. */
function Sums({ quote, then }: SumsProps) {
  const { now, currency } = quote;
  return (
    <dl className={styles.sums}>
      <div>
        <dt>To pay now</dt>
        <dd>{moneyOf(Math.max(0, now), currency)}</dd>
      </div>
      {now < 0 && (
        <div>
          <dt>Set against your next bills</dt>
          <dd>{moneyOf(-now, currency)}</dd>
        </div>
      )}
      <div>
        <dt>From then on</dt>
        <dd>{then ?? moneyOf(quote.later, currency)}</dd>
      </div>
    </dl>
  );
}
