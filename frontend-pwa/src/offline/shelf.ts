import { MEDIA_CACHE } from '@/service-worker/names';
import { pathOf } from './clip';

/** What a video, its poster and its captions have in common: a folder of its own, or a name. */
export const stemOf = (url: string) => {
  const path = pathOf(url);
  return path.startsWith('/library/')
    ? path.replace(/(\.\w+)+$/, '.')
    : path.slice(0, path.lastIndexOf('/') + 1);
};

/** A video on this phone with all that belongs to it. */
export interface OnPhone {
  stem: string;
  bytes: number;
  /** Whether the video itself is there, which comes last. */
  whole: boolean;
}

/** What is on this phone, in the order in which it came. */
export async function onShelf(): Promise<OnPhone[]> {
  const cache = await caches.open(MEDIA_CACHE);
  const videos = new Map<string, OnPhone>();
  for (const request of await cache.keys()) {
    const stem = stemOf(request.url);
    const { bytes, whole } = videos.get(stem) ?? { bytes: 0, whole: false };
    const length = Number((await cache.match(request))?.headers.get('content-length') ?? 0);
    const video = request.url.endsWith('.mp4');
    videos.set(stem, { stem, bytes: bytes + length, whole: whole || video });
  }
  return [...videos.values()];
}

/** Takes one video off the phone. */
export async function takeOff(stem: string) {
  await drop(await caches.open(MEDIA_CACHE), stem);
}

async function drop(cache: Cache, stem: string) {
  const keys = (await cache.keys()).filter(({ url }) => stemOf(url) === stem);
  await Promise.all(keys.map((key) => cache.delete(key)));
}

/** Drops the oldest video that nobody wants any more; false when there is none. */
export async function makeRoom(cache: Cache, wanted: ReadonlySet<string>): Promise<boolean> {
  const oldest = (await cache.keys()).find(({ url }) => !wanted.has(stemOf(url)));
  if (!oldest) return false;
  await drop(cache, stemOf(oldest.url));
  return true;
}

export const removeStored = () => caches.delete(MEDIA_CACHE);
