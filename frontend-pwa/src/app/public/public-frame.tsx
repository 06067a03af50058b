import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { Button } from '@/ui/controls/button';
import { useNewScreen } from '../boot/use-new-screen';
import { useSession } from '../boot/use-session';
import styles from './public.module.css';
import { useLeave } from './use-leave';

const TITLES: Record<string, string> = {
  '/sign-up': 'Create your account',
  '/sign-in': 'Sign in',
  '/open': 'Open your practice',
  '/practices': 'Your practices',
  '/learn': 'My courses',
  '/learn/purchases': 'Purchases',
  '/learn/downloads': 'On this device',
  '/learn/affiliate': 'Recommend and earn',
  '/checkout/return': 'Your order',
  '/checkout/cancelled': 'Your order',
};
function titleOf(at: string): string | undefined {
  if (TITLES[at]) return TITLES[at];
  if (at.startsWith('/learn/')) return undefined;
  return at.startsWith('/open/') ? 'Opening your practice' : 'Not found';
}

export function PublicFrame({ children }: { children: ReactNode }) {
  const standing = useSession();
  const leave = useLeave();
  const [at] = useLocation();
  const title = titleOf(at);
  const main = useNewScreen(at, title && `${title} · Aligned Academy`);
  return (
    <div className={styles.frame}>
      <header className={styles.head}>
        {/* A full load on purpose: the marketing page lives outside this app. */}
        <a href="/" className={styles.brand} target="_self">
          <span className={styles.mark} aria-hidden="true" />
          Aligned Academy
        </a>
        {standing === 'in' && (
          <Button look="quiet" onClick={leave}>
            Sign out
          </Button>
        )}
      </header>
      <main ref={main} className={styles.main} tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
