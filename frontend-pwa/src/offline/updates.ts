import { useSyncExternalStore } from 'react';

let waitingWorker: ServiceWorker | undefined;
let holds = 0;
const FORM_LOCK = 'aligned-form';
const listeners = new Set<() => void>();
const tell = () => {
  for (const listener of listeners) listener();
};

/** Trusted Types: the only script address this app ever makes by hand. */
function workerUrl(): string {
  const types = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
  const policy = types?.createPolicy('aligned-worker', { createScriptURL: (url) => url });
  return policy ? (policy.createScriptURL('/sw.js') as string) : '/sw.js';
}
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): unknown };
}

/** Registers the worker, if this browser has any, for all of the host or a part of it. */
export function startWorker(scope = '/') {
  if ('serviceWorker' in navigator && import.meta.env.PROD) void register(scope);
}

async function register(scope: string) {
  const controlled = navigator.serviceWorker.controller !== null;
  const options = { updateViaCache: 'none', scope } as const;
  // A private window may refuse workers; the app then simply needs the network.
  const registration = await navigator.serviceWorker
    .register(workerUrl(), options)
    .catch(() => undefined);
  if (!registration) return;
  const offer = (worker: ServiceWorker | null) => {
    if (!worker || !navigator.serviceWorker.controller) return;
    waitingWorker = worker;
    tell();
  };
  offer(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing;
    worker?.addEventListener('statechange', () => worker.state === 'installed' && offer(worker));
  });
  let reloaded = !controlled;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (reloaded) {
      reloaded = false;
      return;
    }
    reloaded = true;
    location.reload();
  });
}

/** While something is being filled in, in any tab, no new version may take over. */
export function holdUpdates(): () => void {
  holds += 1;
  tell();
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  void navigator.locks?.request(FORM_LOCK, { mode: 'shared' }, () => held);
  return () => {
    release();
    holds -= 1;
    tell();
  };
}

/** A worker that still streams a film holds on to this page for minutes; leaving it ends that. */
const PATIENCE_MS = 3_000;

/** Hands over to the new version; false when a form is open in some tab. */
export async function takeUpdate(): Promise<boolean> {
  const go = () => {
    waitingWorker?.postMessage('take-over');
    setTimeout(() => location.reload(), PATIENCE_MS);
  };
  if (!navigator.locks) {
    go();
    return true;
  }
  return navigator.locks.request(FORM_LOCK, { ifAvailable: true }, (lock) => {
    if (lock) go();
    return lock !== null;
  });
}

const watch = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Whether a new version is ready and nothing stands in its way. */
export const useUpdate = () =>
  useSyncExternalStore(watch, () => waitingWorker !== undefined && holds === 0);
