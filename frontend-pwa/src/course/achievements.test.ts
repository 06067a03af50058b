import { expect, test } from 'vitest';
import type { Outline, OutlineLesson } from '@/api/learning';
import { achievementsOf } from './achievements';

const lesson = (kind: OutlineLesson['kind'], done: boolean, score?: number): OutlineLesson => ({
  lesson: `${kind}-${done}`.toLowerCase(),
  title: '',
  summary: '',
  kind,
  minutes: 5,
  required: true,
  free: false,
  done,
  seconds: 0,
  length: 0,
  ...(score === undefined ? {} : { score }),
});
const outline = (...modules: OutlineLesson[][]): Outline => ({
  course: 'c',
  version: 1,
  title: '',
  subtitle: '',
  category: 'BIRTH',
  hours: 1,
  passMark: 80,
  access: { state: 'ACTIVE' },
  modules: modules.map((lessons, at) => ({ module: `m${at}`, title: '', summary: '', lessons })),
});
const got = (of: Outline) =>
  achievementsOf(of)
    .filter((one) => one.got)
    .map(({ key }) => key);

test('nothing done, nothing got', () => {
  expect(got(outline([lesson('READING', false)], [lesson('PRACTICE', false)]))).toEqual([]);
});

test('a module, half the course and every practice are noticed on the way', () => {
  expect(
    got(outline([lesson('READING', true), lesson('PRACTICE', true)], [lesson('QUIZ', false)])),
  ).toEqual(['first', 'module', 'half', 'practice']);
});

test('the whole course needs every lesson; a full score is its own joy', () => {
  const whole = outline([lesson('READING', true)], [lesson('QUIZ', true, 100)]);
  expect(got(whole)).toEqual(['first', 'module', 'half', 'full', 'whole']);
  expect(got(outline([lesson('QUIZ', true, 90)]))).not.toContain('full');
});
