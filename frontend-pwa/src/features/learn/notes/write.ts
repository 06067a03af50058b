import type { Bookmark, Note } from '@/api/learning';
import { uuidv7 } from '@/api/uuid';
import type { KeptWriting } from '@/course/kept/database';
import { keepWriting, writingsOf } from '@/course/kept/queue';
import { toast } from '@/ui/overlay/toast';
import { dropLeft, leftBy } from './left';

export interface Where {
  person: string;
  course: string;
  lesson: string;
}

export const newNote = ({ course, lesson }: Where, seconds: number, now = Date.now()): Note => ({
  note: uuidv7(now),
  course,
  lesson,
  seconds: Math.floor(seconds),
  text: '',
  editedAt: new Date(now).toISOString(),
});

export async function saveNote(person: string, note: Note) {
  const body = { ...note, editedAt: new Date().toISOString() };
  await keepWriting(person, { kind: 'NOTE', body });
  dropLeft(person, note);
}

/** What was being written when the page was left is saved by whoever comes back. */
export async function takeUpLeft(person: string) {
  for (const note of leftBy(person)) await saveNote(person, note);
}

export async function dropNote(person: string, body: Note) {
  await keepWriting(person, { kind: 'NOTE', body }, true);
  toast('The note is deleted.', () => void keepWriting(person, { kind: 'NOTE', body }));
}

let last: Promise<unknown> = Promise.resolve();

/** One bookmark a second is enough: pressing twice, however fast, does not make two. */
export function addBookmark(where: Where, seconds: number, title: string): Promise<void> {
  const adding = last.then(() => add(where, Math.floor(seconds), title));
  last = adding.catch(() => undefined);
  return adding;
}

async function add(where: Where, seconds: number, title: string) {
  const there = bookmarksIn(await writingsOf(where.person), where);
  if (there.some((one) => one.seconds === seconds)) return;
  const { person, course, lesson } = where;
  const body = { bookmark: uuidv7(), course, lesson, seconds, title };
  await keepWriting(person, { kind: 'BOOKMARK', body });
}

export async function dropBookmark(person: string, body: Bookmark) {
  await keepWriting(person, { kind: 'BOOKMARK', body }, true);
  toast('The bookmark is removed.', () => void keepWriting(person, { kind: 'BOOKMARK', body }));
}

type Of<K extends KeptWriting['kind']> = Extract<KeptWriting, { kind: K }>;

/** What is there and not deleted, in the order of the film. */
function those<K extends KeptWriting['kind']>(
  kind: K,
  writings: readonly KeptWriting[],
  { course, lesson }: Pick<Where, 'course' | 'lesson'>,
) {
  return writings
    .filter(
      (row): row is Of<K> =>
        row.kind === kind && !row.gone && row.course === course && row.lesson === lesson,
    )
    .sort((a, b) => inFilm([a.body.seconds, a.id], [b.body.seconds, b.id]));
}

type Moment = readonly [seconds: number | undefined, id: string];
const inFilm = ([a = 0, one]: Moment, [b = 0, other]: Moment) => a - b || one.localeCompare(other);

/** A note of a list; one that is being written may not be kept yet. */
export interface Shown {
  id: string;
  note: Note;
  row?: Of<'NOTE'>;
}

/** All notes with the one that is open, at the place it has once it is kept, so that it stays there. */
export function withOpen(notes: readonly Of<'NOTE'>[], open: Note | undefined): Shown[] {
  const shown: Shown[] = notes.map((row) => ({ id: row.id, note: row.body, row }));
  if (open && !shown.some(({ id }) => id === open.note)) shown.push({ id: open.note, note: open });
  return shown.sort((a, b) => inFilm([a.note.seconds, a.id], [b.note.seconds, b.id]));
}

export const notesIn = (
  writings: readonly KeptWriting[],
  where: Pick<Where, 'course' | 'lesson'>,
) => those('NOTE', writings, where);
export const bookmarksIn = (
  writings: readonly KeptWriting[],
  where: Pick<Where, 'course' | 'lesson'>,
) => those('BOOKMARK', writings, where).map(({ body }) => body);
