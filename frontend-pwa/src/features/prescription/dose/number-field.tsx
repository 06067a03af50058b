import { Field } from '@/ui/controls/field';
import styles from './dose.module.css';

interface Props {
  label: string;
  value: number | undefined;
  onChange: (value: number | undefined) => void;
  min?: number;
  max: number;
  unit?: string;
  error?: string | undefined;
}

/** A small number with its unit; empty means none. */
export function NumberField({ label, value, onChange, min = 1, max, unit, error }: Props) {
  return (
    <Field name="" label={label} error={error}>
      {({ name: _, ...wiring }) => (
        <span className={styles.number}>
          <input
            {...wiring}
            type="number"
            inputMode="numeric"
            min={min}
            max={max}
            value={value ?? ''}
            onFocus={(event) => event.target.select()}
            onChange={({ target }) =>
              onChange(
                target.value === ''
                  ? undefined
                  : Math.min(max, Math.max(0, Math.round(Number(target.value)))),
              )
            }
          />
          {unit && <span aria-hidden="true">{unit}</span>}
        </span>
      )}
    </Field>
  );
}
