import styles from './charts.module.css';
import { useWidth } from './use-width';

export interface Bar {
  label: string;
  /** 0–100; null is a time with nothing to do. */
  value: number | null;
  faint?: boolean;
}

const HEIGHT = 180;
const TOP = 22;
const FLOOR = HEIGHT - 24;
/** A date needs this much to stand clear of the next one. */
const LABEL = 46;

/** Percent per week or day. The words for it live in a table beside. */
export function Bars({ bars, label, goal }: { bars: Bar[]; label: string; goal?: number }) {
  const [ref, width] = useWidth(320);
  const step = width / Math.max(1, bars.length);
  const every = Math.ceil(LABEL / step);
  const y = (value: number) => FLOOR - (value / 100) * (FLOOR - TOP);
  return (
    <svg
      ref={ref}
      className={styles.plot}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      role="img"
      aria-label={label}
    >
      {goal !== undefined && (
        <line className={styles.guide} x1="0" x2={width} y1={y(goal)} y2={y(goal)} />
      )}
      {bars.map((bar, index) => {
        const x = index * step + step / 2;
        const wide = Math.min(40, step * 0.64);
        const tall = Math.max(3, FLOOR - y(bar.value ?? 0));
        return (
          <g key={bar.label}>
            <rect
              className={bar.value === null ? styles.rest : styles.bar}
              data-faint={bar.faint}
              x={x - wide / 2}
              y={FLOOR - tall}
              width={wide}
              height={tall}
              rx={Math.min(6, tall / 2)}
            />
            <text className={styles.value} x={x} y={FLOOR - tall - 7} textAnchor="middle">
              {bar.value ?? '–'}
            </text>
            {(bars.length - 1 - index) % every === 0 && (
              <text className={styles.axis} x={x} y={HEIGHT - 5} textAnchor="middle">
                {bar.label}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}
