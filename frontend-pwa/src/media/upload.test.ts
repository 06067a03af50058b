import { beforeEach, expect, test, vi } from 'vitest';
import type { Media, UploadTicket } from '@/api/contract';
import { Problem, Unreachable } from '@/api/problem';
import { Refused } from './send-part';
import { type Progress, STOPPED, upload } from './upload';

const film = {
  file: new File([new Uint8Array(25)], 'clam.mov', { lastModified: 7 }),
  type: 'video/quicktime',
};

/** A server that keeps parts of ten bytes, and refuses as often as it is told. */
function server(trouble: (() => never)[] = [], outage = 0) {
  let down = outage;
  const connect = () => {
    if (down-- > 0) throw new Unreachable();
  };
  const kept = new Map<string, Map<number, string>>();
  const calls: string[] = [];
  const media = {
    begin: async ({ media: id }: { media: string }): Promise<UploadTicket> => {
      if (calls.length > 0) connect();
      calls.push('begin');
      const parts = kept.get(id) ?? new Map<number, string>();
      kept.set(id, parts);
      return {
        media: id,
        uploadId: `u-${id}`,
        partBytes: 10,
        parts: [1, 2, 3].map((number) => {
          const etag = parts.get(number);
          return { number, url: `${id} ${number} ${calls.length}`, ...(etag ? { etag } : {}) };
        }),
      };
    },
    finish: async (id: string, _: string, parts: { number: number; etag: string }[]) => {
      calls.push(`finish ${parts.map(({ number, etag }) => `${number}${etag}`)}`);
      return { media: id, state: 'PROCESSING' } as Media;
    },
    drop: async (id: string) => {
      calls.push('drop');
      kept.delete(id);
    },
    read: async () => ({ state: 'PROCESSING' }) as Media,
  };
  const sendPart = async (url: string, part: Blob, onSent: (bytes: number) => void) => {
    calls.push(`part ${url.split(' ')[1]} of ${part.size}`);
    connect();
    trouble.shift()?.();
    onSent(part.size);
    const [id = '', number = ''] = url.split(' ');
    kept.get(id)?.set(Number(number), 'e');
    return 'e';
  };
  return { calls, kept, by: { media, sendPart, pause: async () => undefined } };
}
const fail = (error: Error) => () => {
  throw error;
};
const told: Progress[] = [];
const journey = (signal = new AbortController().signal) => ({
  film,
  title: 'Clamshell',
  tell: (progress: Progress) => told.push(progress),
  signal,
});

beforeEach(() => {
  told.length = 0;
  const notes = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => notes.get(key) ?? null,
    setItem: (key: string, value: string) => notes.set(key, value),
    removeItem: (key: string) => notes.delete(key),
  });
});

test('a film goes in parts and is finished with the tags of all of them', async () => {
  const { calls, by } = server();
  await upload(journey(), by);
  expect(calls).toEqual([
    'begin',
    'part 1 of 10',
    'part 2 of 10',
    'part 3 of 5',
    'finish 1e,2e,3e',
  ]);
  expect(told.at(-1)).toEqual({ sent: 25, whole: 25, waiting: false });
});

test('a lost connection is waited for, and said, however long it takes', async () => {
  const { calls, by } = server([], 40);
  await upload(journey(), by);
  expect(told.some(({ waiting }) => waiting)).toBe(true);
  expect(told.at(-1)?.waiting).toBe(false);
  expect(calls.at(-1)).toBe('finish 1e,2e,3e');
});

test('a storage nobody can reach is told apart from a lost connection', async () => {
  const { by } = server(Array(20).fill(fail(new Unreachable())));
  await expect(upload(journey(), by)).rejects.toThrow('The storage does not take it right now. ');
});

test('a storage that keeps refusing is told apart, and the next attempt goes on from there', async () => {
  const first = server([() => undefined as never, ...Array(20).fill(fail(new Refused(507)))]);
  await expect(upload(journey(), first.by)).rejects.toThrow('What has arrived is kept');
  const again = server();
  again.by.media.begin = first.by.media.begin;
  await upload(journey(), again.by);
  expect(again.calls).toEqual(['part 2 of 10', 'part 3 of 5', 'finish 1e,2e,3e']);
});

test('an address that has run out is asked for again', async () => {
  const { calls, by } = server([fail(new Refused(403))]);
  await upload(journey(), by);
  expect(calls.filter((call) => call === 'begin')).toHaveLength(2);
});

test('what is stopped is given up on the server too', async () => {
  const hand = new AbortController();
  const { calls, by, kept } = server([
    () => {
      hand.abort(STOPPED);
      throw STOPPED;
    },
  ]);
  await expect(upload(journey(hand.signal), by)).rejects.toBe(STOPPED);
  expect(calls.at(-1)).toBe('drop');
  expect(kept.size).toBe(0);
});

test('what is stopped before a part has gone is not finished', async () => {
  const hand = new AbortController();
  const { calls, by } = server();
  hand.abort(STOPPED);
  await expect(upload(journey(hand.signal), by)).rejects.toBe(STOPPED);
  expect(calls).toEqual(['begin', 'drop']);
});

test('an upload whose last answer was lost is not sent twice', async () => {
  const { calls, by } = server();
  by.media.finish = fail(new Problem(503, {}));
  await expect(upload(journey(), by)).rejects.toThrow();
  by.media.begin = fail(new Problem(409, { detail: 'There is another video of this id.' }));
  calls.length = 0;
  expect(await upload(journey(), by)).toMatch(/^[0-9a-f-]{36}$/);
  expect(calls).toEqual([]);
});
