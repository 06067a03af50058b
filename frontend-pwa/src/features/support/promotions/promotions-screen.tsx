import { useQuery } from '@tanstack/react-query';
import { Plus, TicketPercent } from 'lucide-react';
import { useState } from 'react';
import { promotions } from '@/api/support';
import { dateOf } from '@/care/date-words';
import { Button } from '@/ui/controls/button';
import { Badge } from '@/ui/display/badge';
import { Empty, Failed, Loading } from '@/ui/display/states';
import styles from '../support.module.css';
import { PromotionDialog } from './promotion-dialog';
import { discountWords, isOver } from './promotion-words';
import { Switch } from './switch';
import { Use } from './use';

/** Codes that make something cheaper, and how often each was used. */
export default function PromotionsScreen() {
  const all = useQuery({ queryKey: ['promotions'], queryFn: promotions });
  const [fresh, setFresh] = useState(false);
  if (all.isError && !all.data)
    return <Failed whole error={all.error} retry={() => all.refetch()} />;
  if (!all.data) return <Loading blocks={2} lines={1} label="Loading the promotions" />;
  const begin = (
    <Button onClick={() => setFresh(true)}>
      <Plus size={20} aria-hidden="true" />
      New promotion
    </Button>
  );
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div>
          <h1>Promotions</h1>
          <p className={styles.quiet}>A code, what it takes off, and for how many.</p>
        </div>
        {all.data.promotions.length > 0 && begin}
      </header>
      {all.data.promotions.length === 0 && (
        <Empty title="No promotion yet" icon={<TicketPercent size={32} />} act={begin}>
          Buyers type the code where they pay.
        </Empty>
      )}
      {all.data.promotions.map((promotion) => (
        <article key={promotion.promotion} className={styles.card}>
          <header className={styles.top}>
            <div>
              <h2>{promotion.code}</h2>
              <p className={styles.quiet}>
                {discountWords(promotion)}
                {promotion.firstTime && ' · first purchase only'}
                {promotion.expires && ` · until ${dateOf(promotion.expires)}`}
              </p>
            </div>
            <div className={styles.acts}>
              {isOver(promotion, Date.now()) && (
                <Badge icon={<TicketPercent size={15} />}>Over</Badge>
              )}
              <Switch promotion={promotion} />
            </div>
          </header>
          <Use used={promotion.used} most={promotion.most} />
        </article>
      ))}
      {fresh && <PromotionDialog onClose={() => setFresh(false)} />}
    </div>
  );
}
