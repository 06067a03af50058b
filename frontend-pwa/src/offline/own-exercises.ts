import { api } from '@/api/client';
import type { Exercise, Plan } from '@/api/contract';
import { careDay, deviceZone } from '@/care/day';
import { fact, remember } from './database';

const isOwn = (exercise: string) => /^[0-9a-f]{8}-[0-9a-f]{4}-/.test(exercise);

/** The exercises a patient may read: those of the plan, now and before, and those released. */
export const readable = (plan: Plan): string[] => [
  ...new Set([
    ...plan.items.map(({ exercise }) => exercise),
    ...(plan.released ?? []),
    ...(plan.past ?? []).map(({ exercise }) => exercise),
  ]),
];

/**
 * Keeps how the practice's own exercises are done, so that they can be read without a network. They
 * are asked for with each version of the plan and once a day: a practitioner may change the words.
 */
export async function keepOwnExercises(plan: Plan, now = Date.now()) {
  const at = `${plan.version} ${careDay(now, deviceZone())}`;
  if (!readable(plan).some(isOwn) || (await fact('ownAt')) === at) return;
  const { exercises } = await api.mine.released();
  await remember('own', exercises);
  await remember('ownAt', at);
}

/** How an exercise is done: of the platform's file, or of the practice's own as kept here. */
export async function exerciseOf(slug: string): Promise<Exercise | undefined> {
  if (isOwn(slug)) return (await fact('own'))?.find(({ exercise }) => exercise === slug);
  const { exercises } = await api.library.exercises();
  return exercises.find(({ exercise }) => exercise === slug);
}

/** All that a patient may read, in the order of the plan. */
export async function readableExercises(plan: Plan): Promise<Exercise[]> {
  const found = await Promise.all(readable(plan).map(exerciseOf));
  return found.filter((exercise) => exercise !== undefined);
}
