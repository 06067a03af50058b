import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { api } from '@/api/client';
import { Unreachable } from '@/api/problem';
import { fact, forgetPerson } from './database';
import { noteWatched, tellVisit } from './visit';

const MORNING = Date.parse('2026-11-24T09:00:00Z');
const DAY = 86_400_000;
const visit = vi.spyOn(api.mine, 'visit');

beforeEach(async () => {
  await forgetPerson();
  visit.mockReset().mockResolvedValue(undefined);
});

test('an opening is told once a day', async () => {
  await tellVisit(MORNING);
  await tellVisit(MORNING + 60_000);
  expect(visit).toHaveBeenCalledTimes(1);
  await tellVisit(MORNING + DAY);
  expect(visit).toHaveBeenCalledTimes(2);
});

test('a film seen is told with the next visit, once', async () => {
  await tellVisit(MORNING);
  await noteWatched('a');
  await noteWatched('a');
  await tellVisit(MORNING + 60_000);
  expect(visit).toHaveBeenLastCalledWith(expect.objectContaining({ watched: ['a'] }));
  await tellVisit(MORNING + 120_000);
  expect(visit).toHaveBeenCalledTimes(2);
});

test('without a network nothing is lost', async () => {
  visit.mockRejectedValueOnce(new Unreachable());
  await noteWatched('a');
  await expect(tellVisit(MORNING)).rejects.toThrow();
  expect(await fact('watched')).toEqual(['a']);
  await tellVisit(MORNING);
  expect(await fact('watched')).toEqual([]);
});
