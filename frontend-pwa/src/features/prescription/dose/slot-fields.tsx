import type { Schedule } from '@/api/contract';
import { TextField } from '@/ui/controls/field';
import { Select } from '@/ui/overlay/select';
import { usualSlots } from './schedule-pattern';

const ANY = 'any';
const CLOCK = 'clock';
const NAMED = [
  { value: 'MORNING', label: 'Morning' },
  { value: 'MIDDAY', label: 'Midday' },
  { value: 'EVENING', label: 'Evening' },
];
const isClock = (slot: string) => slot.includes(':');

/** When on a day: a part of it or a time, one for each time it is done. */
export function SlotFields({
  schedule,
  onChange,
}: {
  schedule: Schedule;
  onChange: (schedule: Schedule) => void;
}) {
  const { slots, timesPerDay } = schedule;
  function put(index: number, slot: string) {
    onChange({ ...schedule, slots: (slots ?? []).with(index, slot) });
  }
  function drop() {
    const { slots: _, ...rest } = schedule;
    onChange(rest);
  }
  if (!slots)
    return (
      <Select
        label="Time of day"
        options={[
          { value: ANY, label: 'Any time' },
          { value: CLOCK, label: 'Fixed times' },
        ]}
        value={ANY}
        onChange={() => onChange({ ...schedule, slots: usualSlots(timesPerDay) })}
      />
    );
  return slots
    .map((slot, index) => ({ slot, number: index + 1 }))
    .map(({ slot, number }) => (
      <SlotField
        key={number}
        number={number}
        slot={slot}
        onChange={(next) => (next === ANY ? drop() : put(number - 1, next))}
      />
    ));
}

function SlotField({
  number,
  slot,
  onChange,
}: {
  number: number;
  slot: string;
  onChange: (slot: string) => void;
}) {
  return (
    <>
      <Select
        label={`Time ${number}`}
        options={[
          { value: ANY, label: 'Any time' },
          ...NAMED,
          { value: CLOCK, label: 'At a time' },
        ]}
        value={isClock(slot) ? CLOCK : slot}
        onChange={(next) => onChange(next === CLOCK ? '08:00' : next)}
      />
      {isClock(slot) && (
        <TextField
          name=""
          label={`Clock ${number}`}
          type="time"
          value={slot}
          onChange={(event) => event.target.value && onChange(event.target.value)}
        />
      )}
    </>
  );
}
