import type { Phase, RosterRow } from '@/api/contract';
import { PHASE_CHOICES } from '@/care/patient-words';
import { Select } from '@/ui/overlay/select';
import { type Band, conditionsOf, type Narrow } from './narrow';
import styles from './roster.module.css';

const ANY = 'any';
const BANDS: { value: Band; label: string }[] = [
  { value: 'below40', label: 'Below 40%' },
  { value: 'below60', label: '40 to 59%' },
  { value: 'below80', label: '60 to 79%' },
  { value: 'from80', label: '80% and more' },
  { value: 'none', label: 'Nothing due yet' },
];

/** One menu for each way to narrow the list. */
export function NarrowFields({
  rows,
  narrow,
  onNarrow,
}: {
  rows: readonly RosterRow[];
  narrow: Narrow;
  onNarrow: (key: keyof Narrow, value: string) => void;
}) {
  const menus: { key: keyof Narrow; label: string; options: { value: string; label: string }[] }[] =
    [
      { key: 'condition', label: 'Condition', options: conditionsOf(rows) },
      { key: 'phase', label: 'Phase', options: PHASE_CHOICES },
      { key: 'band', label: 'Adherence', options: BANDS },
    ];
  return (
    <div className={styles.narrow}>
      {menus.map(({ key, label, options }) => (
        <Select
          key={key}
          hideLabel
          label={label}
          value={narrow[key] ?? ANY}
          onChange={(value) => onNarrow(key, value === ANY ? '' : value)}
          options={[{ value: ANY, label }, ...options]}
        />
      ))}
    </div>
  );
}

const isPhase = (value: string | null): value is Phase =>
  PHASE_CHOICES.some((choice) => choice.value === value);
const isBand = (value: string | null): value is Band => BANDS.some((band) => band.value === value);

/** What the address says; what it says wrongly does not matter. */
export function narrowFrom(params: URLSearchParams): Narrow {
  const condition = params.get('condition');
  const phase = params.get('phase');
  const band = params.get('band');
  return {
    ...(condition ? { condition } : {}),
    ...(isPhase(phase) ? { phase } : {}),
    ...(isBand(band) ? { band } : {}),
  };
}
