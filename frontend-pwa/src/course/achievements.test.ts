import { expect, test } from 'vitest';
import { achievementsOf } from './achievements';
import type { Outline, OutlineLesson } from './outline';

const lesson = (done: boolean): OutlineLesson => ({
  lesson: 'one',
  title: '',
  summary: '',
  kind: 'READING',
  minutes: 5,
  required: true,
  free: false,
  exam: false,
  done,
  seconds: 0,
  length: 0,
});
const outline = (...modules: OutlineLesson[][]) =>
  ({
    modules: modules.map((lessons, at) => ({ module: `m${at}`, title: '', summary: '', lessons })),
    complete: false,
    badges: [],
  }) as unknown as Outline;
const got = (of: Outline) =>
  achievementsOf(of)
    .filter((one) => one.got)
    .map(({ badge }) => badge);

test('nothing done, nothing got', () => {
  expect(got(outline([lesson(false)], [lesson(false)]))).toEqual([]);
  expect(got(outline([]))).toEqual([]);
});

test('a module and half the course are noticed before the server has said so', () => {
  expect(got(outline([lesson(true), lesson(true)], [lesson(false)]))).toEqual([
    'FIRST_LESSON',
    'FIRST_MODULE',
    'HALFWAY',
  ]);
});

test('what the server awarded stays, whatever the outline is now', () => {
  const later = outline([lesson(false)]);
  const badges = [{ badge: 'QUIZZES_AT_ONCE' as const, at: '2027-01-04T10:00:00Z' }];
  expect(got({ ...later, badges })).toEqual(['QUIZZES_AT_ONCE']);
});

test('the whole course is for the server to say: the last quiz counts too', () => {
  const all = outline([lesson(true)]);
  expect(got(all)).not.toContain('COURSE_COMPLETE');
  expect(got({ ...all, complete: true })).toContain('COURSE_COMPLETE');
});
