import type { Schedule, Weekday } from '@/api/contract';
import { dayName, WEEKDAYS } from '@/care/dose-words';
import { Select } from '@/ui/overlay/select';
import styles from './dose.module.css';
import { NumberField } from './number-field';

type Pattern = 'daily' | 'days' | 'weekly' | 'alternate';
const PATTERNS: { value: Pattern; label: string }[] = [
  { value: 'daily', label: 'Every day' },
  { value: 'days', label: 'On certain days' },
  { value: 'weekly', label: 'Some days a week' },
  { value: 'alternate', label: 'Every other day' },
];

export function patternOf(schedule: Schedule): Pattern {
  if (schedule.daysOfWeek) return 'days';
  if (schedule.everyOtherDay) return 'alternate';
  return schedule.timesPerWeek !== undefined && schedule.timesPerWeek < 7 ? 'weekly' : 'daily';
}

/** The schedule in another pattern; the server takes one pattern at a time. */
export function inPattern(schedule: Schedule, pattern: Pattern): Schedule {
  const { daysOfWeek: _, timesPerWeek: __, everyOtherDay: ___, ...rest } = schedule;
  if (pattern === 'days') return { ...rest, daysOfWeek: ['MO', 'WE', 'FR'] };
  if (pattern === 'weekly') return { ...rest, timesPerWeek: 3 };
  return pattern === 'alternate' ? { ...rest, everyOtherDay: true } : rest;
}

/** On which days, and how often on each. */
export function ScheduleEditor({
  schedule,
  onChange,
  error,
}: {
  schedule: Schedule;
  onChange: (schedule: Schedule) => void;
  error: string | undefined;
}) {
  const pattern = patternOf(schedule);
  return (
    <div className={styles.grid}>
      <Select
        label="When"
        options={PATTERNS}
        value={pattern}
        onChange={(next) => onChange(inPattern(schedule, next))}
      />
      {pattern === 'days' && (
        <Days
          chosen={schedule.daysOfWeek ?? []}
          error={error}
          onChange={(daysOfWeek) => onChange({ ...schedule, daysOfWeek })}
        />
      )}
      {pattern === 'weekly' && (
        <NumberField
          label="Days a week"
          max={6}
          value={schedule.timesPerWeek}
          onChange={(value) => onChange({ ...schedule, timesPerWeek: Math.max(1, value ?? 1) })}
        />
      )}
      <NumberField
        label="Times a day"
        max={6}
        value={schedule.timesPerDay}
        onChange={(value) => onChange({ ...schedule, timesPerDay: Math.max(1, value ?? 1) })}
      />
    </div>
  );
}

function Days({
  chosen,
  onChange,
  error,
}: {
  chosen: readonly Weekday[];
  onChange: (days: Weekday[]) => void;
  error: string | undefined;
}) {
  const toggle = (day: Weekday) =>
    onChange(WEEKDAYS.filter((known) => chosen.includes(known) !== (known === day)));
  return (
    <fieldset className={styles.days}>
      <legend>Days</legend>
      <div>
        {WEEKDAYS.map((day) => (
          <button
            key={day}
            type="button"
            aria-pressed={chosen.includes(day)}
            onClick={() => toggle(day)}
          >
            {dayName(day)}
          </button>
        ))}
      </div>
      {error && (
        <p className={styles.error} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}
