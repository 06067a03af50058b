import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { Badge, Note, ProgressAnswer, ProgressEntry } from '@/api/learning';
import { Problem, Unreachable } from '@/api/problem';
import { database, type KeptWriting, remember } from './database';
import { flush, onEarned } from './flush';
import {
  isRefused,
  keepProgress,
  keepWriting,
  learnProgress,
  learnWritings,
  progressOf,
  waiting,
  waits,
  writingsOf,
} from './queue';

const at = (day: number) => `2027-01-${String(day).padStart(2, '0')}T10:00:00Z`;
const place = (lesson = 'cat-cow', person = 'u1') => ({ person, course: 'align-birth', lesson });
const note = (text: string): Note => ({
  note: 'n1',
  course: 'align-birth',
  lesson: 'cat-cow',
  seconds: 12,
  text,
  editedAt: at(4),
});
const heard = (...earned: Badge[]): ProgressAnswer => ({
  courses: [{ course: 'align-birth', done: 1, of: 9, percent: 11, lessons: [], earned }],
  refused: [],
});

function server(trouble: (() => void)[] = []) {
  const sent: ProgressEntry[][] = [];
  const written: KeptWriting[] = [];
  return {
    sent,
    written,
    world: {
      progress: async (entries: ProgressEntry[]) => {
        sent.push(entries);
        trouble.shift()?.();
        return heard();
      },
      write: async (row: KeptWriting) => {
        written.push(row);
        trouble.shift()?.();
      },
    },
  };
}
const fail = (status: number) => () => {
  throw new Problem(status, { detail: `no ${status}` });
};
const cut = () => {
  throw new Unreachable();
};
const fine = () => undefined;

beforeEach(async () => {
  const db = await database();
  for (const store of ['facts', 'progress', 'writings'] as const) await db.clear(store);
  await remember('person', 'u1');
});

test('a day without network leaves one entry a lesson, with the farthest place', async () => {
  const { sent, world } = server([cut]);
  for (const seconds of [15, 30, 45.7, 20])
    await keepProgress(place(), { seconds, length: 120.4, done: false, at: at(4) });
  expect(await flush(world)).toBe('LATER');
  await keepProgress(place(), { seconds: 110, length: 120.4, done: true, at: at(7) });
  expect(await flush(world)).toBe('EMPTY');
  expect(sent[1]).toEqual([
    { course: 'align-birth', lesson: 'cat-cow', seconds: 110, length: 121, done: true, at: at(7) },
  ]);
  expect(await flush(world)).toBe('EMPTY');
  expect(sent).toHaveLength(2);
});

test('what is watched while the last word is under way is sent as well', async () => {
  const { sent, world } = server();
  await keepProgress(place(), { seconds: 15, length: 120, done: false, at: at(4) });
  const slow = {
    ...world,
    progress: async (entries: ProgressEntry[]) => {
      await keepProgress(place(), { seconds: 30, length: 120, done: false, at: at(4) });
      return world.progress(entries);
    },
  };
  await flush(slow);
  await flush(world);
  expect(sent.flat().map(({ seconds }) => seconds)).toEqual([15, 30]);
});

test('what the server said is known and not sent back', async () => {
  const { sent, world } = server();
  await learnProgress(place(), { seconds: 80, length: 120, done: true, at: at(5) });
  expect(await progressOf('u1')).toMatchObject([{ seconds: 80, done: true }]);
  await flush(world);
  expect(sent).toEqual([]);
});

test.each([500, 503, 429])('a %i loses nothing', async (status) => {
  const { sent, world } = server([fail(status)]);
  await keepProgress(place(), { seconds: 15, length: 120, done: false, at: at(4) });
  expect(await flush(world)).toBe('LATER');
  expect(await flush(world)).toBe('EMPTY');
  expect(sent).toHaveLength(2);
});

test('one lesson that was taken away does not hold back the others', async () => {
  const { sent, world } = server([fail(403), fail(403), fine]);
  await keepProgress(place('closed'), { seconds: 5, length: 9, done: false, at: at(4) });
  await keepProgress(place('open'), { seconds: 5, length: 9, done: false, at: at(4) });
  expect(await flush(world)).toBe('EMPTY');
  expect(sent.map((batch) => batch.map(({ lesson }) => lesson))).toEqual([
    ['closed', 'open'],
    ['closed'],
    ['open'],
  ]);
  expect((await waiting('u1')).progress).toEqual([]);
});

test('what was earned is told once, to who listens', async () => {
  const { world } = server();
  const told: Badge[][] = [];
  const stop = onEarned((badges) => told.push([...badges]));
  await keepProgress(place(), { seconds: 5, length: 9, done: true, at: at(4) });
  await flush({ ...world, progress: async () => heard('FIRST_LESSON') });
  await flush(world);
  stop();
  expect(told).toEqual([['FIRST_LESSON']]);
});

test('another person’s progress stays until she is back', async () => {
  const { sent, world } = server();
  await keepProgress(place('cat-cow', 'u2'), { seconds: 5, length: 9, done: false, at: at(4) });
  expect(await flush(world)).toBe('EMPTY');
  expect(sent).toEqual([]);
  await remember('person', 'u2');
  await flush(world);
  expect(sent).toHaveLength(1);
});

test('nobody known, nothing sent', async () => {
  const { sent, world } = server();
  await keepProgress(place(), { seconds: 5, length: 9, done: false, at: at(4) });
  await (await database()).clear('facts');
  expect(await flush(world)).toBe('SIGN_IN');
  expect(sent).toEqual([]);
});

test('a note is sent as last written, and a deleted one is gone here when it is gone there', async () => {
  const { written, world } = server();
  await keepWriting('u1', { kind: 'NOTE', body: note('breathe') });
  await keepWriting('u1', { kind: 'NOTE', body: note('breathe out') });
  await flush(world);
  expect(written.map(({ body }) => body)).toEqual([note('breathe out')]);
  await keepWriting('u1', { kind: 'NOTE', body: note('breathe out') }, true);
  await flush(world);
  expect(written.at(-1)?.gone).toBe(true);
  expect(await writingsOf('u1')).toEqual([]);
});

test('deleting what the server never had is no refusal', async () => {
  const { world } = server([fail(404)]);
  await keepWriting('u1', { kind: 'NOTE', body: note('x') }, true);
  expect(await flush(world)).toBe('EMPTY');
  expect(await writingsOf('u1')).toEqual([]);
});

test('a refused note stays readable, with the reason, and is not tried for ever', async () => {
  const { written, world } = server([fail(400)]);
  await keepWriting('u1', { kind: 'NOTE', body: note('x') });
  await flush(world);
  expect(await writingsOf('u1')).toMatchObject([{ refused: 'no 400', body: { text: 'x' } }]);
  expect((await writingsOf('u1')).map((row) => [isRefused(row), waits(row)])).toEqual([
    [true, false],
  ]);
  await flush(world);
  expect(written).toHaveLength(1);
  await keepWriting('u1', { kind: 'NOTE', body: note('shorter') });
  await flush(world);
  expect(written).toHaveLength(2);
});

test('a refusal of old words says nothing of those written meanwhile', async () => {
  const { written, world } = server([fail(400)]);
  await keepWriting('u1', { kind: 'NOTE', body: note('x') });
  const write = async (row: KeptWriting) => {
    await keepWriting('u1', { kind: 'NOTE', body: note('shorter') });
    return world.write(row);
  };
  await flush({ ...world, write });
  expect((await writingsOf('u1')).map(waits)).toEqual([true]);
  await flush(world);
  expect(written.map(({ body }) => (body as Note).text)).toEqual(['x', 'shorter']);
});

test('the server’s notes come in, those it dropped go, and what waits here stays', async () => {
  await learnWritings(place(), [{ kind: 'NOTE', body: note('old') }]);
  await keepWriting('u1', { kind: 'NOTE', body: { ...note('mine'), note: 'n2' } });
  await learnWritings(place(), [{ kind: 'NOTE', body: { ...note('theirs'), note: 'n2' } }]);
  expect((await writingsOf('u1')).map(({ body }) => (body as Note).text)).toEqual(['mine']);
});
