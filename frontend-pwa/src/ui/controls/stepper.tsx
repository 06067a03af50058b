import { Minus, Plus } from 'lucide-react';
import { useId } from 'react';
import { IconButton } from './button';
import styles from './stepper.module.css';

interface Props {
  label: string;
  value: number;
  onChange: (value: number) => void;
  min?: number;
  max?: number;
  step?: number;
  unit?: string;
  hideLabel?: boolean;
}

/** A number changed by two big buttons; the keyboard's arrows do the same. */
export function Stepper(props: Props) {
  const { label, value, onChange, min = 0, max = 100, step = 1, unit = '', hideLabel } = props;
  const id = useId();
  const move = (by: number) => onChange(Math.min(max, Math.max(min, value + by)));
  return (
    <div>
      <p id={id} className={hideLabel ? 'visually-hidden' : styles.label}>
        {label}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be the three-column pill */}
      <div className={styles.stepper} role="group" aria-labelledby={id}>
        <IconButton label={`Less: ${label}`} disabled={value <= min} onClick={() => move(-step)}>
          <Minus size={20} aria-hidden="true" />
        </IconButton>
        <output className={styles.value} aria-live="polite">
          {value}
          {unit && ` ${unit}`}
        </output>
        <IconButton label={`More: ${label}`} disabled={value >= max} onClick={() => move(step)}>
          <Plus size={20} aria-hidden="true" />
        </IconButton>
      </div>
    </div>
  );
}
