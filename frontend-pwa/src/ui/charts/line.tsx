import styles from './charts.module.css';

export interface Point {
  label: string;
  value: number | null;
}

const WIDTH = 320;
const HEIGHT = 150;
const LEFT = 22;
const TOP = 10;
const FLOOR = HEIGHT - 22;

/** Pain 0–10 over days; days without a report leave no dot. */
export function LineChart({
  points,
  label,
  high,
}: {
  points: Point[];
  label: string;
  high: number;
}) {
  const step = (WIDTH - LEFT - 8) / Math.max(1, points.length - 1);
  const x = (index: number) => LEFT + index * step;
  const y = (value: number) => FLOOR - (value / 10) * (FLOOR - TOP);
  const seen = points.flatMap((point, index) =>
    point.value === null
      ? []
      : [{ x: x(index), y: y(point.value), value: point.value, label: point.label }],
  );
  const ends = [0, Math.floor((points.length - 1) / 2), points.length - 1];
  return (
    <svg className={styles.plot} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {[0, 5, 10].map((tick) => (
        <g key={tick}>
          <line className={styles.guide} x1={LEFT} x2={WIDTH} y1={y(tick)} y2={y(tick)} />
          <text className={styles.axis} x="0" y={y(tick) + 4}>
            {tick}
          </text>
        </g>
      ))}
      <polyline className={styles.line} points={seen.map((p) => `${p.x},${p.y}`).join(' ')} />
      {seen.map((p) => (
        <circle
          key={p.label}
          className={styles.dot}
          data-high={p.value >= high}
          cx={p.x}
          cy={p.y}
          r="4.5"
        />
      ))}
      {[...new Set(ends)].map((index) => (
        <text
          key={index}
          className={styles.axis}
          x={x(index)}
          y={HEIGHT - 5}
          textAnchor={index === 0 ? 'start' : index === points.length - 1 ? 'end' : 'middle'}
        >
          {points[index]?.label}
        </text>
      ))}
    </svg>
  );
}
