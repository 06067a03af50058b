import type { ReactNode } from 'react';
import { useSignOut } from '@/features/identity/me/sign-outs';
import { Button } from '@/ui/controls/button';
import { toast } from '@/ui/overlay/toast';
import { useSession } from '../boot/use-session';
import styles from './public.module.css';

export function PublicFrame({ children }: { children: ReactNode }) {
  const standing = useSession();
  const signOut = useSignOut();
  return (
    <div className={styles.frame}>
      <header className={styles.head}>
        {/* A full load on purpose: the marketing page lives outside this app. */}
        <a href="/" className={styles.brand} target="_self">
          <span className={styles.mark} aria-hidden="true" />
          Aligned Academy
        </a>
        {standing === 'in' && (
          <Button
            look="quiet"
            onClick={() => signOut().catch(() => toast('That did not work. Please try again.'))}
          >
            Sign out
          </Button>
        )}
      </header>
      <main className={styles.main}>{children}</main>
    </div>
  );
}
