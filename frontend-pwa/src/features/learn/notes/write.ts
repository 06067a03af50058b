import type { Bookmark, Note } from '@/api/learning';
import { uuidv7 } from '@/api/uuid';
import type { KeptWriting } from '@/course/kept/database';
import { keepWriting } from '@/course/kept/queue';
import { toast } from '@/ui/overlay/toast';

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

export const saveNote = (person: string, note: Note) =>
  keepWriting(person, {
    kind: 'NOTE',
    body: { ...note, editedAt: new Date().toISOString() },
  });

export async function dropNote(person: string, body: Note) {
  await keepWriting(person, { kind: 'NOTE', body }, true);
  toast('The note is deleted.', () => void keepWriting(person, { kind: 'NOTE', body }));
}

/** One bookmark a second is enough: pressing twice does not make two. */
export async function addBookmark(
  where: Where,
  seconds: number,
  title: string,
  there: readonly Bookmark[],
) {
  const second = Math.floor(seconds);
  if (there.some((one) => one.seconds === second)) return;
  const { person, course, lesson } = where;
  const body = { bookmark: uuidv7(), course, lesson, seconds: second, title };
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
    .sort((a, b) => (a.body.seconds ?? 0) - (b.body.seconds ?? 0) || a.id.localeCompare(b.id));
}

export const notesIn = (
  writings: readonly KeptWriting[],
  where: Pick<Where, 'course' | 'lesson'>,
) => those('NOTE', writings, where);
export const bookmarksIn = (
  writings: readonly KeptWriting[],
  where: Pick<Where, 'course' | 'lesson'>,
) => those('BOOKMARK', writings, where).map(({ body }) => body);
