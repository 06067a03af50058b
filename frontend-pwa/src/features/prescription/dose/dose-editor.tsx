import type { Dose, DoseMode, Side } from '@/api/contract';
import { TextField } from '@/ui/controls/field';
import { Select } from '@/ui/overlay/select';
import { checkDose, inMode } from './check-dose';
import styles from './dose.module.css';
import { LoadFields } from './load-fields';
import { NumberField } from './number-field';
import { ScheduleEditor } from './schedule-editor';

const MODES: { value: DoseMode; label: string }[] = [
  { value: 'REPS', label: 'Repetitions' },
  { value: 'HOLD', label: 'Hold' },
  { value: 'REPS_WITH_HOLD', label: 'Repetitions with a hold' },
  { value: 'TIME', label: 'Time' },
  { value: 'BREATHS', label: 'Breaths' },
  { value: 'DISTANCE', label: 'Distance' },
  { value: 'AMRAP', label: 'As many as possible' },
  { value: 'FREE', label: 'At their own pace' },
];
const SIDES: { value: Side; label: string }[] = [
  { value: 'BOTH', label: 'Both sides' },
  { value: 'ALTERNATE', label: 'Alternating' },
  { value: 'AFFECTED_FIRST', label: 'Each side, weaker side first' },
  { value: 'LEFT', label: 'Left side' },
  { value: 'RIGHT', label: 'Right side' },
];
interface Props {
  dose: Dose;
  onChange: (dose: Dose) => void;
}

/** Sets `key` where there is a value, else leaves it out: an optional field is absent, not null. */
function withPart<K extends keyof Dose>(dose: Dose, key: K, value: Dose[K] | undefined): Dose {
  const { [key]: _, ...rest } = dose;
  return (value === undefined ? rest : { ...rest, [key]: value }) as Dose;
}

/** Everything a dose can say, with only the fields its mode needs. */
export function DoseEditor({ dose, onChange }: Props) {
  const faults = checkDose(dose);
  const put = <K extends keyof Dose>(key: K, value: Dose[K] | undefined) =>
    onChange(withPart(dose, key, value));
  return (
    <div className={styles.editor}>
      <div className={styles.grid}>
        <Select
          label="Counted in"
          options={MODES}
          value={dose.mode}
          onChange={(mode) => onChange(inMode(dose, mode))}
        />
        <NumberField
          label="Sets"
          value={dose.sets}
          max={10}
          onChange={(sets) => put('sets', Math.max(1, sets ?? 1))}
        />
        <ModeFields dose={dose} put={put} faults={faults} />
        <NumberField
          label="Rest between sets"
          unit="s"
          min={0}
          max={300}
          value={dose.restBetweenSetsSec}
          onChange={(value) => put('restBetweenSetsSec', value)}
        />
      </div>
      <ScheduleEditor
        schedule={dose.schedule}
        error={faults.schedule}
        onChange={(schedule) => put('schedule', schedule)}
      />
      <details className={styles.more}>
        <summary>Side, load, tempo, effort and pain limit</summary>
        <div className={styles.grid}>
          <FinerFields dose={dose} put={put} faults={faults} />
        </div>
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={dose.nextDayRule ?? false}
            onChange={(event) => put('nextDayRule', event.target.checked || undefined)}
          />
          By the next day it must feel as it did before
        </label>
      </details>
    </div>
  );
}

type Put = <K extends keyof Dose>(key: K, value: Dose[K] | undefined) => void;

function ModeFields({
  dose,
  put,
  faults,
}: {
  dose: Dose;
  put: Put;
  faults: ReturnType<typeof checkDose>;
}) {
  const { mode } = dose;
  const reps = mode === 'REPS' || mode === 'REPS_WITH_HOLD' || mode === 'HOLD';
  const numbers = [
    reps && { key: 'reps', label: mode === 'HOLD' ? 'Holds' : 'Repetitions', max: 100 },
    (mode === 'REPS' || mode === 'REPS_WITH_HOLD') && { key: 'repsMax', label: 'up to', max: 100 },
    (mode === 'HOLD' || mode === 'REPS_WITH_HOLD') && {
      key: 'holdSec',
      label: 'Hold for',
      max: 300,
      unit: 's',
    },
    (mode === 'TIME' || mode === 'AMRAP') && {
      key: 'durationSec',
      label: 'For',
      max: 7200,
      unit: 's',
    },
    mode === 'BREATHS' && { key: 'breaths', label: 'Breaths', max: 200 },
    mode === 'DISTANCE' && { key: 'distanceM', label: 'Distance', max: 50_000, unit: 'm' },
  ] as (false | { key: NumberKey; label: string; max: number; unit?: string })[];
  return numbers.map(
    (field) =>
      field && (
        <NumberField
          key={field.key}
          label={field.label}
          max={field.max}
          {...(field.unit ? { unit: field.unit } : {})}
          value={dose[field.key]}
          error={faults[field.key]}
          onChange={(value) => put(field.key, value)}
        />
      ),
  );
}

type NumberKey = 'reps' | 'repsMax' | 'holdSec' | 'durationSec' | 'breaths' | 'distanceM';

function FinerFields({
  dose,
  put,
  faults,
}: {
  dose: Dose;
  put: Put;
  faults: ReturnType<typeof checkDose>;
}) {
  return (
    <>
      <Select
        label="Side"
        options={SIDES}
        value={dose.side}
        onChange={(side) => put('side', side)}
      />
      {dose.side !== 'LEFT' && dose.side !== 'RIGHT' && (
        <NumberField
          label="More on the weak side"
          unit="sets"
          min={0}
          max={3}
          value={dose.extraSetsWeakSide}
          error={faults.extraSetsWeakSide}
          onChange={(value) => put('extraSetsWeakSide', value || undefined)}
        />
      )}
      <LoadFields load={dose.load} error={faults.load} onChange={(load) => put('load', load)} />
      <TextField
        name=""
        label="Tempo"
        hint="down-still-up-still, in seconds"
        placeholder="3-1-2-0"
        error={faults.tempo}
        value={dose.tempo ?? ''}
        onChange={(event) => put('tempo', event.target.value.trim() || undefined)}
      />
      <NumberField
        label="Rest between repetitions"
        unit="s"
        min={0}
        max={300}
        value={dose.restBetweenRepsSec}
        onChange={(value) => put('restBetweenRepsSec', value)}
      />
      <NumberField
        label="Effort to aim for"
        unit="of 10"
        min={0}
        max={10}
        value={dose.effortTarget}
        onChange={(value) => put('effortTarget', value)}
      />
      <NumberField
        label="Pain no higher than"
        unit="of 10"
        min={0}
        max={10}
        value={dose.painCeiling}
        onChange={(value) => put('painCeiling', value ?? 0)}
      />
    </>
  );
}
