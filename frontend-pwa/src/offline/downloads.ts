import type { Plan } from '@/api/contract';
import { Advice } from '@/api/problem';
import { MEDIA_CACHE } from '@/service-worker/names';
import { type Clip, clipOf, isStored, pathOf } from './clip';
import { makeRoom, stemOf } from './shelf';

/** Puts every video of a plan on the phone, one by one; says how far it is. */
export async function store(plan: Plan, progress: (done: number, all: number) => void) {
  await navigator.storage?.persist?.().catch(() => false);
  const cache = await caches.open(MEDIA_CACHE);
  const clips = (await Promise.all(plan.items.map(clipOf))).filter((clip) => clip !== undefined);
  const wanted = new Set(clips.map(({ video }) => stemOf(video)));
  for (const [index, clip] of clips.entries()) {
    progress(index, clips.length);
    if (await isStored(clip)) continue;
    if (!(await storeClip(cache, clip, wanted))) throw full(index, clips.length);
  }
  progress(clips.length, clips.length);
}

const full = (here: number, all: number) =>
  new Advice(
    'This phone is full',
    `${here} of ${all} videos are here and stay. Free some space, or remove a video below, then try again.`,
  );

/** The video last: a clip whose video is there is whole. False when the phone has no room for it. */
async function storeClip(cache: Cache, clip: Clip, wanted: ReadonlySet<string>): Promise<boolean> {
  const parts = [clip.poster, clip.captions, clip.video].filter((url) => url !== undefined);
  for (const url of parts) {
    const answer = await fetch(url, { credentials: 'same-origin' });
    // Captions and posters may not exist; the video must.
    if (!answer.ok && url === clip.video)
      throw new Advice(
        'A video could not be fetched',
        'What is here stays. Check your connection, then try again.',
      );
    if (answer.ok && !(await put(cache, pathOf(url), answer, wanted))) return false;
  }
  return true;
}

/** A full phone loses videos of earlier plans, the oldest first; logs are not in this cache. */
async function put(cache: Cache, key: string, answer: Response, wanted: ReadonlySet<string>) {
  const body = await answer.blob();
  const headers = {
    'content-type': answer.headers.get('content-type') ?? body.type,
    'content-length': String(body.size),
  };
  for (;;) {
    try {
      await cache.put(key, new Response(body, { headers }));
      return true;
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== 'QuotaExceededError') throw error;
      if (!(await makeRoom(cache, wanted))) return false;
    }
  }
}
