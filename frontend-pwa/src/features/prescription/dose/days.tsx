import type { Weekday } from '@/api/contract';
import { dayName, WEEKDAYS } from '@/care/dose-words';
import styles from './dose.module.css';

/** Days of the week, each a switch. */
export function Days({
  legend,
  chosen,
  onChange,
}: {
  legend: string;
  chosen: readonly Weekday[];
  onChange: (days: Weekday[]) => void;
}) {
  const toggle = (day: Weekday) =>
    onChange(WEEKDAYS.filter((known) => chosen.includes(known) !== (known === day)));
  return (
    <fieldset className={styles.days}>
      <legend>{legend}</legend>
      <div>
        {WEEKDAYS.map((day) => (
          <button
            key={day}
            type="button"
            aria-pressed={chosen.includes(day)}
            onClick={() => toggle(day)}
          >
            {dayName(day)}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
