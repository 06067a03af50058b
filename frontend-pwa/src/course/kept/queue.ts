import type { Bookmark, Note } from '@/api/learning';
import { announce } from '@/offline/news';
import { merge, type Progress, same } from '../progress';
import { database, type KeptProgress, type KeptWriting, lessonKey } from './database';

type Where = Pick<KeptProgress, 'person' | 'course' | 'lesson'>;

const keyOf = ({ person, course, lesson }: Where) => `${person} ${lessonKey(course, lesson)}`;

/** Saves how far a lesson is, here first; what says nothing new is not written. */
export async function keepProgress(where: Where, progress: Progress) {
  const tx = (await database()).transaction('progress', 'readwrite', { durability: 'strict' });
  const key = keyOf(where);
  const before = await tx.store.get(key);
  const now = before ? merge(before, progress) : progress;
  const news = !before || !same(before, now);
  if (news) {
    const { change = 0, sent = 0 } = before ?? {};
    await tx.store.put({ ...where, ...now, key, change: change + 1, sent });
  }
  await tx.done;
  if (news) announce();
}

/** What the server says of a lesson is known here too, without having to be sent again. */
export async function learnProgress(where: Where, progress: Progress) {
  const tx = (await database()).transaction('progress', 'readwrite');
  const key = keyOf(where);
  const before = await tx.store.get(key);
  const now = before ? merge(before, progress) : progress;
  if (!before || !same(before, now)) {
    const { change = 1, sent = 1 } = before ?? {};
    await tx.store.put({ ...where, ...now, key, change, sent });
  }
  await tx.done;
}

export async function progressOf(person: string): Promise<KeptProgress[]> {
  return (await (await database()).getAll('progress')).filter((row) => row.person === person);
}

type Written = { kind: 'NOTE'; body: Note } | { kind: 'BOOKMARK'; body: Bookmark };

const idOf = (written: Written) =>
  written.kind === 'NOTE' ? written.body.note : written.body.bookmark;

/** Saves a note or a bookmark here first; `gone` takes it away everywhere. */
export async function keepWriting(person: string, written: Written, gone = false) {
  const tx = (await database()).transaction('writings', 'readwrite', { durability: 'strict' });
  const id = idOf(written);
  const { change = 0, sent = 0 } = (await tx.store.get(id)) ?? {};
  const { course, lesson } = written.body;
  await tx.store.put({ ...written, id, person, course, lesson, change: change + 1, sent, gone });
  await tx.done;
  announce();
}

/** What an answer tells all of: a lesson's writings, or those of a whole course. */
interface About {
  person: string;
  course: string;
  lesson?: string;
}

const isAbout = (row: KeptWriting, { person, course, lesson }: About) =>
  row.person === person && row.course === course && (lesson === undefined || row.lesson === lesson);

/** What the server holds; what was changed here meanwhile stays as it is. */
export async function learnWritings(about: About, written: readonly Written[]) {
  const { person } = about;
  const tx = (await database()).transaction('writings', 'readwrite');
  const held = new Set(written.map(idOf));
  for (const row of await tx.store.getAll())
    if (isAbout(row, about) && row.change === row.sent && !held.has(row.id))
      await tx.store.delete(row.id);
  for (const one of written) {
    const before = await tx.store.get(idOf(one));
    if (before && before.change !== before.sent) continue;
    const { course, lesson } = one.body;
    const row = { id: idOf(one), person, course, lesson, change: 1, sent: 1, gone: false };
    await tx.store.put({ ...one, ...row });
  }
  await tx.done;
  announce();
}

export async function writingsOf(person: string): Promise<KeptWriting[]> {
  return (await (await database()).getAll('writings')).filter((row) => row.person === person);
}

const isNews = (row: KeptProgress | KeptWriting) => row.change > row.sent;
/** Said no to for good, until it is written anew. */
export const isRefused = (row: KeptWriting) => isNews(row) && row.refused !== undefined;
/** Still to be sent. */
export const waits = (row: KeptProgress | KeptWriting) =>
  isNews(row) && !('refused' in row && row.refused !== undefined);

/** What this person's device has not told yet. */
export async function waiting(person: string) {
  const progress = (await progressOf(person)).filter(waits);
  const writings = (await writingsOf(person)).filter(waits);
  return { progress, writings };
}

/** The server holds these as they were sent; what changed meanwhile still waits. */
export async function settleProgress(rows: readonly KeptProgress[]) {
  const tx = (await database()).transaction('progress', 'readwrite');
  for (const { key, change } of rows) {
    const now = await tx.store.get(key);
    if (now) await tx.store.put({ ...now, sent: change });
  }
  await tx.done;
  announce();
}

export async function settleWriting({ id, change }: KeptWriting) {
  const tx = (await database()).transaction('writings', 'readwrite');
  const now = await tx.store.get(id);
  if (now?.gone && now.change === change) await tx.store.delete(id);
  else if (now) await tx.store.put({ ...now, sent: change });
  await tx.done;
  announce();
}

/** The server will not have it as it was sent; what was written meanwhile is for it to say. */
export async function refuseWriting({ id, change }: KeptWriting, refused: string) {
  const tx = (await database()).transaction('writings', 'readwrite');
  const now = await tx.store.get(id);
  if (now?.change === change) await tx.store.put({ ...now, refused });
  await tx.done;
  announce();
}
