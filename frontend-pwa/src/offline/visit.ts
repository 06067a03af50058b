import { api } from '@/api/client';
import { careDay, deviceZone } from '@/care/day';
import { fact, remember } from './database';

/** Tells once a day that the app was opened, and which films were seen to their end since then. */
export async function tellVisit(now = Date.now()) {
  const zone = deviceZone();
  const today = careDay(now, zone);
  const watched = (await fact('watched')) ?? [];
  if ((await fact('visited')) === today && watched.length === 0) return;
  await api.mine.visit({ zone, ...(watched.length > 0 ? { watched } : {}) });
  await remember('visited', today);
  const since = (await fact('watched')) ?? [];
  await remember(
    'watched',
    since.filter((item) => !watched.includes(item)),
  );
}

/** A film was seen to its end; told with the next visit. */
export async function noteWatched(item: string) {
  const known = (await fact('watched')) ?? [];
  if (known.includes(item)) return;
  await remember('watched', [...known, item].slice(-20));
}
