import { describe, expect, test } from 'vitest';
import type { CourseModule } from '@/api/studio';
import {
  addLesson,
  dropLine,
  linesOf,
  moveLesson,
  shiftLesson,
  shiftModule,
  slugFor,
  takeLesson,
} from './outline';

const module = (name: string, lessons: string): CourseModule => ({
  module: name,
  title: name,
  summary: '',
  lessons: [...lessons],
});
const course = [module('one', 'ab'), module('two', ''), module('six', 'cd')];
const read = (modules: CourseModule[]) =>
  modules.map((one) => `${one.module}:${one.lessons.join('')}`).join(' ');
const open = new Set<string>();

describe('a line is dropped', () => {
  test.each([
    ['a lesson further down in its module', 1, 2, 'one:ba two: six:cd'],
    ['a lesson right below an empty module', 1, 3, 'one:b two:a six:cd'],
    ['a lesson at the end of the last module', 1, 6, 'one:b two: six:cda'],
    ['a lesson above everything', 5, 0, 'one:cab two: six:d'],
    ['a module below all others', 0, 6, 'two: six:cd one:ab'],
    ['a module above all others', 4, 0, 'six:cd one:ab two:'],
    ['nothing at all', 99, 0, 'one:ab two: six:cd'],
  ])('%s', (_, from, to, expected) => {
    expect(read(dropLine(course, open, from, to))).toBe(expected);
  });

  test('a lesson on a folded module comes at its end', () => {
    const folded = new Set(['six']);
    expect(linesOf(course, folded)).toHaveLength(5);
    expect(read(dropLine(course, folded, 1, 4))).toBe('one:b two: six:cda');
  });

  test('no drop ever loses or doubles a lesson', () => {
    const lines = linesOf(course).length;
    for (let from = 0; from < lines; from++)
      for (let to = 0; to < lines; to++) {
        const all = dropLine(course, open, from, to).flatMap(({ lessons }) => lessons);
        expect(all.toSorted().join('')).toBe('abcd');
      }
  });
});

describe('buttons and keys', () => {
  test.each([
    ['a', 1, 'one:ba two: six:cd'],
    ['b', 1, 'one:a two:b six:cd'],
    ['c', -1, 'one:ab two:c six:d'],
    ['a', -1, 'one:ab two: six:cd'],
    ['d', 1, 'one:ab two: six:cd'],
    ['nowhere', 1, 'one:ab two: six:cd'],
  ] as const)('lesson %s by %i', (lesson, by, expected) => {
    expect(read(shiftLesson(course, lesson, by))).toBe(expected);
  });

  test('a module takes its lessons along and stops at the ends', () => {
    expect(read(shiftModule(course, 'six', -1))).toBe('one:ab six:cd two:');
    expect(read(shiftModule(course, 'one', -1))).toBe('one:ab two: six:cd');
  });
});

test('a lesson moved into another module is in no other', () => {
  expect(read(moveLesson(course, 'a', 'six', 1))).toBe('one:b two: six:cad');
});

test('what was taken out comes back at its place', () => {
  const without = takeLesson(course, 'b');
  expect(read(without)).toBe('one:a two: six:cd');
  expect(read(addLesson(without, 'b', 'one', 1))).toBe(read(course));
});

describe('names for addresses', () => {
  test.each([
    ['Is this normal? Cards', 'is-this-normal-cards'],
    ['Ängste & Mut', 'angste-mut'],
    ['Partner’s hands', 'partners-hands'],
    ['3 breaths', 'breaths'],
    ['  ', 'lesson'],
    ['null', 'lesson'],
    ['深呼吸', 'lesson'],
  ])('%s becomes %s', (title, slug) => expect(slugFor(title, new Set())).toBe(slug));

  test('a name that is taken gets a number, a long one is cut', () => {
    expect(slugFor('Welcome', new Set(['welcome', 'welcome-2']))).toBe('welcome-3');
    expect(slugFor('a'.repeat(90), new Set()).length).toBeLessThanOrEqual(60);
  });
});
