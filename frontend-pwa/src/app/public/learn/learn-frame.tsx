import { CloudDownload, GraduationCap, HandHeart, ReceiptText } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import styles from './learn.module.css';

const PLACES = [
  { href: '/learn', label: 'My courses', icon: GraduationCap },
  { href: '/learn/purchases', label: 'Purchases', icon: ReceiptText },
  { href: '/learn/downloads', label: 'On this device', icon: CloudDownload },
  { href: '/learn/affiliate', label: 'Recommend', icon: HandHeart },
];

/** The learner's few places, above whatever she looks at. */
export function LearnFrame({ here, children }: { here: string; children: ReactNode }) {
  return (
    <>
      <nav className={styles.places} aria-label="Learning">
        {PLACES.map(({ href, label, icon: Icon }) => (
          <Link
            key={href}
            href={href}
            className={styles.place}
            {...(href === here ? { 'aria-current': 'page' } : {})}
          >
            <Icon size={20} aria-hidden="true" />
            {label}
          </Link>
        ))}
      </nav>
      {children}
    </>
  );
}
