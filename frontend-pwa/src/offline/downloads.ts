import { api } from '@/api/client';
import type { Plan, PlanItem } from '@/api/contract';
import { MEDIA_CACHE } from '@/service-worker/names';
import { fact, remember } from './database';

const isMediaId = /^[0-9a-f]{8}-[0-9a-f]{4}-7/;

/** Where an item's video, poster and captions are. */
export interface Clip {
  video: string;
  poster?: string;
  captions?: string;
}

export const libraryClip = (slug: string): Clip => ({
  video: `/library/media/${slug}.mp4`,
  poster: `/library/media/${slug}.jpg`,
  captions: `/library/media/${slug}.vtt`,
});

/** The clip of an item; a practice's own video is asked for, or remembered when offline. */
export async function clipOf(item: PlanItem): Promise<Clip | undefined> {
  const key = item.media;
  if (key === undefined || !isMediaId.test(key))
    return isMediaId.test(item.exercise) ? undefined : libraryClip(key ?? item.exercise);
  const known = await fact(`media:${key}`);
  const media = await api.media.read(key).catch(() => known);
  if (!media?.mp4) return undefined;
  await remember(`media:${key}`, media);
  return { video: media.mp4, ...(media.poster ? { poster: media.poster } : {}) };
}

const withoutQuery = (url: string) => new URL(url, location.origin).pathname;

/** Whether an item's video is on this phone. */
export async function isStored(clip: Clip): Promise<boolean> {
  const cache = await caches.open(MEDIA_CACHE);
  return (await cache.match(withoutQuery(clip.video))) !== undefined;
}

/** Puts every video of a plan on the phone, one by one; says how far it is. */
export async function store(plan: Plan, progress: (done: number, all: number) => void) {
  await navigator.storage?.persist?.().catch(() => false);
  const cache = await caches.open(MEDIA_CACHE);
  const clips = (await Promise.all(plan.items.map(clipOf))).filter((clip) => clip !== undefined);
  const wanted = new Set(clips.flatMap(partsOf).map(withoutQuery));
  for (const [index, clip] of clips.entries()) {
    progress(index, clips.length);
    if (!(await isStored(clip))) await storeClip(cache, clip, wanted);
  }
  progress(clips.length, clips.length);
}

const partsOf = ({ poster, captions, video }: Clip) =>
  [poster, captions, video].filter((url) => url !== undefined);

async function storeClip(cache: Cache, clip: Clip, wanted: ReadonlySet<string>) {
  for (const url of partsOf(clip)) {
    const answer = await fetch(url, { credentials: 'same-origin' });
    // Captions and posters may not exist; the video must.
    if (answer.ok) await put(cache, withoutQuery(url), answer, wanted);
    else if (url === clip.video) throw new Error(`The video ${withoutQuery(url)} is not there.`);
  }
}

/** A full phone first loses videos of earlier plans, never logs, which are not in this cache. */
async function put(cache: Cache, key: string, answer: Response, wanted: ReadonlySet<string>) {
  const spare = answer.clone();
  try {
    await cache.put(key, answer);
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== 'QuotaExceededError') throw error;
    const stale = (await cache.keys()).filter((old) => !wanted.has(withoutQuery(old.url)));
    await Promise.all(stale.map((old) => cache.delete(old)));
    await cache.put(key, spare);
  }
}

export async function removeStored() {
  await caches.delete(MEDIA_CACHE);
}

/** How many of a plan's videos are here, and the bytes this app uses on the phone. */
export async function storageUse(plan: Plan) {
  const clips = await Promise.all(plan.items.map(clipOf));
  const here = await Promise.all(clips.map((clip) => (clip ? isStored(clip) : false)));
  const estimate = await navigator.storage?.estimate?.().catch(() => undefined);
  return {
    stored: here.filter(Boolean).length,
    videos: clips.filter(Boolean).length,
    bytes: estimate?.usage ?? 0,
  };
}
