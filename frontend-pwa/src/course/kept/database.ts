import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Bookmark, Lesson, MyCourse, Note, Outline } from '@/api/learning';
import type { Progress } from '../progress';

/** How far one lesson is, for one person on this device. */
export interface KeptProgress extends Progress {
  key: string;
  person: string;
  course: string;
  lesson: string;
  /** Counts changes here, so that an answer to an older one does not hide a newer one. */
  change: number;
  /** The last change that the server holds. */
  sent: number;
}

interface Writing {
  id: string;
  person: string;
  course: string;
  lesson: string;
  change: number;
  sent: number;
  gone: boolean;
  /** Why the server will not have it. */
  refused?: string;
}
/** A note or a bookmark, which may wait here to be sent, or to be taken away there. */
export type KeptWriting = Writing &
  ({ kind: 'NOTE'; body: Note } | { kind: 'BOOKMARK'; body: Bookmark });

/** A film on this device, with what its list shows. */
export interface KeptFilm {
  key: string;
  course: string;
  lesson: string;
  title: string;
  courseTitle: string;
  bytes: number;
  at: string;
}

/** Answers by name, as last read. */
export interface Facts {
  person: string;
  courses: MyCourse[];
  [outline: `outline:${string}`]: Outline;
  [lesson: `lesson:${string}`]: Lesson;
}

interface Schema extends DBSchema {
  facts: { key: string; value: unknown };
  progress: { key: string; value: KeptProgress };
  writings: { key: string; value: KeptWriting };
  films: { key: string; value: KeptFilm };
}

let opened: Promise<IDBPDatabase<Schema>> | undefined;

/** Opened on first use, never at import. */
export function database() {
  opened ??= openDB<Schema>('aligned-learner', 1, {
    upgrade(db) {
      db.createObjectStore('facts');
      db.createObjectStore('progress', { keyPath: 'key' });
      db.createObjectStore('writings', { keyPath: 'id' });
      db.createObjectStore('films', { keyPath: 'key' });
    },
    terminated() {
      opened = undefined;
    },
  });
  return opened;
}

export async function fact<K extends keyof Facts>(name: K): Promise<Facts[K] | undefined> {
  return (await (await database()).get('facts', name)) as Facts[K] | undefined;
}

export async function remember<K extends keyof Facts>(name: K, value: Facts[K]) {
  await (await database()).put('facts', value, name);
}

export const lessonKey = (course: string, lesson: string) => `${course}/${lesson}`;
