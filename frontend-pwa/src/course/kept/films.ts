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
  const bytes = await readAll(answer.body, mp4Bytes, progress).catch(() => undefined);
  if (signal.aborted) return;
  if (!bytes) throw cutOff();
  const key = lessonKey(course, lesson);
  const headers = { 'content-type': 'video/mp4', 'content-length': String(bytes.size) };
  await (await caches.open(MEDIA_CACHE))
    .put(nameOf(key), new Response(bytes, { headers }))
    .catch((error) => {
      throw error instanceof DOMException && error.name === 'QuotaExceededError'
        ? full(mp4Bytes)
        : error;
    });
  const kept = { course, lesson, title, courseTitle };
  await (await database()).put('films', {
    ...kept,
    key,
    bytes: bytes.size,
    at: new Date().toISOString(),
  });
  announce();
}

async function readAll(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  expected: number,
  progress: (part: number) => void,
) {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let here = 0;
  const reader = body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Blob(parts, { type: 'video/mp4' });
    parts.push(value);
    here += value.length;
    if (expected > 0) progress(Math.min(1, here / expected));
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
