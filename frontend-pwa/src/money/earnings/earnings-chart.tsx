import { useWidth } from '@/ui/charts/use-width';
import { moneyOf } from '../money';
import { type MonthSum, stacksOf } from './earned';
import styles from './earnings.module.css';
import { monthOf, shortMonth } from './month-words';

const HEIGHT = 200;
const TOP = 24;
const FLOOR = HEIGHT - 26;
const LABEL = 44;

interface Props {
  months: readonly MonthSum[];
  currency: string;
  onMonth: (month: string) => void;
}

/** What came in by month: paid out below, still held above; the table says the same in words. */
export function EarningsChart({ months, currency, onMonth }: Props) {
  const [ref, width] = useWidth(640);
  const stacks = stacksOf(months);
  const step = width / Math.max(1, months.length);
  const every = Math.ceil(LABEL / step);
  const wide = Math.min(44, step * 0.62);
  const tall = (part: number) => part * (FLOOR - TOP);
  const shown = months.filter(({ held, paid }) => held !== 0 || paid !== 0).toReversed();
  const held = months.reduce((all, one) => all + one.held, 0);
  const paid = months.reduce((all, one) => all + one.paid, 0);
  return (
    <div className={styles.chart}>
      <dl className={styles.totals}>
        <div>
          <dt>Paid out</dt>
          <dd>{moneyOf(paid, currency)}</dd>
        </div>
        {held !== 0 && (
          <div>
            <dt>Held</dt>
            <dd>{moneyOf(held, currency)}</dd>
          </div>
        )}
      </dl>
      <ul className={styles.legend} aria-hidden="true">
        <li data-part="paid">Paid out</li>
        <li data-part="held">Held</li>
      </ul>
      <svg
        ref={ref}
        className={styles.plot}
        viewBox={`0 0 ${width} ${HEIGHT}`}
        role="img"
        aria-label="What came in during the last six months; the table below has the numbers"
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
              {(months.length - 1 - index) % every === 0 && (
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
            </tr>
          </thead>
          <tbody>
            {shown.map(({ month, paid, held }) => (
              <tr key={month}>
                <th scope="row">
                  <button type="button" className={styles.open} onClick={() => onMonth(month)}>
                    <span className="visually-hidden">Statement of </span>
                    {monthOf(month)}
                  </button>
                </th>
                <td>{moneyOf(paid, currency)}</td>
                <td>{moneyOf(held, currency)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
