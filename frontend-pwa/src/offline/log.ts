import type { LogEntry, PlanItem, SkipReason } from '@/api/contract';
import { uuidv7 } from '@/api/uuid';
import { careDay, deviceZone } from '@/care/day';
import { enqueue } from './outbox';

interface Who {
  patient: string;
  planVersion: number;
}

function stamp(item: PlanItem, { planVersion }: Who, now: number) {
  const zone = deviceZone();
  return {
    id: uuidv7(now),
    item: item.item,
    exercise: item.exercise,
    planVersion,
    occurredAt: new Date(now).toISOString(),
    zone,
    day: careDay(now, zone),
  };
}

function amount({ dose }: PlanItem): Partial<LogEntry> {
  const seconds = dose.durationSec ?? dose.holdSec;
  return {
    ...(dose.reps === undefined ? {} : { reps: dose.reps }),
    ...(seconds === undefined ? {} : { seconds }),
    ...(dose.load === undefined || dose.load.kind === 'NONE' ? {} : { load: dose.load }),
  };
}

/** Logs the sets with these numbers as done, and gives their ids for the way back. */
export async function logSets(item: PlanItem, sets: readonly number[], who: Who, holdMs?: number) {
  const now = Date.now();
  const entries = sets.map(
    (set): LogEntry => ({ ...stamp(item, who, now), kind: 'SET', set, ...amount(item) }),
  );
  await enqueue(who.patient, entries, now, holdMs);
  return entries.map((entry) => entry.id);
}

export async function logSkip(item: PlanItem, skipReason: SkipReason, who: Who) {
  const now = Date.now();
  const entry: LogEntry = { ...stamp(item, who, now), kind: 'SKIP', skipReason };
  await enqueue(who.patient, [entry], now);
  return [entry.id];
}
