import type { LogEntry } from '@/api/contract';
import { database, type Waiting } from './database';
import { announce } from './news';

/** How long a log can be undone. */
export const UNDO_MS = 5_000;

/** Saves entries on the phone in one transaction; they survive a killed tab from here on. */
export async function enqueue(
  patient: string,
  entries: readonly LogEntry[],
  now: number,
  holdMs = UNDO_MS,
) {
  const tx = (await database()).transaction('outbox', 'readwrite', { durability: 'strict' });
  const rows = entries.map(
    (entry): Waiting => ({
      id: entry.id,
      patient,
      entry,
      notBefore: now + holdMs,
      savedAt: now,
      state: 'WAITING',
      tries: 0,
    }),
  );
  await Promise.all([...rows.map((row) => tx.store.put(row)), tx.done]);
  announce();
}

/** Takes entries back; false for those already sent. */
export async function takeBack(ids: readonly string[]): Promise<boolean> {
  const tx = (await database()).transaction('outbox', 'readwrite');
  const found = await Promise.all(ids.map((id) => tx.store.getKey(id)));
  await Promise.all([...ids.map((id) => tx.store.delete(id)), tx.done]);
  announce();
  return found.every((key) => key !== undefined);
}

/** Changes an entry that has not left yet, and sets when it may leave. */
export async function amend(id: string, change: Partial<LogEntry>, notBefore: number) {
  const tx = (await database()).transaction('outbox', 'readwrite');
  const row = await tx.store.get(id);
  if (row) await tx.store.put({ ...row, entry: { ...row.entry, ...change }, notBefore });
  await tx.done;
  announce();
  return row !== undefined;
}

export const waiting = async (): Promise<Waiting[]> => (await database()).getAll('outbox');

/** What may leave now, oldest first. */
export async function ready(patient: string, now: number, most: number): Promise<Waiting[]> {
  return (await waiting())
    .filter((row) => row.patient === patient && row.state === 'WAITING' && row.notBefore <= now)
    .slice(0, most);
}

/** Moves entries the server now holds from the outbox to the record, in one step. */
export async function settle(rows: readonly Waiting[]) {
  const tx = (await database()).transaction(['outbox', 'logs'], 'readwrite');
  await Promise.all([
    ...rows.map((row) => tx.objectStore('logs').put(row.entry)),
    ...rows.map((row) => tx.objectStore('outbox').delete(row.id)),
    tx.done,
  ]);
  announce();
}

/** Marks why entries did not leave: parked ones wait for the person, others for the next try. */
export async function mark(ids: readonly string[], state: Waiting['state'], reason: string) {
  const tx = (await database()).transaction('outbox', 'readwrite');
  const rows = await Promise.all(ids.map((id) => tx.store.get(id)));
  await Promise.all([
    ...rows.flatMap((row) =>
      row ? [tx.store.put({ ...row, state, reason, tries: row.tries + 1 })] : [],
    ),
    tx.done,
  ]);
  announce();
}

/** Lets a parked entry try again. */
export async function release(id: string) {
  const tx = (await database()).transaction('outbox', 'readwrite');
  const row = await tx.store.get(id);
  if (row) {
    const { reason: _, ...rest } = row;
    await tx.store.put({ ...rest, state: 'WAITING', notBefore: 0 });
  }
  await tx.done;
  announce();
}
