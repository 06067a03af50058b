import type { Dose } from '@/api/contract';
import { TextArea } from '@/ui/controls/field';
import { Stepper } from '@/ui/controls/stepper';
import styles from './exercise.module.css';

/** What somebody may add to a set: how much it really was, and a word. */
export interface Detail {
  reps?: number;
  seconds?: number;
  note?: string;
}

interface Amount {
  key: 'reps' | 'seconds';
  label: string;
  asked: number;
  step: number;
  most: number;
  unit?: string;
}

const COUNTED = ['REPS', 'HOLD', 'REPS_WITH_HOLD', 'AMRAP'];

/** What of a set can be more or less than asked. */
export function amountsOf({ mode, reps, holdSec, durationSec }: Dose): Amount[] {
  const amounts: Amount[] = [];
  if (COUNTED.includes(mode))
    amounts.push({ key: 'reps', label: 'Repetitions', asked: reps ?? 0, step: 1, most: 200 });
  if ((mode === 'HOLD' || mode === 'REPS_WITH_HOLD') && holdSec !== undefined)
    amounts.push({ key: 'seconds', label: 'Held', asked: holdSec, step: 1, most: 600, unit: 's' });
  if (mode === 'TIME' && durationSec !== undefined) {
    const step = durationSec >= 300 ? 60 : 5;
    amounts.push({
      key: 'seconds',
      label: 'Time',
      asked: durationSec,
      step,
      most: 14_400,
      unit: 's',
    });
  }
  return amounts;
}

/** Folded away, since most sets are as asked; a count is what a race against the clock is about. */
export function RatingDetail({
  dose,
  detail,
  onChange,
}: {
  dose: Dose;
  detail: Detail;
  onChange: (detail: Detail) => void;
}) {
  return (
    <details className={styles.more} open={dose.mode === 'AMRAP'}>
      <summary>Did more or less, or have a word to say?</summary>
      <div className={styles.amounts}>
        {amountsOf(dose).map(({ key, label, asked, step, most, unit = '' }) => (
          <Stepper
            key={key}
            label={`${label} in this set`}
            value={detail[key] ?? asked}
            step={step}
            max={most}
            unit={unit}
            onChange={(value) => onChange({ ...detail, [key]: value })}
          />
        ))}
        <TextArea
          name="note"
          label="A note for your practitioner"
          optional
          maxLength={500}
          rows={2}
          value={detail.note ?? ''}
          onChange={(event) => onChange({ ...detail, note: event.target.value })}
        />
      </div>
    </details>
  );
}
