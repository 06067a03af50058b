import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { api } from '@/api/client';
import type { Me } from '@/api/contract';
import { learning, type MyCourse } from '@/api/learning';
import { Problem, Unreachable } from '@/api/problem';
import { readCourses, whoLearns } from './answers';
import { database, fact, remember } from './database';

const mine = [{ course: 'align-birth' }] as MyCourse[];
const asked = vi.spyOn(learning, 'courses');
const me = vi.spyOn(api.identity, 'me');

beforeEach(async () => {
  await (await database()).clear('facts');
  asked.mockResolvedValue({ courses: mine });
  me.mockResolvedValue({ user: 'u1' } as Me);
});
afterEach(() => vi.clearAllMocks());

test('courses are asked for along with whose they are, not after it', async () => {
  let tell: (person: string) => void = () => undefined;
  const who = new Promise<string>((resolve) => {
    tell = resolve;
  });
  const read = readCourses(who);
  expect(asked).toHaveBeenCalledOnce();
  expect(await fact('courses')).toBeUndefined();
  tell('u1');
  expect(await read).toEqual({ data: mine, offline: false });
  expect(await fact('courses')).toEqual(mine);
});

test('without a network they are as last seen, and nothing is when she has signed out', async () => {
  await readCourses(whoLearns());
  asked.mockRejectedValue(new Unreachable());
  me.mockRejectedValue(new Unreachable());
  expect(await readCourses(whoLearns())).toEqual({ data: mine, offline: true });
  me.mockRejectedValue(new Problem(401, { title: 'Please sign in' }));
  await expect(readCourses(whoLearns())).rejects.toThrow('Please sign in');
});

test('another person is never shown what this device remembers of the one before', async () => {
  await remember('person', 'u1');
  await remember('courses', mine);
  me.mockResolvedValue({ user: 'u2' } as Me);
  asked.mockRejectedValue(new Problem(503, { title: 'Busy' }));
  await expect(readCourses(whoLearns())).rejects.toThrow('Busy');
});
