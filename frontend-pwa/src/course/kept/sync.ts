import { onNews } from '@/offline/news';
import { fact } from './database';
import { flush } from './flush';
import { waiting } from './queue';

const SOON_MS = 1_500;
const FIRST_RETRY_MS = 4_000;
const LAST_RETRY_MS = 5 * 60_000;
/** The service worker of the academy hears this when there is a network again. */
export const SYNC_TAG = 'aligned-learner';

let retryMs = FIRST_RETRY_MS;
let quietUntil = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
let running: Promise<void> | undefined;

/** Sends now, and plans the next time. */
export function syncNow(): Promise<void> {
  clearTimeout(timer);
  timer = undefined;
  running ??= run().finally(() => {
    running = undefined;
  });
  return running;
}

async function run() {
  if ((await flush()) === 'EMPTY') {
    retryMs = FIRST_RETRY_MS;
    quietUntil = 0;
  } else {
    quietUntil = Date.now() + retryMs;
    retryMs = Math.min(retryMs * 2, LAST_RETRY_MS);
    await askForBackgroundSync();
  }
  await plan();
}

async function plan() {
  if (timer !== undefined) return;
  const person = await fact('person');
  if (person === undefined) return;
  const { progress, writings } = await waiting(person);
  if (progress.length + writings.length === 0 || timer !== undefined) return;
  timer = setTimeout(syncNow, Math.max(SOON_MS, quietUntil - Date.now()));
}

/** Chromium sends for us after the tab is gone; elsewhere the next start does. */
async function askForBackgroundSync() {
  const registration = await navigator.serviceWorker?.getRegistration();
  if (!registration || !('sync' in registration)) return;
  const { sync } = registration as unknown as { sync: { register(tag: string): Promise<void> } };
  await sync.register(SYNC_TAG).catch(() => undefined);
}

/** All the triggers: the start, a network, being seen again or left, and everything new. */
export function startSync(): () => void {
  const wake = () => {
    retryMs = FIRST_RETRY_MS;
    quietUntil = 0;
    void syncNow();
  };
  const stopNews = onNews(() => void plan());
  addEventListener('online', wake);
  document.addEventListener('visibilitychange', wake);
  wake();
  return () => {
    stopNews();
    clearTimeout(timer);
    timer = undefined;
    removeEventListener('online', wake);
    document.removeEventListener('visibilitychange', wake);
  };
}
