import { api } from '@/api/client';
import type { LogAnswer, LogEntry } from '@/api/contract';
import { Problem } from '@/api/problem';
import { noteShut } from '@/api/shut';
import { fact, type Waiting } from './database';
import type { Flushed } from './keep-sending';
import { mark, ready, settle } from './outbox';

const BATCH = 200;

interface World {
  send: (entries: LogEntry[]) => Promise<LogAnswer>;
  now: () => number;
}
const world: World = { send: api.mine.log, now: Date.now };

/** Sends what is ready; one tab or worker at a time, so no entry is under way twice. */
export function flush(by: World = world): Promise<Flushed> {
  return 'locks' in navigator
    ? navigator.locks.request('aligned-outbox', () => drain(by))
    : drain(by);
}

async function drain(by: World): Promise<Flushed> {
  const patient = (await fact('home'))?.profile.patient;
  if (patient === undefined) return 'SIGN_IN';
  for (;;) {
    const rows = await ready(patient, by.now(), BATCH);
    if (rows.length === 0) return 'EMPTY';
    const outcome = await sendRows(rows, by);
    if (outcome !== 'SENT') return outcome;
  }
}

async function sendRows(rows: Waiting[], by: World): Promise<'SENT' | Exclude<Flushed, 'EMPTY'>> {
  let answer: LogAnswer;
  try {
    answer = await by.send(rows.map((row) => row.entry));
  } catch (error) {
    return refused(rows, error, by);
  }
  const held = new Set([...answer.accepted, ...answer.duplicates]);
  await settle(rows.filter((row) => held.has(row.id)));
  for (const { id, reason } of answer.rejected) await mark([id], 'PARKED', reason);
  const told = new Set([...held, ...answer.rejected.map((r) => r.id)]);
  const untold = rows.filter((row) => !told.has(row.id)).map((row) => row.id);
  if (untold.length === 0) return 'SENT';
  await mark(untold, 'WAITING', 'The server did not confirm this yet.');
  return 'LATER';
}

async function refused(rows: Waiting[], error: unknown, by: World) {
  const ids = rows.map((row) => row.id);
  if (!(error instanceof Problem) || error.status >= 500 || error.status === 429) {
    await mark(ids, 'WAITING', error instanceof Problem ? 'The server is busy.' : 'No connection.');
    return 'LATER';
  }
  if (error.status === 401) return 'SIGN_IN';
  if (noteShut(error)) {
    await mark(ids, 'WAITING', error.message);
    return 'LATER';
  }
  return rows.length > 1 ? oneByOne(rows, by) : park(ids, error);
}

/** One bad entry must not hold back the good ones sent with it. */
async function oneByOne(rows: Waiting[], by: World) {
  for (const row of rows) {
    const outcome = await sendRows([row], by);
    if (outcome !== 'SENT') return outcome;
  }
  return 'SENT' as const;
}

async function park(ids: string[], error: Problem) {
  await mark(ids, 'PARKED', [error.message, error.mend].filter(Boolean).join(' '));
  return 'SENT' as const;
}
