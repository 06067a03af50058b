import type { ReactNode } from 'react';
import styles from './charts.module.css';

interface Props {
  /** 0–1 */
  part: number;
  label: string;
  children?: ReactNode;
  small?: boolean;
}

const RADIUS = 44;
const ROUND = 2 * Math.PI * RADIUS;

/** One ring in the practice's colour; the words inside carry the same meaning. */
export function Ring({ part, label, children, small }: Props) {
  const shown = Math.min(1, Math.max(0, part));
  return (
    <div
      role="img"
      aria-label={label}
      className={[styles.ring, small && styles.small].filter(Boolean).join(' ')}
    >
      <svg viewBox="0 0 100 100" aria-hidden="true">
        <circle className={styles.track} cx="50" cy="50" r={RADIUS} strokeWidth="9" />
        {shown > 0 && (
          <circle
            className={styles.arc}
            cx="50"
            cy="50"
            r={RADIUS}
            strokeWidth="9"
            strokeDasharray={ROUND}
            strokeDashoffset={ROUND * (1 - shown)}
          />
        )}
      </svg>
      <span className={styles.inside}>{children}</span>
    </div>
  );
}
