import styles from '../support.module.css';

/** How much of a code is used up, drawn and in words. */
export function Use({ used, most }: { used: number; most: number | undefined }) {
  const words =
    most === undefined
      ? `Used ${used} ${used === 1 ? 'time' : 'times'}, as often as one likes`
      : `Used ${used} of ${most} times`;
  return (
    <div className={styles.use}>
      {most !== undefined && (
        <svg viewBox="0 0 100 4" preserveAspectRatio="none" role="img" aria-label={words}>
          <rect className={styles.track} width="100" height="4" />
          <rect className={styles.filled} width={Math.min(100, (100 * used) / most)} height="4" />
        </svg>
      )}
      <p className="tabular">{words}</p>
    </div>
  );
}
