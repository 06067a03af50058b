import type { Lesson } from '@/api/learning';
import { Advice } from '@/api/problem';
import { announce } from '@/offline/news';
import { MEDIA_CACHE } from '@/service-worker/names';
import { bytesWords } from '../words';
import { database, type KeptFilm, lessonKey } from './database';

/** Stored under this name, not the address: addresses are signed anew every few minutes. */
const nameOf = (key: string) => `/learn/kept/${key}.mp4`;

const full = (bytes: number) =>
  new Advice(
    'There is not enough room',
    `This lesson needs ${bytesWords(bytes)}. Remove another lesson or free some space, then try again.`,
  );
const cutOff = () =>
  new Advice('The film could not be fetched', 'Check your connection, then try again.');

/** Puts a lesson's film on this device, all or nothing; says how much of it is here. */
export async function storeFilm(
  { course, courseTitle, taught }: Lesson,
  progress: (part: number) => void,
  signal: AbortSignal,
) {
  const { lesson, title, film } = taught;
  if (!film?.mp4) return;
  await navigator.storage?.persist?.().catch(() => false);
  const { mp4, mp4Bytes = 0 } = film;
  const answer = await fetch(mp4, { credentials: 'same-origin', signal }).catch(() => undefined);
  if (signal.aborted) return;
  if (!answer?.ok || !answer.body) throw cutOff();
  const key = lessonKey(course, lesson);
  const cache = await caches.open(MEDIA_CACHE);
  let bytes = 0;
  const counted = answer.body.pipeThrough(
    counting((part) => {
      bytes += part;
      if (mp4Bytes > 0) progress(Math.min(1, bytes / mp4Bytes));
    }),
  );
  await pour(counted, cache, nameOf(key)).catch((error) => {
    if (!signal.aborted) throw isNamed(error, 'QuotaExceededError') ? full(mp4Bytes) : cutOff();
  });
  const rows = await database();
  // Given up at the last moment, or by signing out: nothing of it stays.
  if (signal.aborted) {
    await cache.delete(nameOf(key));
    return;
  }
  const kept = { course, lesson, title, courseTitle };
  await rows.put('films', { ...kept, key, bytes, at: new Date().toISOString() });
  announce();
}

const isNamed = (error: unknown, name: string) =>
  error instanceof DOMException && error.name === name;

const counting = (count: (bytes: number) => void) =>
  new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(part, onward) {
      count(part.length);
      onward.enqueue(part);
    },
  });

/** From the network onto the disk; a browser that cannot keep a stream gathers it first. */
async function pour(body: ReadableStream<Uint8Array<ArrayBuffer>>, cache: Cache, name: string) {
  const headers = { 'content-type': 'video/mp4' };
  const film = new Response(body, { headers });
  try {
    await cache.put(name, film);
  } catch (error) {
    if (!isNamed(error, 'NotSupportedError')) throw error;
    await cache.put(name, new Response(await film.blob(), { headers }));
  }
}

export async function keptFilms(): Promise<KeptFilm[]> {
  return (await (await database()).getAll('films')).sort((a, b) => a.key.localeCompare(b.key));
}

/** The film as a file of this device; undefined when it is not here, or the browser dropped it. */
export async function openFilm(course: string, lesson: string): Promise<Blob | undefined> {
  if (!('caches' in globalThis)) return undefined;
  const key = lessonKey(course, lesson);
  const stored = await (await caches.open(MEDIA_CACHE)).match(nameOf(key));
  return stored?.blob();
}

export async function removeFilm(course: string, lesson: string) {
  const key = lessonKey(course, lesson);
  await (await caches.open(MEDIA_CACHE)).delete(nameOf(key));
  await (await database()).delete('films', key);
  announce();
}
