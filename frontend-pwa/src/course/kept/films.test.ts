import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Lesson } from '@/api/learning';
import { database, remember } from './database';
import { take, takingOf } from './downloads';
import { keptFilms, openFilm } from './films';
import { forgetLearner } from './forget';

const lesson = {
  course: 'align-birth',
  courseTitle: 'Align Birth',
  taught: { lesson: 'cat-cow', title: 'Cat–cow', film: { mp4: '/media/film.mp4', mp4Bytes: 30 } },
} as Lesson;

/** What the browser does with a film that is put into its cache. */
type Put = (answer: Response) => Promise<Blob>;
const wholly: Put = (answer) => answer.blob();
const refusing = (name: string): Put => {
  let asked = 0;
  return async (answer) => {
    asked += 1;
    if (asked === 1) throw new DOMException('no', name);
    return answer.blob();
  };
};

let shelf: Map<string, Blob>;
let network: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>>;

function device(put: Put) {
  shelf = new Map();
  const cache = {
    match: async (name: string) => shelf.has(name) && new Response(shelf.get(name)),
    delete: async (name: string) => shelf.delete(name),
    put: async (name: string, answer: Response) => void shelf.set(name, await put(answer)),
  };
  vi.stubGlobal('caches', {
    open: async () => cache,
    delete: async () => shelf.clear(),
  });
}

const send = (bytes: number) => network.enqueue(new Uint8Array(bytes));
const soon = () => new Promise((resolve) => setTimeout(resolve, 5));
const here = () => takingOf('align-birth', 'cat-cow');

beforeEach(async () => {
  device(wholly);
  await (await database()).clear('films');
  await remember('person', 'u1');
  vi.stubGlobal('fetch', async (_: string, { signal }: RequestInit) => {
    const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
      start(control) {
        network = control;
        signal?.addEventListener('abort', () => control.error(signal.reason));
      },
    });
    return new Response(body);
  });
});

test('a film goes onto the device as it comes, and says how much of it is here', async () => {
  const taken = take(lesson);
  await soon();
  send(12);
  await soon();
  expect(here()).toEqual({ part: 0.4 });
  send(18);
  network.close();
  expect(await taken).toBe(true);
  expect(await keptFilms()).toMatchObject([{ key: 'align-birth/cat-cow', bytes: 30 }]);
  expect((await openFilm('align-birth', 'cat-cow'))?.size).toBe(30);
});

test('a browser that keeps no streams has the film all the same', async () => {
  device(refusing('NotSupportedError'));
  const taken = take(lesson);
  await soon();
  send(30);
  network.close();
  expect(await taken).toBe(true);
  expect((await openFilm('align-birth', 'cat-cow'))?.size).toBe(30);
});

test('a device without room says so and keeps nothing', async () => {
  device(refusing('QuotaExceededError'));
  expect(await take(lesson)).toBe(false);
  expect(here()).toMatchObject({ failure: { title: 'There is not enough room' } });
  expect(await keptFilms()).toEqual([]);
});

test('a film that is cut off is told, and nothing of it stays', async () => {
  const taken = take(lesson);
  await soon();
  send(12);
  network.error(new TypeError('cut'));
  expect(await taken).toBe(false);
  expect(here()).toMatchObject({ failure: { title: 'The film could not be fetched' } });
  expect(await keptFilms()).toEqual([]);
});

test('signing out stops what is under way, and nothing arrives after it', async () => {
  const taken = take(lesson);
  await soon();
  send(12);
  await soon();
  await forgetLearner();
  expect(await taken).toBe(false);
  expect(here()).toBeUndefined();
  expect(await keptFilms()).toEqual([]);
  expect(shelf.size).toBe(0);
});

test('signing out at the very last moment leaves nothing either', async () => {
  let left: Promise<void> | undefined;
  device(async (answer) => {
    const film = await answer.blob();
    left = forgetLearner();
    return film;
  });
  const taken = take(lesson);
  await soon();
  send(30);
  network.close();
  expect(await taken).toBe(false);
  await left;
  expect(await keptFilms()).toEqual([]);
  expect(shelf.size).toBe(0);
});
