import { expect, test } from 'vitest';
import type { AnswerJudged, Attempt, Question } from '@/api/learning';
import { begin, best, choose, judge, judgedNow, onward, resultOf, takeUp } from './run';

const question = (many = false): Question => ({
  question: 'q1',
  text: 'When do you ring?',
  many,
  choices: ['Now', 'Later', 'Never'],
});
const answer = (right: boolean, more: Partial<AnswerJudged> = {}): AnswerJudged => ({
  right,
  explanation: '',
  rightChoices: [0],
  choices: [1],
  answered: 1,
  of: 2,
  ...more,
});

test('where one is right, another choice takes its place', () => {
  const one = choose(choose(begin('a'), question(), 2), question(), 0);
  expect(one.chosen).toEqual([0]);
});

test('where several are right, choosing twice takes it back', () => {
  const both = choose(choose(begin('a'), question(true), 2), question(true), 0);
  expect(both.chosen).toEqual([0, 2]);
  expect(choose(both, question(true), 2).chosen).toEqual([0]);
});

test('after the answer nothing can be chosen any more, and the next begins empty', () => {
  const judged = judge(choose(begin('a'), question(), 1), 'q1', answer(false));
  expect(judgedNow(judged)).toMatchObject({ right: false, chosen: [1] });
  expect(choose(judged, question(), 0)).toBe(judged);
  expect(onward(judged)).toMatchObject({ at: 1, chosen: [] });
});

test('the server’s score counts; without one it is the share of right answers', () => {
  const half = onward(judge(onward(judge(begin('a'), 'q1', answer(true))), 'q2', answer(false)));
  expect(resultOf(half, 2, 80)).toEqual({ right: 1, of: 2, score: 50, passed: false });
  const told = judge(onward(judge(begin('a'), 'q1', answer(true))), 'q2', {
    ...answer(true),
    score: 100,
    passed: true,
  });
  expect(resultOf(told, 2, 80)).toBeUndefined();
  expect(resultOf(onward(told), 2, 80)).toMatchObject({ score: 100, passed: true });
});

test('of several goes the best is remembered; one that was left is none', () => {
  const go = (attempt: string, score?: number): Attempt => ({
    attempt,
    startedAt: '',
    answers: [],
    ...(score === undefined ? {} : { score }),
  });
  expect(best([go('a', 60), go('b', 90), go('c'), go('d', 90)])?.attempt).toBe('b');
  expect(best([go('c')])).toBeUndefined();
});

const told = (name: string) => ({
  question: name,
  choices: [1],
  right: false,
  rightChoices: [0],
  explanation: '',
});
const asked = (name: string): Question => ({ ...question(), question: name });

test('a go that was left goes on with the next question', () => {
  const left: Attempt = { attempt: 'a', startedAt: '', answers: [told('q1')] };
  expect(takeUp([left], [asked('q1'), asked('q2')])).toMatchObject({ attempt: 'a', at: 1 });
});

test('a finished go, or one whose questions have changed, is not taken up', () => {
  const left: Attempt = { attempt: 'a', startedAt: '', answers: [told('q2')] };
  expect(takeUp([left], [asked('q1'), asked('q2')])).toBeUndefined();
  expect(takeUp([{ ...left, score: 50, passed: false }], [asked('q2')])).toBeUndefined();
  expect(takeUp([{ ...left, answers: [] }], [asked('q2')])).toBeUndefined();
});
