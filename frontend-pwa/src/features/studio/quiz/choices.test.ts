import { expect, test } from 'vitest';
import type { Question } from '@/api/studio';
import { choose, turnMany } from './choices';

const of = (...right: boolean[]) => right.map((is, n) => ({ text: `${n}`, right: is }));
const marks = (choices: { right: boolean }[]) =>
  choices.map(({ right }) => (right ? 'x' : '.')).join('');

test('where one is asked for, marking another unmarks the first', () => {
  expect(marks(choose(of(true, false, false), 2, true, false))).toBe('..x');
  expect(marks(choose(of(true, false, false), 2, true, true))).toBe('x.x');
  expect(marks(choose(of(true, false, true), 0, false, true))).toBe('..x');
});

test('asking for one keeps the first that is right', () => {
  const question: Question = {
    question: 'q',
    text: '',
    many: true,
    explanation: '',
    choices: of(false, true, true),
  };
  expect(marks(turnMany(question, false).choices)).toBe('.x.');
  expect(marks(turnMany(question, true).choices)).toBe('.xx');
});
