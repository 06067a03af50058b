import { asset, dropOldShells, fillShell, fresh, media, shell, warmFresh } from './caches';
import { wayOf } from './routes';

interface SyncEvent extends ExtendableEvent {
  tag: string;
}
const worker = self as unknown as ServiceWorkerGlobalScope;

/** What every app's worker does: keeps the app, and answers from what is kept. */
export function serve() {
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
}

/** Sends what waits when the browser says that there is a network; throwing makes it try again. */
export function sync(tag: string, flush: () => Promise<'EMPTY' | 'LATER' | 'SIGN_IN'>) {
  async function send() {
    if ((await flush()) === 'LATER') throw new Error('Not everything could be sent yet.');
  }
  worker.addEventListener('sync', (event) => {
    const asked = event as SyncEvent;
    if (asked.tag === tag) asked.waitUntil(send());
  });
}
