import styles from './charts.module.css';

export interface Bar {
  label: string;
  /** 0–100; null is a time with nothing to do. */
  value: number | null;
  faint?: boolean;
}

const HEIGHT = 150;
const TOP = 18;
const FLOOR = HEIGHT - 22;

/** Percent per week or day. The words for it live in a table beside. */
export function Bars({ bars, label, goal }: { bars: Bar[]; label: string; goal?: number }) {
  const width = Math.max(280, bars.length * 44);
  const step = width / Math.max(1, bars.length);
  const y = (value: number) => FLOOR - (value / 100) * (FLOOR - TOP);
  return (
    <svg className={styles.plot} viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={label}>
      {goal !== undefined && (
        <line className={styles.guide} x1="0" x2={width} y1={y(goal)} y2={y(goal)} />
      )}
      {bars.map((bar, index) => {
        const x = index * step + step / 2;
        const wide = Math.min(28, step * 0.62);
        const tall = Math.max(3, FLOOR - y(bar.value ?? 0));
        return (
          <g key={bar.label}>
            <rect
              className={bar.value === null ? styles.rest : styles.bar}
              data-faint={bar.faint}
              x={x - wide / 2}
              y={FLOOR - (bar.value === null ? FLOOR - TOP : tall)}
              width={wide}
              height={bar.value === null ? FLOOR - TOP : tall}
              rx="6"
            />
            {bar.value !== null && (
              <text className={styles.value} x={x} y={y(bar.value) - 6} textAnchor="middle">
                {bar.value}
              </text>
            )}
            <text className={styles.axis} x={x} y={HEIGHT - 5} textAnchor="middle">
              {bar.label}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
