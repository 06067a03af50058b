import type { Lesson } from '@/api/learning';
import { lessonKey } from './database';
import { storeFilm } from './films';

/** A lesson on its way to this device, or why it did not come. */
export interface Taking {
  /** 0–1 */
  part: number;
  failure?: unknown;
}

const under = new Map<string, Taking>();
const stops = new Map<string, AbortController>();
const listeners = new Set<() => void>();

function set(key: string, taking: Taking | undefined) {
  if (taking) under.set(key, taking);
  else under.delete(key);
  for (const listener of listeners) listener();
}

/** Fetches a lesson; it goes on while somebody looks at another. True when it is here. */
export async function take(lesson: Lesson): Promise<boolean> {
  const key = lessonKey(lesson.course, lesson.taught.lesson);
  if (stops.has(key)) return false;
  const control = new AbortController();
  stops.set(key, control);
  set(key, { part: 0 });
  try {
    const { signal } = control;
    await storeFilm(lesson, (part) => signal.aborted || set(key, { part }), signal);
    set(key, undefined);
    return !signal.aborted;
  } catch (failure) {
    set(key, control.signal.aborted ? undefined : { part: 0, failure });
    return false;
  } finally {
    stops.delete(key);
  }
}

export const stopTaking = (course: string, lesson: string) =>
  stops.get(lessonKey(course, lesson))?.abort();

/** Nothing more is fetched for whoever has left. */
export function stopAll() {
  for (const control of stops.values()) control.abort();
  for (const key of [...under.keys()]) set(key, undefined);
}

export const takingOf = (course: string, lesson: string) => under.get(lessonKey(course, lesson));

export function watchTaking(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
