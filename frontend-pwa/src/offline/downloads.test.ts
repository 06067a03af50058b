import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Plan } from '@/api/contract';
import { store } from './downloads';
import { onShelf, takeOff } from './shelf';

/** A cache as the browser has it, on a phone with room for so many bytes. */
function phone(room: number) {
  const kept = new Map<string, Response>();
  const size = () =>
    [...kept.values()].reduce((sum, one) => sum + Number(one.headers.get('content-length')), 0);
  const path = (key: string | { url: string }) =>
    new URL(typeof key === 'string' ? key : key.url, 'http://p.test').pathname;
  const cache = {
    keys: async () => [...kept.keys()].map((key) => ({ url: `http://p.test${key}` })),
    match: async (key: string | { url: string }) => kept.get(path(key)),
    delete: async (key: string | { url: string }) => kept.delete(path(key)),
    put: async (key: string, answer: Response) => {
      if (size() + Number(answer.headers.get('content-length')) > room)
        throw new DOMException('full', 'QuotaExceededError');
      kept.set(path(key), answer);
    },
  };
  vi.stubGlobal('caches', { open: async () => cache });
  return kept;
}
const planOf = (...slugs: string[]) =>
  ({ items: slugs.map((exercise) => ({ item: exercise, exercise, title: exercise })) }) as Plan;
const videos = (kept: Map<string, Response>) =>
  [...kept.keys()].filter((key) => key.endsWith('.mp4')).map((key) => key.slice(15, -4));
const stems = async () => (await onShelf()).map(({ stem }) => stem.slice(15, -1));

beforeEach(() => {
  vi.stubGlobal('location', { origin: 'http://p.test' });
  vi.stubGlobal('fetch', async (url: string) =>
    url.endsWith('.vtt')
      ? new Response(null, { status: 404 })
      : new Response(new Uint8Array(url.endsWith('.mp4') ? 90 : 10)),
  );
});

test('a plan comes onto the phone with posters, each video with what it takes', async () => {
  const kept = phone(1000);
  await store(planOf('bridge', 'clam'), () => undefined);
  expect(videos(kept)).toEqual(['bridge', 'clam']);
  expect(await onShelf()).toEqual([
    { stem: '/library/media/bridge.', bytes: 100, whole: true },
    { stem: '/library/media/clam.', bytes: 100, whole: true },
  ]);
});

test('a full phone loses the oldest video of earlier plans, and no more than it must', async () => {
  const kept = phone(300);
  await store(planOf('old', 'older', 'squat'), () => undefined);
  await store(planOf('squat', 'bridge'), () => undefined);
  expect(videos(kept)).toEqual(['older', 'squat', 'bridge']);
});

test('a plan that does not fit keeps what fits, and says so', async () => {
  const kept = phone(250);
  await expect(store(planOf('a', 'b', 'c'), () => undefined)).rejects.toThrow('2 of 3 videos');
  expect(videos(kept)).toEqual(['a', 'b']);
});

test('one video is taken off with its poster; the others stay', async () => {
  phone(1000);
  await store(planOf('bridge', 'bridge-march'), () => undefined);
  await takeOff('/library/media/bridge.');
  expect(await stems()).toEqual(['bridge-march']);
});
