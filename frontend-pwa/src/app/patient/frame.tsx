import {
  BookOpen,
  ChartNoAxesColumn,
  CloudOff,
  CloudUpload,
  House,
  RefreshCw,
  UserRound,
} from 'lucide-react';
import { type ReactNode, useSyncExternalStore } from 'react';
import { Link, useLocation } from 'wouter';
import { isReached, watchReach } from '@/api/reach';
import { takeUpdate, useUpdate } from '@/offline/updates';
import { usePhone } from '@/offline/use-phone';
import { Button } from '@/ui/controls/button';
import { toast } from '@/ui/overlay/toast';
import { usePractice } from '../boot/practice';
import { useNewScreen } from '../boot/use-new-screen';
import styles from './frame.module.css';
import { Sign } from './practice';

const TABS = [
  { href: '/', label: 'Today', icon: House },
  { href: '/exercises', label: 'Library', icon: BookOpen },
  { href: '/progress', label: 'Progress', icon: ChartNoAxesColumn },
  { href: '/me', label: 'Me', icon: UserRound },
] as const;

const isHere = (here: string, href: string) =>
  here === href || (href !== '/' && here.startsWith(`${href}/`));

export function Frame({ children }: { children: ReactNode }) {
  const [here] = useLocation();
  const inSession = here.startsWith('/exercise/');
  const { name } = usePractice();
  const place = TABS.find(({ href }) => href === here)?.label;
  const main = useNewScreen(here, place ? `${place} · ${name}` : name);
  return (
    <div className={styles.frame} data-session={inSession}>
      <a className={styles.skip} href="#content">
        Skip to content
      </a>
      <header className={styles.header}>
        <Link href="/" className={styles.home}>
          <Sign />
        </Link>
        <Tabs here={here} place="top" />
      </header>
      <Banners />
      <main id="content" ref={main} className={styles.page} tabIndex={-1}>
        {children}
      </main>
      {!inSession && <Tabs here={here} place="bottom" />}
    </div>
  );
}

function Tabs({ here, place }: { here: string; place: 'top' | 'bottom' }) {
  return (
    <nav className={place === 'top' ? styles.topTabs : styles.tabs} aria-label="Main">
      {TABS.map(({ href, label, icon: Icon }) => (
        <Link
          key={href}
          href={href}
          className={styles.tab}
          aria-current={isHere(here, href) ? 'page' : undefined}
        >
          <Icon size={24} aria-hidden="true" />
          <span>{label}</span>
        </Link>
      ))}
    </nav>
  );
}

/** What the phone is honest about: no connection, things that wait, a new version. */
function Banners() {
  const reached = useSyncExternalStore(watchReach, isReached);
  const phone = usePhone();
  const update = useUpdate();
  const [, go] = useLocation();
  const waiting = phone?.outbox.length ?? 0;
  const parked = phone?.outbox.some((row) => row.state === 'PARKED') ?? false;
  return (
    <div className={styles.banners} aria-live="polite">
      {!reached && (
        <p className={styles.banner}>
          <CloudOff size={20} aria-hidden="true" />
          <span>
            You are offline. {waiting > 0 ? `${waits(waiting)} ` : 'Your plan still works. '}
            {waiting > 0 && 'Saved on this phone, will send.'}
          </span>
          {waiting > 0 && <Link href="/queue">Show</Link>}
        </p>
      )}
      {reached && parked && (
        <p className={styles.banner} data-tone="warn">
          <CloudUpload size={20} aria-hidden="true" />
          <span>Something could not be sent and needs you.</span>
          <Link href="/queue">Show</Link>
        </p>
      )}
      {update && (
        <p className={styles.banner}>
          <RefreshCw size={20} aria-hidden="true" />
          <span>A new version is ready.</span>
          <Button
            size="small"
            look="secondary"
            onClick={async () => {
              if (!(await takeUpdate())) toast('Finish your exercise first, then update.');
              else go('/');
            }}
          >
            Update
          </Button>
        </p>
      )}
    </div>
  );
}

const waits = (count: number) => (count === 1 ? '1 log waits.' : `${count} logs wait.`);
