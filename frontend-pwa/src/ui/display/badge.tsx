import type { ReactNode } from 'react';
import styles from './badge.module.css';

type Tone = 'plain' | 'good' | 'warn' | 'danger' | 'brand';

/** A state in an icon and a word; the colour only helps. */
export function Badge({
  tone = 'plain',
  icon,
  children,
}: {
  tone?: Tone;
  icon: ReactNode;
  children: ReactNode;
}) {
  return (
    <span className={[styles.badge, styles[tone]].filter(Boolean).join(' ')}>
      <span aria-hidden="true">{icon}</span>
      {children}
    </span>
  );
}

export const initials = (name: string) =>
  name
    .split(/\s+/)
    .filter(Boolean)
    .map((part) => part[0]?.toUpperCase() ?? '')
    .filter((_, index, all) => index === 0 || index === all.length - 1)
    .join('');

export function Avatar({ name, image }: { name: string; image?: string }) {
  return (
    <span className={styles.avatar} aria-hidden="true">
      {image ? <img src={image} alt="" /> : initials(name)}
    </span>
  );
}
