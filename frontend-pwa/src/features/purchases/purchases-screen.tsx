import { useQuery } from '@tanstack/react-query';
import { ReceiptText } from 'lucide-react';
import { buying } from '@/api/buying';
import { ButtonLink } from '@/ui/controls/button';
import { Empty, Failed, Loading } from '@/ui/display/states';
import { PurchaseCard } from './purchase-card';
import styles from './purchases.module.css';

/** Everything somebody has bought, what it costs from here on, and the ways to change that. */
export function PurchasesScreen() {
  const { data, error, refetch } = useQuery({
    queryKey: ['purchases'],
    queryFn: buying.purchases,
  });
  if (error && !data) return <Failed whole error={error} retry={() => void refetch()} />;
  if (!data)
    return (
      <div className={styles.screen}>
        <h1>Purchases</h1>
        <Loading blocks={2} lines={0} label="Loading your purchases" />
      </div>
    );
  if (data.purchases.length === 0)
    return (
      <Empty
        whole
        title="No purchases yet"
        icon={<ReceiptText size={34} />}
        act={
          <ButtonLink href="/courses/" away>
            Look at the courses
          </ButtonLink>
        }
      >
        Receipts, renewals and everything you can change will be here. What you bought with another
        e-mail address is found by signing in with that one.
      </Empty>
    );
  return (
    <div className={styles.screen}>
      <h1>Purchases</h1>
      <ul className={styles.list}>
        {data.purchases.map((purchase) => (
          <li key={purchase.order}>
            <PurchaseCard purchase={purchase} onChanged={() => void refetch()} />
          </li>
        ))}
      </ul>
    </div>
  );
}
