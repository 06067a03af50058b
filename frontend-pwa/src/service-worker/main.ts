import { flush } from '@/offline/flush';
import { asset, dropOldShells, fillShell, fresh, media, shell, warmFresh } from './caches';
import { wayOf } from './routes';

interface SyncEvent extends ExtendableEvent {
  tag: string;
}
const worker = self as unknown as ServiceWorkerGlobalScope;

worker.addEventListener('install', (event) =>
  event.waitUntil(Promise.all([fillShell(), warmFresh()])),
);

worker.addEventListener('activate', (event) =>
  event.waitUntil(Promise.all([dropOldShells(), worker.clients.claim()])),
);

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const way = wayOf(new URL(request.url), worker.location.origin, request.method, request.mode);
  if (way === 'SHELL') event.respondWith(shell(request));
  if (way === 'ASSET') event.respondWith(asset(request));
  if (way === 'MEDIA') event.respondWith(media(request));
  if (way === 'FRESH') event.respondWith(fresh(request, (work) => event.waitUntil(work)));
});

/** The page asks for the switch when the person said yes and no form is open. */
worker.addEventListener('message', (event) => {
  if (event.data === 'take-over') void worker.skipWaiting();
});

worker.addEventListener('sync', (event) => {
  const { tag, waitUntil } = event as SyncEvent;
  if (tag === 'aligned-outbox') waitUntil.call(event, sendOutbox());
});

/** Throwing tells the browser to try again later. */
async function sendOutbox() {
  if ((await flush()) === 'LATER') throw new Error('The outbox could not be sent yet.');
}
