import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Exercise, Home, LogEntry, Media, Plan } from '@/api/contract';

/** A log entry that waits on this phone. */
export interface Waiting {
  id: string;
  patient: string;
  entry: LogEntry;
  /** Not sent before this moment, so that it can still be undone or rated. */
  notBefore: number;
  savedAt: number;
  state: 'WAITING' | 'PARKED';
  tries: number;
  reason?: string;
}

/** Small facts by name; each name has its type. */
export interface Facts {
  home: Home;
  homeAt: number;
  /** The plan as the patient last knew it; a newer one is news. */
  knownPlan: Plan;
  historyFrom: string;
  historyTo: string;
  completedDays: string[];
  installHint: 'dismissed' | 'installed';
  passkeyOffer: 'answered';
  sound: boolean;
  /** The last care day on which the server was told that the app was opened. */
  visited: string;
  /** Items whose films were seen to their end and that were not told yet. */
  watched: string[];
  /** The practice's own exercises that may be read, as of a version of the plan and a care day. */
  own: Exercise[];
  ownAt: string;
  [media: `media:${string}`]: Media;
}

interface Schema extends DBSchema {
  facts: { key: string; value: unknown };
  logs: { key: string; value: LogEntry; indexes: { day: string } };
  outbox: { key: string; value: Waiting };
}

let opened: Promise<IDBPDatabase<Schema>> | undefined;

/** Opened on first use, never at import, so that pages without data never touch the disk. */
export function database() {
  opened ??= openDB<Schema>('aligned-patient', 1, {
    upgrade(db) {
      db.createObjectStore('facts');
      db.createObjectStore('logs', { keyPath: 'id' }).createIndex('day', 'day');
      db.createObjectStore('outbox', { keyPath: 'id' });
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

/** Forgets the person; what still waits to be sent stays, under its own patient. */
export async function forgetPerson() {
  const tx = (await database()).transaction(['facts', 'logs'], 'readwrite');
  await Promise.all([tx.objectStore('facts').clear(), tx.objectStore('logs').clear(), tx.done]);
}

export async function closeDatabase() {
  (await opened)?.close();
  opened = undefined;
}
