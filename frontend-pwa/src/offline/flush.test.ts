import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { Home, LogAnswer, LogEntry } from '@/api/contract';
import { Problem, Unreachable } from '@/api/problem';
import { database, forgetPerson, remember } from './database';
import { flush } from './flush';
import { amend, enqueue, release, takeBack, waiting } from './outbox';

const NOW = 1_800_000_000_000;
const entry = (id: string): LogEntry => ({
  id,
  kind: 'SET',
  item: 'i1',
  exercise: 'bird-dog',
  planVersion: 1,
  set: 1,
  occurredAt: '2026-11-18T10:00:00Z',
  zone: 'UTC',
  day: '2026-11-18',
});
const isHome = (patient: string) =>
  remember('home', { profile: { patient, name: 'Maria', phase: 'CORRECTIVE' } } as Home);

/** A server that keeps what it took, as the real one does. */
function server(trouble: (() => never)[] = []) {
  const held = new Map<string, LogEntry>();
  const sent: string[][] = [];
  const send = async (entries: LogEntry[]): Promise<LogAnswer> => {
    sent.push(entries.map((e) => e.id));
    trouble.shift()?.();
    const duplicates = entries.filter((e) => held.has(e.id)).map((e) => e.id);
    const bad = entries.filter((e) => e.item === 'foreign');
    const good = entries.filter((e) => !held.has(e.id) && e.item !== 'foreign');
    for (const e of good) held.set(e.id, e);
    return {
      accepted: good.map((e) => e.id),
      duplicates,
      rejected: bad.map((e) => ({ id: e.id, reason: 'This is not in your plan.' })),
    };
  };
  return { held, sent, world: { send, now: () => NOW } };
}
const fail = (status: number) => () => {
  throw new Problem(status, { detail: `no ${status}`, mend: 'Look again.' });
};
const cut = () => {
  throw new Unreachable();
};

beforeEach(async () => {
  await forgetPerson();
  await (await database()).clear('outbox');
  await isHome('p1');
});

test('what was saved is sent once and becomes part of the record', async () => {
  const { held, sent, world } = server();
  await enqueue('p1', [entry('a'), entry('b')], NOW, 0);
  expect(await flush(world)).toBe('EMPTY');
  expect([...held.keys()]).toEqual(['a', 'b']);
  expect(await flush(world)).toBe('EMPTY');
  expect(sent).toHaveLength(1);
  expect(await (await database()).count('logs')).toBe(2);
});

test('a lost answer is sent again under the same id and counts once', async () => {
  const { held, world } = server();
  await enqueue('p1', [entry('a')], NOW, 0);
  const lossy = {
    ...world,
    send: async (entries: LogEntry[]) => {
      await world.send(entries);
      return cut();
    },
  };
  expect(await flush(lossy)).toBe('LATER');
  expect(await flush(world)).toBe('EMPTY');
  expect(held.size).toBe(1);
  expect(await waiting()).toEqual([]);
});

test.each([503, 500, 429])('a %i keeps the entry, its id and its state', async (status) => {
  const { sent, world } = server([fail(status)]);
  await enqueue('p1', [entry('a')], NOW, 0);
  expect(await flush(world)).toBe('LATER');
  expect(await waiting()).toMatchObject([{ id: 'a', state: 'WAITING', tries: 1 }]);
  await flush(world);
  expect(sent).toEqual([['a'], ['a']]);
});

test('a refused batch is tried one by one, so only the bad entry is parked', async () => {
  const { held, world } = server([fail(400), () => undefined as never, fail(400)]);
  await enqueue('p1', [entry('a'), entry('b'), entry('c')], NOW, 0);
  await flush(world);
  expect([...held.keys()]).toEqual(['a', 'c']);
  expect(await waiting()).toMatchObject([
    { id: 'b', state: 'PARKED', reason: 'no 400 Look again.' },
  ]);
});

test('a rejected entry is parked with its reason and can be released', async () => {
  const { world } = server();
  await enqueue('p1', [{ ...entry('a'), item: 'foreign' }, entry('b')], NOW, 0);
  await flush(world);
  expect(await waiting()).toMatchObject([{ state: 'PARKED', reason: 'This is not in your plan.' }]);
  await release('a');
  expect(await waiting()).toMatchObject([{ state: 'WAITING' }]);
});

test('within the undo time nothing leaves, and taking back leaves nothing', async () => {
  const { sent, world } = server();
  await enqueue('p1', [entry('a')], NOW);
  await flush(world);
  expect(sent).toEqual([]);
  expect(await takeBack(['a'])).toBe(true);
  await flush({ ...world, now: () => NOW + 60_000 });
  expect(sent).toEqual([]);
});

test('pain added before it left goes with it; afterwards it is too late', async () => {
  const { held, world } = server();
  await enqueue('p1', [entry('a')], NOW);
  expect(await amend('a', { pain: 4 }, NOW)).toBe(true);
  await flush(world);
  expect(held.get('a')?.pain).toBe(4);
  expect(await amend('a', { pain: 9 }, NOW)).toBe(false);
});

test('entries of somebody else on this phone stay unsent', async () => {
  const { sent, world } = server();
  await enqueue('p2', [entry('a')], NOW, 0);
  expect(await flush(world)).toBe('EMPTY');
  expect(sent).toEqual([]);
  await isHome('p2');
  await flush(world);
  expect(sent).toEqual([['a']]);
});

test('nobody known, nothing sent', async () => {
  const { sent, world } = server();
  await enqueue('p1', [entry('a')], NOW, 0);
  await forgetPerson();
  expect(await flush(world)).toBe('SIGN_IN');
  expect(sent).toEqual([]);
  expect(await waiting()).toHaveLength(1);
});

test('more than two hundred go in batches of two hundred', async () => {
  const { sent, held, world } = server();
  const ids = Array.from({ length: 450 }, (_, i) => String(i).padStart(4, '0'));
  await enqueue('p1', ids.map(entry), NOW, 0);
  await flush(world);
  expect(sent.map((batch) => batch.length)).toEqual([200, 200, 50]);
  expect(held.size).toBe(450);
});

test('two flushes at once send every entry once', async () => {
  const { sent, world } = server();
  await enqueue('p1', [entry('a')], NOW, 0);
  await Promise.all([flush(world), flush(world)]);
  expect(sent.flat().filter((id) => id === 'a')).toHaveLength(1);
});
