import { LogOut } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import type { Me } from '@/api/contract';
import { IconButton } from '@/ui/controls/button';
import { Avatar } from '@/ui/display/badge';
import { useCurrentInView } from '@/ui/display/use-current-in-view';
import { useNewScreen } from '../../boot/use-new-screen';
import { useLeave } from '../use-leave';
import styles from './desk.module.css';
import { placeOf, placesFor } from './places';

/** The frame around the studio and the support desk: where one is, and where one can go. */
export function DeskFrame({ me, children }: { me: Me; children: ReactNode }) {
  const [at] = useLocation();
  const leave = useLeave();
  const here = placeOf(at);
  const places = useCurrentInView<HTMLElement>(here?.href ?? '');
  // Within one course the parts are one screen: the focus stays where it is.
  const main = useNewScreen(
    at.split('/').slice(0, 3).join('/'),
    `${here?.label ?? 'Not found'} · Aligned Academy`,
  );
  return (
    <div className={styles.frame}>
      <header className={styles.head}>
        <a href="/" className={styles.brand} target="_self">
          <span className={styles.mark} aria-hidden="true" />
          <span>Aligned Academy</span>
        </a>
        <nav ref={places} aria-label="Desk" className={styles.places}>
          {placesFor(me.here.roles).map(({ href, label }) => (
            <Link
              key={href}
              href={href}
              className={styles.place ?? ''}
              aria-current={here?.href === href ? 'page' : undefined}
            >
              {label}
            </Link>
          ))}
        </nav>
        <span className={styles.person}>
          <Avatar name={me.name} />
          <span className="visually-hidden">You, {me.name}</span>
          <IconButton label="Sign out" onClick={leave}>
            <LogOut size={20} aria-hidden="true" />
          </IconButton>
        </span>
      </header>
      <main ref={main} className={styles.main} tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
