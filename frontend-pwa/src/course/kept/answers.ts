import { api } from '@/api/client';
import { type Lesson, learning, type MyCourse, type Outline } from '@/api/learning';
import { Problem, Unreachable } from '@/api/problem';
import { type Facts, fact, lessonKey, remember } from './database';
import { forgetLearner } from './forget';
import { learnProgress, learnWritings } from './queue';

/** An answer, and whether it is what this device remembers because nobody answers now. */
export interface Answered<T> {
  data: T;
  offline: boolean;
}

const noAnswer = (error: unknown) =>
  error instanceof Unreachable || (error instanceof Problem && error.status >= 500);

/**
 * Asks at once, and keeps the answer only when it is known whose it is: another person's memories
 * are cleared away before.
 */
async function askOrRemember<K extends keyof Facts>(
  name: K,
  who: Promise<string>,
  ask: () => Promise<Facts[K]>,
): Promise<Answered<Facts[K]>> {
  const asked = ask();
  await Promise.allSettled([asked, who]);
  await who;
  try {
    const data = await asked;
    await remember(name, data);
    return { data, offline: false };
  } catch (error) {
    const data = noAnswer(error) ? await fact(name) : undefined;
    if (data === undefined) throw error;
    return { data, offline: true };
  }
}

/** Who learns here; another person's lessons are cleared away first. */
export async function whoLearns(): Promise<string> {
  const known = await fact('person');
  const me = await api.identity.me().catch((error) => {
    if (known !== undefined && noAnswer(error)) return { user: known };
    throw error;
  });
  if (known !== undefined && known !== me.user) await forgetLearner();
  if (known !== me.user) await remember('person', me.user);
  return me.user;
}

export const readCourses = (who: Promise<string>): Promise<Answered<MyCourse[]>> =>
  askOrRemember('courses', who, async () => (await learning.courses()).courses);

/** The outline as the server has it; what it says of progress is known here from then on. */
export async function readOutline(
  who: Promise<string>,
  course: string,
): Promise<Answered<Outline>> {
  const answered = await askOrRemember(`outline:${course}`, who, () => learning.outline(course));
  const person = await who;
  if (!answered.offline)
    for (const { lessons } of answered.data.modules)
      for (const { lesson, seconds, length, done } of lessons)
        if (done || seconds > 0)
          await learnProgress({ person, course, lesson }, { seconds, length, done, at: '' });
  return answered;
}

/** The outline as last seen here. */
export const knownOutline = async (course: string) => ({
  outline: await fact(`outline:${course}`),
});

type Listed = Awaited<ReturnType<typeof learning.notes>>;

const asNote = (course: string, { history: _, ...note }: Listed['notes'][number]) => ({
  kind: 'NOTE' as const,
  body: { ...note, course },
});
const asBookmark = (course: string, bookmark: Listed['bookmarks'][number]) => ({
  kind: 'BOOKMARK' as const,
  body: { ...bookmark, course },
});

/** Everything written to a course, known here from then on. */
export async function readWritings(person: string, course: string) {
  const { notes, bookmarks } = await learning.notes(course);
  await learnWritings({ person, course }, [
    ...notes.map((note) => asNote(course, note)),
    ...bookmarks.map((bookmark) => asBookmark(course, bookmark)),
  ]);
  return notes.length;
}

/** A lesson whole, with what was written to it; read once, it can be read without a network. */
export async function readLesson(
  who: Promise<string>,
  course: string,
  lesson: string,
): Promise<Answered<Lesson>> {
  const answered = await askOrRemember(`lesson:${lessonKey(course, lesson)}`, who, () =>
    learning.lesson(course, lesson),
  );
  const person = await who;
  const { notes, bookmarks } = answered.data.mine;
  if (!answered.offline)
    await learnWritings({ person, course, lesson }, [
      ...notes.map((note) => asNote(course, note)),
      ...bookmarks.map((bookmark) => asBookmark(course, bookmark)),
    ]);
  return answered;
}
