import type { LogEntry } from '@/api/contract';

const most = (one: number | undefined, other: number | undefined) =>
  one === undefined || other === undefined ? (one ?? other) : Math.max(one, other);

function joined(first: LogEntry, again: LogEntry): LogEntry {
  const pain = most(first.pain, again.pain);
  const effort = most(first.effort, again.effort);
  const note = first.note ?? again.note;
  return {
    ...first,
    ...(pain === undefined ? {} : { pain }),
    ...(effort === undefined ? {} : { effort }),
    ...(note === undefined ? {} : { note }),
  };
}

const placeOf = (log: LogEntry) =>
  log.kind === 'SET' && log.set !== undefined ? `${log.day} ${log.item} ${log.set}` : log.id;

/**
 * A set that two devices logged is one set: the first telling of it stands, with the highest pain
 * and effort that any of them told. The server reads its logs by the same rule.
 */
export function once(logs: readonly LogEntry[]): LogEntry[] {
  const sets = new Map<string, LogEntry>();
  const inOrder = logs.toSorted(
    (a, b) => Date.parse(a.occurredAt) - Date.parse(b.occurredAt) || (a.id < b.id ? -1 : 1),
  );
  for (const log of inOrder) {
    const place = placeOf(log);
    const known = sets.get(place);
    sets.set(place, known ? joined(known, log) : log);
  }
  return [...sets.values()];
}
