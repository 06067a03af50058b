import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { api } from '@/api/client';
import type { Exercise, Plan } from '@/api/contract';
import { forgetPerson } from './database';
import { exerciseOf, keepOwnExercises } from './own-exercises';

const MORNING = Date.parse('2026-11-24T09:00:00Z');
const DAY = 86_400_000;
const OWN = '01932b5e-0000-7000-8000-000000000001';
const released = vi.spyOn(api.mine, 'released');
const plan = (version: number, exercise = OWN) =>
  ({ version, items: [{ exercise }] }) as unknown as Plan;
const named = (name: string) => ({
  exercises: [{ exercise: OWN, name, instructions: [] } as unknown as Exercise],
});

beforeEach(async () => {
  await forgetPerson();
  released.mockReset().mockResolvedValue(named('Our bridge'));
});

test('what the practice wrote is kept for the day and the version', async () => {
  await keepOwnExercises(plan(1), MORNING);
  await keepOwnExercises(plan(1), MORNING + 60_000);
  expect(released).toHaveBeenCalledTimes(1);
  await keepOwnExercises(plan(2), MORNING + 120_000);
  expect(released).toHaveBeenCalledTimes(2);
});

test('words that the practitioner changed are there the next day, under the same plan', async () => {
  await keepOwnExercises(plan(1), MORNING);
  released.mockResolvedValue(named('Our gentle bridge'));
  await keepOwnExercises(plan(1), MORNING + DAY);
  expect((await exerciseOf(OWN))?.name).toBe('Our gentle bridge');
});

test('a plan of the platform’s exercises alone asks nobody', async () => {
  await keepOwnExercises(plan(1, 'bridge'), MORNING);
  expect(released).not.toHaveBeenCalled();
});
