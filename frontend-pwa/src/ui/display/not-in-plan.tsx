import { Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './not-in-plan.module.css';

/** Something the practice's plan leaves out, said where it would be. */
export function NotInPlan({ children }: { children: ReactNode }) {
  return (
    <p className={styles.note}>
      <Lock size={20} aria-hidden="true" />
      <span>{children}</span>
    </p>
  );
}
