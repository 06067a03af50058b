import type { Filter } from './choose';
import styles from './roster.module.css';

const FILTERS: { value: Filter; label: string }[] = [
  { value: 'all', label: 'Everybody' },
  { value: 'attention', label: 'Needs you' },
  { value: 'pain', label: 'In pain' },
  { value: 'silent', label: 'Silent or slipping' },
  { value: 'plan', label: 'Needs a plan' },
  { value: 'waiting', label: 'Invited' },
];

/** Chips with counts; one is on at a time. */
export function Filters({
  chosen,
  count,
  onChoose,
}: {
  chosen: Filter;
  count: (filter: Filter) => number;
  onChoose: (filter: Filter) => void;
}) {
  return (
    <fieldset className={styles.filters}>
      <legend className="visually-hidden">Show</legend>
      {FILTERS.map(({ value, label }) => (
        <button
          key={value}
          type="button"
          className={styles.chip}
          aria-pressed={chosen === value}
          onClick={() => onChoose(value)}
        >
          {label} <span className={styles.count}>{count(value)}</span>
        </button>
      ))}
    </fieldset>
  );
}
