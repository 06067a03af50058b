import styles from './charts.module.css';
import { useWidth } from './use-width';

export interface Point {
  label: string;
  value: number | null;
}

const HEIGHT = 180;
const LEFT = 22;
const TOP = 10;
const FLOOR = HEIGHT - 24;

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
  const [ref, width] = useWidth(320);
  const step = (width - LEFT - 8) / Math.max(1, points.length - 1);
  const x = (index: number) => LEFT + index * step;
  const y = (value: number) => FLOOR - (value / 10) * (FLOOR - TOP);
  const seen = points.flatMap((point, index) =>
    point.value === null
      ? []
      : [{ x: x(index), y: y(point.value), value: point.value, label: point.label }],
  );
  const ends = [0, Math.floor((points.length - 1) / 2), points.length - 1];
  return (
    <svg
      ref={ref}
      className={styles.plot}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      role="img"
      aria-label={label}
    >
      {[0, 5, 10].map((tick) => (
        <g key={tick}>
          <line className={styles.guide} x1={LEFT} x2={width} y1={y(tick)} y2={y(tick)} />
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
          r={step < 14 ? 3.5 : 4.5}
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
