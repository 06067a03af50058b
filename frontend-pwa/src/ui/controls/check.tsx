import type { InputHTMLAttributes, ReactNode } from 'react';
import styles from './check.module.css';

interface Props extends Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'type'> {
  label: ReactNode;
  hint?: string;
  onChange: (checked: boolean) => void;
}

/** Yes or no, with the whole line to press on. */
export function Check({ label, hint, onChange, ...rest }: Props) {
  return (
    <label className={styles.check}>
      <input type="checkbox" {...rest} onChange={(event) => onChange(event.target.checked)} />
      <span>
        {label}
        {hint && <span className={styles.hint}>{hint}</span>}
      </span>
    </label>
  );
}
