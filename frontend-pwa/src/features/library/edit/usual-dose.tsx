import type { Dose, DoseMode, Side } from '@/api/contract';
import { doseWords } from '@/care/dose-words';
import { TextField } from '@/ui/controls/field';
import { Select } from '@/ui/overlay/select';
import styles from './edit.module.css';

type Counted = Extract<DoseMode, 'REPS' | 'HOLD' | 'TIME' | 'BREATHS'>;
type NumberKey = 'reps' | 'holdSec' | 'durationSec' | 'breaths';

const MODES: {
  value: Counted;
  label: string;
  key: NumberKey;
  unit: string;
  start: number;
  most: number;
}[] = [
  { value: 'REPS', label: 'Repetitions', key: 'reps', unit: 'Repetitions', start: 10, most: 100 },
  { value: 'HOLD', label: 'Hold', key: 'holdSec', unit: 'Seconds', start: 20, most: 300 },
  { value: 'TIME', label: 'Time', key: 'durationSec', unit: 'Seconds', start: 60, most: 7200 },
  { value: 'BREATHS', label: 'Breaths', key: 'breaths', unit: 'Breaths', start: 10, most: 200 },
];
const SIDES: { value: Side; label: string }[] = [
  { value: 'BOTH', label: 'Both sides' },
  { value: 'ALTERNATE', label: 'Alternating' },
  { value: 'AFFECTED_FIRST', label: 'Each side' },
];

const bounded = (text: string, most: number) =>
  Math.min(most, Math.max(1, Math.round(Number(text)) || 1));

/** The dose a plan starts with; the finer points belong to each plan. */
export function UsualDose({ dose, onChange }: { dose: Dose; onChange: (dose: Dose) => void }) {
  const mode = MODES.find(({ value }) => value === dose.mode);
  function count(next: (typeof MODES)[number], value: number): Dose {
    const { sets, side, painCeiling, schedule, load } = dose;
    return {
      mode: next.value,
      sets,
      side,
      painCeiling,
      schedule,
      ...(load ? { load } : {}),
      [next.key]: value,
    };
  }
  return (
    <section className={styles.group} aria-labelledby="dose-title">
      <h2 id="dose-title">Usual dose</h2>
      <p className={styles.quiet}>{doseWords(dose)}. Every plan can change it.</p>
      <div className={styles.numbers}>
        <TextField
          name="defaultDose.sets"
          label="Sets"
          type="number"
          min={1}
          max={10}
          value={dose.sets}
          onChange={(event) => onChange({ ...dose, sets: bounded(event.target.value, 10) })}
        />
        <Select
          label="Counted in"
          options={MODES}
          value={mode?.value}
          placeholder="Something else"
          onChange={(value) => {
            const next = MODES.find((m) => m.value === value);
            if (next) onChange(count(next, next.start));
          }}
        />
        {mode && (
          <TextField
            name={`defaultDose.${mode.key}`}
            label={mode.unit}
            type="number"
            min={1}
            max={mode.most}
            value={dose[mode.key] ?? mode.start}
            onChange={(event) =>
              onChange({ ...dose, [mode.key]: bounded(event.target.value, mode.most) })
            }
          />
        )}
        <Select
          label="Side"
          options={SIDES}
          value={dose.side}
          onChange={(side) => onChange({ ...dose, side })}
        />
      </div>
    </section>
  );
}
