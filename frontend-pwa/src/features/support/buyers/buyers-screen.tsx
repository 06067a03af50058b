import { useQuery } from '@tanstack/react-query';
import { Search, UserSearch } from 'lucide-react';
import { useSearchParams } from 'wouter';
import { buyers } from '@/api/support';
import { Button } from '@/ui/controls/button';
import { TextField } from '@/ui/controls/field';
import { Form } from '@/ui/controls/form';
import { Empty, Failed, Loading } from '@/ui/display/states';
import styles from '../support.module.css';
import { PurchaseCard } from './purchase-card';

/** A buyer by her e-mail address, and everything about what she bought. */
export default function BuyersScreen() {
  const [params, setParams] = useSearchParams();
  const email = params.get('email') ?? '';
  const found = useQuery({
    queryKey: ['buyers', email],
    queryFn: () => buyers(email),
    enabled: email !== '',
  });
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div>
          <h1>Buyers</h1>
          <p className={styles.quiet}>
            What somebody bought, what became of it, and what can be done.
          </p>
        </div>
      </header>
      <Form
        key={email}
        submit={async ({ email: wanted = '' }) => setParams({ email: wanted.toLowerCase() })}
        className={styles.search ?? ''}
      >
        {() => (
          <>
            <TextField
              name="email"
              type="email"
              label="E-mail address"
              hint="Of the account, or the one that was given when paying"
              required
              maxLength={254}
              autoComplete="off"
              defaultValue={email}
            />
            <Button type="submit">
              <Search size={19} aria-hidden="true" />
              Search
            </Button>
          </>
        )}
      </Form>
      {email !== '' && found.isPending && (
        <Loading blocks={2} lines={2} label="Loading purchases" />
      )}
      {found.isError && !found.data && <Failed error={found.error} retry={() => found.refetch()} />}
      {found.data?.purchases.length === 0 && (
        <Empty title="Nothing was bought with this address" icon={<UserSearch size={32} />}>
          Look whether the buyer has another one. Guests are found by what they told when paying.
        </Empty>
      )}
      {found.data && found.data.purchases.length > 0 && (
        <section className={styles.buyer} aria-labelledby="found-title">
          <h2 id="found-title">{email}</h2>
          {found.data.purchases.map((bought) => (
            <PurchaseCard key={bought.purchase.order} bought={bought} />
          ))}
        </section>
      )}
    </div>
  );
}
