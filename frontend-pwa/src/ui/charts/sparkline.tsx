import styles from './charts.module.css';

/** Fourteen days in a row of a table: bars 0–100, an empty place for a rest day. */
export function Sparkline({
  values,
  label,
}: {
  values: readonly (number | null)[];
  label: string;
}) {
  const step = 112 / Math.max(1, values.length);
  return (
    <svg className={styles.spark} viewBox="0 0 112 28" role="img" aria-label={label}>
      {values.map((value, index) => {
        const tall = value === null ? 2 : Math.max(3, (value / 100) * 28);
        return (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: the place is the identity of a day here
            key={index}
            className={value === null ? styles.rest : styles.bar}
            data-faint={value !== null && value < 50}
            x={index * step + 1}
            y={28 - tall}
            width={step - 2}
            height={tall}
            rx="1.5"
          />
        );
      })}
    </svg>
  );
}
