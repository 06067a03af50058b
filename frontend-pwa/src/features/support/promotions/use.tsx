import styles from '../support.module.css';

/** How much of a code is used up, drawn and in words. */
export function Use({ used, most }: { used: number; most: number }) {
  const words = `Used ${used} of ${most} times`;
  return (
    <div className={styles.use}>
      <svg viewBox="0 0 100 4" preserveAspectRatio="none" role="img" aria-label={words}>
        <rect className={styles.track} width="100" height="4" />
        <rect className={styles.filled} width={Math.min(100, (100 * used) / most)} height="4" />
      </svg>
      <p className="tabular">{words}</p>
    </div>
  );
}
