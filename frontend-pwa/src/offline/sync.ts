import { fact } from './database';
import { flush } from './flush';
import { KeepSending } from './keep-sending';
import { waiting } from './outbox';

/** When the first log of whoever is here may leave. */
async function next(): Promise<number | undefined> {
  const patient = (await fact('home'))?.profile.patient;
  const open = (await waiting()).filter((r) => r.patient === patient && r.state === 'WAITING');
  return open.length === 0 ? undefined : Math.min(...open.map((row) => row.notBefore));
}

const sending = new KeepSending({
  flush: () => flush(),
  next,
  tag: 'aligned-outbox',
  always: true,
  wakes: () => document.visibilityState === 'visible',
});

export const syncNow = sending.now;
export const startSync = sending.start;
