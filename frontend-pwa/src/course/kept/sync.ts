import { KeepSending } from '@/offline/keep-sending';
import { fact } from './database';
import { flush } from './flush';
import { waiting } from './queue';

/** A little later, so that what comes in one go is sent in one go. */
const SOON_MS = 1_500;

async function next(): Promise<number | undefined> {
  const person = await fact('person');
  if (person === undefined) return undefined;
  const { progress, writings } = await waiting(person);
  return progress.length + writings.length === 0 ? undefined : Date.now() + SOON_MS;
}

const sending = new KeepSending({
  flush: () => flush(),
  next,
  tag: 'aligned-learner',
  wakes: () => true,
});

export const syncNow = sending.now;
export const startSync = sending.start;
