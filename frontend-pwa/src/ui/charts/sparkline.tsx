import styles from './charts.module.css';

const WIDTH = 112;
const HEIGHT = 28;

/** Fourteen days in a row of a table: bars 0–100, an empty place for a rest day. */
export function Sparkline({
  values,
  label,
}: {
  values: readonly (number | null)[];
  label: string;
}) {
  const step = WIDTH / Math.max(1, values.length);
  // One path for each kind: a list draws a thousand of these bars at once.
  const bars = (wanted: (value: number | null) => boolean) =>
    values
      .map((value, index) => {
        if (!wanted(value)) return '';
        const tall = value === null ? 2 : Math.max(3, (value / 100) * HEIGHT);
        return `M${index * step + 1} ${HEIGHT}v${-tall}h${step - 2}v${tall}z`;
      })
      .join('');
  return (
    <svg className={styles.spark} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <path className={styles.bar} d={bars((value) => value !== null && value >= 50)} />
      <path className={styles.bar} data-faint d={bars((value) => value !== null && value < 50)} />
      <path className={styles.rest} d={bars((value) => value === null)} />
    </svg>
  );
}
