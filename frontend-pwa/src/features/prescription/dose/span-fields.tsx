import type { Schedule } from '@/api/contract';
import { TextField } from '@/ui/controls/field';
import { Select } from '@/ui/overlay/select';
import { NumberField } from './number-field';
import { type End, endOf, withEnd } from './schedule-pattern';

const ENDS: { value: End; label: string }[] = [
  { value: 'open', label: 'No end' },
  { value: 'date', label: 'On a day' },
  { value: 'total', label: 'After so many times' },
];
const TWO_WEEKS_MS = 14 * 86_400_000;

/** From when, and to when or how often in all. */
export function SpanFields({
  schedule,
  onChange,
}: {
  schedule: Schedule;
  onChange: (schedule: Schedule) => void;
}) {
  const end = endOf(schedule);
  function start(day: string) {
    const { startDate: _, ...rest } = schedule;
    onChange(day ? { ...rest, startDate: day } : rest);
  }
  function choose(next: End) {
    const soon = new Date(Date.now() + TWO_WEEKS_MS).toISOString().slice(0, 10);
    onChange(
      withEnd(schedule, next === 'date' ? { date: soon } : next === 'total' ? { total: 12 } : {}),
    );
  }
  return (
    <>
      <TextField
        name=""
        label="Starts on"
        type="date"
        value={schedule.startDate ?? ''}
        onChange={(event) => start(event.target.value)}
      />
      <Select label="Ends" options={ENDS} value={end} onChange={choose} />
      {end === 'date' && (
        <TextField
          name=""
          label="Last day"
          type="date"
          value={schedule.endDate ?? ''}
          {...(schedule.startDate ? { min: schedule.startDate } : {})}
          onChange={(event) => onChange(withEnd(schedule, { date: event.target.value }))}
        />
      )}
      {end === 'total' && (
        <NumberField
          label="Times in all"
          max={500}
          value={schedule.sessionsTotal}
          onChange={(total) => onChange(withEnd(schedule, { total: Math.max(1, total ?? 1) }))}
        />
      )}
    </>
  );
}
