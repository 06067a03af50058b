import { useId } from 'react';
import styles from './purchases.module.css';

interface Props {
  legend: string;
  options: readonly { value: string; label: string; more?: string }[];
  chosen: string | undefined;
  onChoose: (value: string) => void;
}

/** A few choices, each a whole line to press. */
export function Options({ legend, options, chosen, onChoose }: Props) {
  const name = useId();
  return (
    <fieldset className={styles.options}>
      <legend>{legend}</legend>
      {options.map(({ value, label, more }) => (
        <label key={value} className={styles.option}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={chosen === value}
            onChange={() => onChoose(value)}
          />
          <span>
            {label}
            {more && <span className={styles.quiet}>{more}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
