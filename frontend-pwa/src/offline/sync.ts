import { fact } from './database';
import { flush } from './flush';
import { onNews } from './news';
import { waiting } from './outbox';

const FIRST_RETRY_MS = 4_000;
const LAST_RETRY_MS = 5 * 60_000;
let retryMs = FIRST_RETRY_MS;
let quietUntil = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
let running: Promise<void> | undefined;

/** Flushes now, and plans the next time something can leave. */
export function syncNow(): Promise<void> {
  running ??= run().finally(() => {
    running = undefined;
  });
  return running;
}

async function run() {
  const outcome = await flush();
  if (outcome === 'EMPTY') {
    retryMs = FIRST_RETRY_MS;
    quietUntil = 0;
  } else {
    quietUntil = Date.now() + retryMs;
    retryMs = Math.min(retryMs * 2, LAST_RETRY_MS);
  }
  await plan();
}

async function plan() {
  const patient = (await fact('home'))?.profile.patient;
  const open = (await waiting()).filter((r) => r.patient === patient && r.state === 'WAITING');
  clearTimeout(timer);
  if (open.length === 0) return;
  const soonest = Math.max(quietUntil, Math.min(...open.map((row) => row.notBefore)));
  timer = setTimeout(syncNow, Math.max(50, soonest - Date.now()));
  await askForBackgroundSync();
}

/** Chromium sends for us after the tab is gone; elsewhere the next start does. */
async function askForBackgroundSync() {
  const registration = await navigator.serviceWorker?.getRegistration();
  if (!registration || !('sync' in registration)) return;
  const { sync } = registration as unknown as { sync: { register(tag: string): Promise<void> } };
  await sync.register('aligned-outbox').catch(() => undefined);
}

/** Starts all the triggers: start, online, visible again, and every new entry. */
export function startSync(): () => void {
  const wake = () => {
    retryMs = FIRST_RETRY_MS;
    quietUntil = 0;
    void syncNow();
  };
  const seen = () => document.visibilityState === 'visible' && wake();
  const stopNews = onNews(() => void plan());
  addEventListener('online', wake);
  document.addEventListener('visibilitychange', seen);
  wake();
  return () => {
    stopNews();
    clearTimeout(timer);
    removeEventListener('online', wake);
    document.removeEventListener('visibilitychange', seen);
  };
}
