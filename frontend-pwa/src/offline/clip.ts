import { api } from '@/api/client';
import type { PlanItem } from '@/api/contract';
import { MEDIA_CACHE } from '@/service-worker/names';
import { fact, remember } from './database';

const isMediaId = /^[0-9a-f]{8}-[0-9a-f]{4}-7/;

/** Where an item's video, poster and captions are. */
export interface Clip {
  video: string;
  poster?: string;
  captions?: string;
  /** Filmed by the practice, so that somebody may speak in it. */
  own?: true;
}

export const libraryClip = (slug: string): Clip => ({
  video: `/library/media/${slug}.mp4`,
  poster: `/library/media/${slug}.jpg`,
  captions: `/library/media/${slug}.vtt`,
});

/** The clip of an item; a practice's own video is asked for, or remembered when offline. */
export async function clipOf(
  item: Pick<PlanItem, 'exercise' | 'media'>,
): Promise<Clip | undefined> {
  const key = item.media;
  if (key === undefined || !isMediaId.test(key))
    return isMediaId.test(item.exercise) ? undefined : libraryClip(key ?? item.exercise);
  const known = await fact(`media:${key}`);
  const media = await api.media.read(key).catch(() => known);
  if (!media?.mp4) return undefined;
  await remember(`media:${key}`, media);
  return { video: media.mp4, own: true, ...(media.poster ? { poster: media.poster } : {}) };
}

/** A stored file's name: its address without the signature. */
export const pathOf = (url: string) => new URL(url, location.origin).pathname;

/** Whether an item's video is on this phone. */
export async function isStored(clip: Clip): Promise<boolean> {
  const cache = await caches.open(MEDIA_CACHE);
  return (await cache.match(pathOf(clip.video))) !== undefined;
}
