import type { PatientFile } from '@/api/contract';
import { shortDay } from '@/care/date-words';
import type { NumberName } from '@/care/number-words';
import { ago, isGreyed, percentWords, trendWord } from '@/care/patient-words';
import { NumberHelp } from '@/catalogue/number-help';
import { useNow } from '@/ui/display/use-now';
import styles from './patient.module.css';

interface Figure {
  label: string;
  number: NumberName;
  value: string;
  under?: string | undefined;
  greyed?: boolean;
}

/** How it goes, in figures, each with its exact definition. */
export function NumbersRow({ file }: { file: PatientFile }) {
  const now = useNow();
  const { profile } = file;
  if (profile.status === 'INVITED')
    return (
      <p className={styles.quiet}>
        {profile.mailLostAt
          ? 'The invitation came back. Ask for another address, or let them scan a code.'
          : `Invited ${ago(profile.invitedAt, now)}. You can write the plan now; it waits for them.`}
      </p>
    );
  return (
    <dl className={styles.numbers}>
      {figuresOf(file, now).map(({ label, number, value, under, greyed }) => (
        <div key={label} data-greyed={greyed || undefined}>
          <dt>
            {label}
            <NumberHelp what={label} number={number} />
          </dt>
          <dd>
            {value}
            {under && <span>{under}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function figuresOf({ row, numbers }: PatientFile, now: number): Figure[] {
  const trend = trendWord(row.painTrend);
  const baseline =
    numbers.painBaseline === undefined
      ? undefined
      : `${numbers.painBaseline.toFixed(1)} in the beginning`;
  return [
    {
      label: 'Adherence, 7 days',
      number: 'adherence7',
      value: percentWords(row.adherence7),
      under: isGreyed(row) ? 'little was reported' : undefined,
      greyed: isGreyed(row),
    },
    { label: '28 days', number: 'adherence28', value: percentWords(row.adherence28) },
    { label: 'Dose, 7 days', number: 'dose7', value: percentWords(numbers.dose7) },
    {
      label: 'Last pain',
      number: baseline ? 'baseline' : 'pain',
      value: row.lastPain === undefined ? 'none told' : `${row.lastPain} of 10`,
      under: [trend, baseline].filter(Boolean).join(', ') || undefined,
    },
    {
      label: 'Streak',
      number: 'streak',
      value: row.streak === undefined ? '–' : `${row.streak}`,
      under: 'plan days',
    },
    {
      label: 'Last log',
      number: 'lastLog',
      value: row.lastLogAt ? ago(row.lastLogAt, now) : 'never',
      under: numbers.openedOn ? `opened ${shortDay(numbers.openedOn)}` : undefined,
    },
  ];
}
