import type { Dose, Load } from '@/api/contract';
import { TextField } from '@/ui/controls/field';
import { Select } from '@/ui/overlay/select';
import { NumberField } from './number-field';

const LOADS: { value: Load['kind']; label: string }[] = [
  { value: 'NONE', label: 'No load' },
  { value: 'BODYWEIGHT', label: 'Body weight' },
  { value: 'BAND', label: 'Band' },
  { value: 'KG', label: 'Kilograms' },
  { value: 'LB', label: 'Pounds' },
  { value: 'PERCENT_1RM', label: '% of one-rep max' },
  { value: 'RIR', label: 'Reps in reserve' },
];
const NUMBERS: Partial<Record<Load['kind'], { label: string; unit: string; max: number }>> = {
  KG: { label: 'How heavy', unit: 'kg', max: 500 },
  LB: { label: 'How heavy', unit: 'lb', max: 500 },
  PERCENT_1RM: { label: 'How heavy', unit: '%', max: 100 },
  RIR: { label: 'How many left', unit: 'reps', max: 10 },
};

const stepsOf = (text: string) =>
  text
    .split(',')
    .map((step) => step.trim())
    .filter(Boolean)
    .slice(0, 6);

/** What resists, and what comes after it. */
export function LoadFields({
  load = { kind: 'NONE' },
  onChange,
  error,
}: {
  load: Dose['load'];
  onChange: (load: Load) => void;
  error: string | undefined;
}) {
  const number = NUMBERS[load.kind];
  const { value: _, ...valueless } = load;
  const { steps: __, ...stepless } = load;
  return (
    <>
      <Select
        label="Load"
        options={LOADS}
        value={load.kind}
        onChange={(kind) => onChange({ kind })}
      />
      {number && (
        <NumberField
          {...number}
          decimal
          min={0}
          value={load.value}
          error={error}
          onChange={(value) => onChange(value === undefined ? valueless : { ...load, value })}
        />
      )}
      {load.kind === 'BAND' && (
        <TextField
          name=""
          label="Band"
          placeholder="green"
          maxLength={30}
          error={error}
          value={load.band ?? ''}
          onChange={(event) => onChange({ ...load, band: event.target.value })}
        />
      )}
      {!['NONE', 'BODYWEIGHT'].includes(load.kind) && (
        <TextField
          name=""
          label="What comes next"
          placeholder="green, blue"
          defaultValue={load.steps?.join(', ') ?? ''}
          onBlur={(event) => {
            const steps = stepsOf(event.target.value);
            onChange(steps.length > 0 ? { ...load, steps } : stepless);
          }}
        />
      )}
    </>
  );
}
