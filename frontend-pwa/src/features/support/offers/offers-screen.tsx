import { useQuery } from '@tanstack/react-query';
import { PencilLine, Plus, ShoppingBag } from 'lucide-react';
import { useState } from 'react';
import { type Offer, offers, type Price } from '@/api/support';
import { moneyOf } from '@/money/money';
import { Button } from '@/ui/controls/button';
import { Empty, Failed, Loading } from '@/ui/display/states';
import styles from '../support.module.css';
import { INTERVALS, KINDS } from '../words';
import { OfferDialog } from './offer-dialog';

/** What is for sale, at which prices. */
export default function OffersScreen() {
  const all = useQuery({ queryKey: ['offers'], queryFn: offers });
  const [editing, setEditing] = useState<Offer | 'new'>();
  if (all.isError && !all.data)
    return <Failed whole error={all.error} retry={() => all.refetch()} />;
  if (!all.data) return <Loading blocks={3} lines={1} label="Loading the offers" />;
  const begin = (
    <Button onClick={() => setEditing('new')}>
      <Plus size={20} aria-hidden="true" />
      New offer
    </Button>
  );
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div>
          <h1>Offers</h1>
          <p className={styles.quiet}>
            Prices are added, never changed: who bought at one keeps it.
          </p>
        </div>
        {all.data.offers.length > 0 && begin}
      </header>
      {all.data.offers.length === 0 && (
        <Empty title="Nothing is for sale yet" icon={<ShoppingBag size={32} />} act={begin}>
          An offer opens one course or several, for one payment or for as long as it is paid.
        </Empty>
      )}
      {all.data.offers.map((offer) => (
        <article key={offer.offer} className={styles.card}>
          <header className={styles.top}>
            <div>
              <h2>{offer.title}</h2>
              <p className={styles.quiet}>
                {KINDS[offer.kind]} · opens{' '}
                {offer.courses.length === 1 ? 'one course' : `${offer.courses.length} courses`}
              </p>
            </div>
            <Button look="secondary" size="small" onClick={() => setEditing(offer)}>
              <PencilLine size={17} aria-hidden="true" />
              Change<span className="visually-hidden"> {offer.title}</span>
            </Button>
          </header>
          <div className={styles.prices}>
            {offer.prices.map((price) => (
              <PriceLine key={price.price} price={price} />
            ))}
          </div>
        </article>
      ))}
      {editing !== undefined && (
        <OfferDialog
          offer={editing === 'new' ? undefined : editing}
          all={all.data.offers}
          onClose={() => setEditing(undefined)}
        />
      )}
    </div>
  );
}

const PriceLine = ({ price }: { price: Price }) => (
  <p className={styles.priceLine}>
    <strong>{price.interval ? INTERVALS[price.interval] : 'once'}</strong>
    {Object.entries(price.amounts).map(([currency, amount]) => (
      <span key={currency}>{moneyOf(amount, currency)}</span>
    ))}
    {price.trialDays > 0 && <span className={styles.quiet}>{price.trialDays} days to try</span>}
    <span className={styles.quiet}>{price.price}</span>
  </p>
);
