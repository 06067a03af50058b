import { expect, test } from 'vitest';
import { isSeen, isWatched, merge, type Progress, resumeAt, together } from './progress';

const at = (seconds: number, more: Partial<Progress> = {}): Progress => ({
  seconds,
  length: 600,
  done: false,
  at: '2027-01-04T10:00:00Z',
  ...more,
});

test('of two devices the farthest place counts, whichever speaks last', () => {
  const phone = at(310, { at: '2027-01-04T09:00:00Z' });
  const desk = at(120, { at: '2027-01-05T09:00:00Z' });
  expect(merge(phone, desk)).toEqual(at(310, { at: '2027-01-05T09:00:00Z' }));
  expect(merge(desk, phone)).toEqual(merge(phone, desk));
});

test('done once is done, and saying a thing twice changes nothing', () => {
  const done = merge(at(10), at(3, { done: true }));
  expect(done).toMatchObject({ seconds: 10, done: true });
  expect(merge(done, done)).toEqual(done);
});

test('merging is the same in any order and grouping', () => {
  const [a, b, c] = [at(5), at(80, { length: 0 }), at(40, { done: true })];
  expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
});

test.each([
  [539, false],
  [540, true],
  [600, true],
])('%i of 600 seconds: seen is %s', (seconds, seen) => {
  expect(isSeen(seconds, 600)).toBe(seen);
});

test('a film of unknown length is never seen by itself', () => {
  expect(isSeen(30, 0)).toBe(false);
});

test.each([
  [at(247.8), 247],
  [at(3), 0],
  [at(560), 0],
  [at(200, { done: true }), 0],
  [at(90, { length: 0 }), 90],
])('%o goes on at %i', (progress, second) => {
  expect(resumeAt(progress)).toBe(second);
});

test('stretches that were played meet, whichever came first', () => {
  expect(
    together([
      [30, 40],
      [0, 12],
      [12, 15],
      [35, 38],
    ]),
  ).toEqual([
    [0, 15],
    [30, 40],
  ]);
});

test.each<[string, Parameters<typeof isWatched>[0], boolean]>([
  ['played to its last words', [[0, 540]], true],
  [
    'taken up where it was left',
    [
      [0, 300],
      [300, 560],
    ],
    true,
  ],
  [
    'jumped to its end',
    [
      [0, 10],
      [580, 600],
    ],
    false,
  ],
  [
    'played in part, the same part twice',
    [
      [0, 300],
      [100, 400],
    ],
    false,
  ],
])('a film that was %s: %s', (_, spans, watched) => {
  expect(isWatched(spans, 600)).toBe(watched);
});
