import { announce } from '@/offline/news';
import { MEDIA_CACHE } from '@/service-worker/names';
import { database } from './database';
import { stopAll } from './downloads';

/** Leaves nothing readable of the person; what still waits to be sent stays, under her own name. */
export async function forgetLearner() {
  stopAll();
  const tx = (await database()).transaction(
    ['facts', 'films', 'progress', 'writings'],
    'readwrite',
  );
  await tx.objectStore('facts').clear();
  await tx.objectStore('films').clear();
  for (const name of ['progress', 'writings'] as const) {
    const store = tx.objectStore(name);
    for (const row of await store.getAll())
      if (row.change === row.sent) await store.delete('id' in row ? row.id : row.key);
  }
  await tx.done;
  if ('caches' in globalThis) await caches.delete(MEDIA_CACHE);
  announce();
}
