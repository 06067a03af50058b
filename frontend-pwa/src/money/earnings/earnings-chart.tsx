import type { MonthSum } from '@/api/affiliate';
import { useWidth } from '@/ui/charts/use-width';
import { useNow } from '@/ui/display/use-now';
import { moneyOf } from '../money';
import styles from './earnings.module.css';
import { monthOf, shortMonth } from './month-words';
import { lastMonths, stacksOf } from './stack';

const HEIGHT = 200;
const TOP = 24;
const FLOOR = HEIGHT - 26;
const MONTHS = 12;
const LABEL = 44;

interface Props {
  months: readonly MonthSum[];
  currency: string;
  onMonth: (month: string) => void;
}

/** What came in by month: paid out below, still held above; the table says the same in words. */
export function EarningsChart({ months, currency, onMonth }: Props) {
  const [ref, width] = useWidth(640);
  const year = lastMonths(months, useNow(3_600_000), MONTHS);
  const stacks = stacksOf(year);
  const step = width / MONTHS;
  const every = Math.ceil(LABEL / step);
  const wide = Math.min(44, step * 0.62);
  const tall = (part: number) => part * (FLOOR - TOP);
  const shown = year.filter(({ held, paid }) => held !== 0 || paid !== 0).toReversed();
  return (
    <div className={styles.chart}>
      <ul className={styles.legend} aria-hidden="true">
        <li data-part="paid">Paid out</li>
        <li data-part="held">Held</li>
      </ul>
      <svg
        ref={ref}
        className={styles.plot}
        viewBox={`0 0 ${width} ${HEIGHT}`}
        role="img"
        aria-label="What came in during the last twelve months; the table below has the numbers"
      >
        <line className={styles.floor} x1="0" x2={width} y1={FLOOR} y2={FLOOR} />
        {stacks.map(({ month, paid, held }, index) => {
          const x = index * step + (step - wide) / 2;
          return (
            <g key={month}>
              <rect
                className={styles.paid}
                x={x}
                y={FLOOR - tall(paid)}
                width={wide}
                height={tall(paid)}
              />
              <rect
                className={styles.held}
                x={x}
                y={FLOOR - tall(paid + held)}
                width={wide}
                height={tall(held)}
              />
              {(MONTHS - 1 - index) % every === 0 && (
                <text className={styles.axis} x={x + wide / 2} y={HEIGHT - 6} textAnchor="middle">
                  {shortMonth(month)}
                </text>
              )}
            </g>
          );
        })}
      </svg>
      {shown.length > 0 && (
        <table className={styles.sums}>
          <caption className="visually-hidden">By month</caption>
          <thead>
            <tr>
              <th scope="col">Month</th>
              <th scope="col">Paid out</th>
              <th scope="col">Held</th>
              <th scope="col">
                <span className="visually-hidden">Statement</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ month, paid, held }) => (
              <tr key={month}>
                <th scope="row">{monthOf(month)}</th>
                <td>{moneyOf(paid, currency)}</td>
                <td>{moneyOf(held, currency)}</td>
                <td>
                  <button type="button" className={styles.open} onClick={() => onMonth(month)}>
                    Statement<span className="visually-hidden"> of {monthOf(month)}</span>
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
