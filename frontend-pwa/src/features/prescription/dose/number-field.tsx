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
  /** For weights: halves and tenths count. */
  decimal?: boolean;
}

/** A small number with its unit; empty means none. */
export function NumberField({
  label,
  value,
  onChange,
  min = 1,
  max,
  unit,
  error,
  decimal = false,
}: Props) {
  const rounded = (given: number) => (decimal ? Math.round(given * 100) / 100 : Math.round(given));
  return (
    <Field name="" label={label} error={error}>
      {({ name: _, ...wiring }) => (
        <span className={styles.number}>
          <input
            {...wiring}
            type="number"
            inputMode={decimal ? 'decimal' : 'numeric'}
            step={decimal ? 'any' : 1}
            min={min}
            max={max}
            value={value ?? ''}
            onFocus={(event) => event.target.select()}
            onChange={({ target }) =>
              onChange(
                target.value === ''
                  ? undefined
                  : Math.min(max, Math.max(0, rounded(Number(target.value)))),
              )
            }
          />
          {unit && <span aria-hidden="true">{unit}</span>}
        </span>
      )}
    </Field>
  );
}
