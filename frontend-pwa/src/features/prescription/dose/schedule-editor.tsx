import type { Schedule } from '@/api/contract';
import { scheduleWords } from '@/care/dose-words';
import { Select } from '@/ui/overlay/select';
import { Days } from './days';
import styles from './dose.module.css';
import { NumberField } from './number-field';
import { inPattern, type Pattern, patternOf, withTimes } from './schedule-pattern';
import { SlotFields } from './slot-fields';
import { SpanFields } from './span-fields';

const PATTERNS: { value: Pattern; label: string }[] = [
  { value: 'daily', label: 'Every day' },
  { value: 'days', label: 'On certain days' },
  { value: 'weekly', label: 'Some days a week' },
  { value: 'alternate', label: 'Every other day' },
];

interface Props {
  schedule: Schedule;
  onChange: (schedule: Schedule) => void;
  error: string | undefined;
}

/** On which days, how often on each, when on a day, and from when to when. */
export function ScheduleEditor({ schedule, onChange, error }: Props) {
  const pattern = patternOf(schedule);
  return (
    <>
      <div className={styles.grid}>
        <Select
          label="When"
          options={PATTERNS}
          value={pattern}
          onChange={(next) => onChange(inPattern(schedule, next))}
        />
        {pattern === 'days' && (
          <Days
            legend="Days"
            chosen={schedule.daysOfWeek ?? []}
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
          onChange={(value) => onChange(withTimes(schedule, Math.max(1, value ?? 1)))}
        />
      </div>
      {error && (
        <p className={styles.error} role="alert">
          {error}
        </p>
      )}
      <details className={styles.more}>
        <summary>Rest days, times of day, start and end</summary>
        <p className={styles.said}>Now: {scheduleWords(schedule)}.</p>
        <div className={styles.grid}>
          {pattern !== 'days' && (
            <Days
              legend="Never on"
              chosen={schedule.restDays ?? []}
              onChange={(restDays) => onChange(withRest(schedule, restDays))}
            />
          )}
          {pattern === 'weekly' && (
            <NumberField
              label="Days off between"
              min={0}
              max={3}
              value={(schedule.minDaysApart ?? 1) - 1}
              onChange={(value) => onChange(withApart(schedule, value ?? 0))}
            />
          )}
          <SlotFields schedule={schedule} onChange={onChange} />
          <SpanFields schedule={schedule} onChange={onChange} />
        </div>
      </details>
    </>
  );
}

function withRest(schedule: Schedule, restDays: NonNullable<Schedule['restDays']>): Schedule {
  const { restDays: _, ...rest } = schedule;
  return restDays.length > 0 ? { ...rest, restDays } : rest;
}

function withApart(schedule: Schedule, daysOff: number): Schedule {
  const { minDaysApart: _, ...rest } = schedule;
  return daysOff > 0 ? { ...rest, minDaysApart: daysOff + 1 } : rest;
}
