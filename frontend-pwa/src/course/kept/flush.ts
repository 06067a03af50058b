import { type Badge, learning, type ProgressAnswer, type ProgressEntry } from '@/api/learning';
import { Problem } from '@/api/problem';
import type { Flushed } from '@/offline/keep-sending';
import { fact, type KeptProgress, type KeptWriting } from './database';
import { refuseWriting, settleProgress, settleWriting, waiting } from './queue';

const BATCH = 100;

const glad = new Set<(badges: readonly Badge[]) => void>();
/** Hears what was earned with what has just been sent. */
export function onEarned(listener: (badges: readonly Badge[]) => void): () => void {
  glad.add(listener);
  return () => glad.delete(listener);
}

interface World {
  progress: (entries: ProgressEntry[]) => Promise<ProgressAnswer>;
  write: (row: KeptWriting) => Promise<unknown>;
}

const world: World = { progress: learning.saveProgress, write };

function write({ kind, body, gone }: KeptWriting) {
  if (kind === 'NOTE') return gone ? learning.dropNote(body.note) : learning.saveNote(body);
  return gone ? learning.dropBookmark(body.bookmark) : learning.saveBookmark(body);
}

/** Sends what waits; one tab or worker at a time. */
export function flush(by: World = world): Promise<Flushed> {
  return 'locks' in navigator
    ? navigator.locks.request('aligned-learner', () => drain(by))
    : drain(by);
}

async function drain(by: World): Promise<Flushed> {
  const person = await fact('person');
  if (person === undefined) return 'SIGN_IN';
  const { progress, writings } = await waiting(person);
  for (let at = 0; at < progress.length; at += BATCH) {
    const outcome = await sendProgress(progress.slice(at, at + BATCH), by);
    if (outcome !== 'SENT') return outcome;
  }
  for (const row of writings) {
    const outcome = await sendWriting(row, by);
    if (outcome !== 'SENT') return outcome;
  }
  return 'EMPTY';
}

type Sent = 'SENT' | Exclude<Flushed, 'EMPTY'>;

const entryOf = ({ course, lesson, seconds, length, done, at }: KeptProgress): ProgressEntry => ({
  course,
  lesson,
  seconds: Math.floor(seconds),
  length: Math.ceil(length),
  done,
  at,
});

/** One bad entry must not hold back the good ones sent with it; alone, it is given up. */
async function sendProgress(rows: readonly KeptProgress[], by: World): Promise<Sent> {
  try {
    const { courses } = await by.progress(rows.map(entryOf));
    const earned = courses.flatMap((course) => course.earned);
    if (earned.length > 0) for (const listener of glad) listener(earned);
  } catch (error) {
    const later = notNow(error);
    if (later) return later;
    if (rows.length > 1) {
      for (const row of rows) {
        const outcome = await sendProgress([row], by);
        if (outcome !== 'SENT') return outcome;
      }
      return 'SENT';
    }
  }
  await settleProgress(rows);
  return 'SENT';
}

async function sendWriting(row: KeptWriting, by: World): Promise<Sent> {
  try {
    await by.write(row);
  } catch (error) {
    const later = notNow(error);
    if (later) return later;
    const missing = error instanceof Problem && error.status === 404;
    if (!(row.gone && missing)) {
      await refuseWriting(row, error instanceof Error ? error.message : '');
      return 'SENT';
    }
  }
  await settleWriting(row);
  return 'SENT';
}

/** Undefined for a refusal, which trying again would not change. */
function notNow(error: unknown): Exclude<Flushed, 'EMPTY'> | undefined {
  if (!(error instanceof Problem) || error.status >= 500 || error.status === 429) return 'LATER';
  return error.status === 401 ? 'SIGN_IN' : undefined;
}
