import { expect, test } from 'vitest';
import {
  areOpen,
  around,
  doneOf,
  goOn,
  isLocked,
  type Outline,
  type OutlineLesson,
  tally,
  withKept,
} from './outline';

const NOW = Date.parse('2027-01-10T08:00:00Z');
const lesson = (name: string, more: Partial<OutlineLesson> = {}): OutlineLesson => ({
  lesson: name,
  title: name,
  summary: '',
  kind: 'READING',
  minutes: 5,
  required: true,
  free: false,
  exam: false,
  done: false,
  seconds: 0,
  length: 0,
  ...more,
});
const outline = (...modules: OutlineLesson[][]): Outline => ({
  card: {
    course: 'align-birth',
    title: 'Align Birth',
    subtitle: '',
    category: 'BIRTH',
    open: true,
    state: 'ACTIVE',
    reason: 'PAID',
    done: 0,
    of: 0,
    percent: 0,
    minutesLeft: 0,
  },
  version: 1,
  summary: '',
  since: '2027-01-01T08:00:00Z',
  passMark: 80,
  certifies: true,
  complete: false,
  badges: [],
  modules: modules.map((lessons, at) => ({
    module: `m${at}`,
    title: `Module ${at}`,
    summary: '',
    lessons,
  })),
});

test('what this device knows is part of the outline, and never takes anything away', () => {
  const known = outline([lesson('a', { done: true }), lesson('b', { seconds: 40, length: 90 })]);
  const kept = new Map([
    ['a', { seconds: 0, length: 0, done: false, at: '2027-01-09T00:00:00Z' }],
    ['b', { seconds: 85, length: 90, done: true, at: '2027-01-09T00:00:00Z' }],
  ]);
  const [a, b] = withKept(known, kept).modules[0]?.lessons ?? [];
  expect(a?.done).toBe(true);
  expect(b).toMatchObject({ seconds: 85, done: true, at: '2027-01-09T00:00:00Z' });
});

test('only what is required counts', () => {
  const lessons = [
    lesson('a', { done: true }),
    lesson('b', { minutes: 8 }),
    lesson('extra', { required: false, done: true }),
  ];
  expect(tally(lessons)).toEqual({ done: 1, all: 2, part: 0.5, minutesLeft: 8 });
  expect(tally([]).part).toBe(0);
});

test('one goes on with what was begun last, else with the first that is open', () => {
  const begun = outline(
    [lesson('a', { done: true }), lesson('b')],
    [lesson('c', { seconds: 30, at: '2027-01-08T08:00:00Z' })],
  );
  expect(goOn(begun, NOW)?.lesson).toBe('c');
  expect(goOn(outline([lesson('a', { done: true }), lesson('b')]), NOW)?.lesson).toBe('b');
});

test('another device may know better where one is', () => {
  const two = outline([lesson('a'), lesson('b')]);
  const next = { lesson: 'b', title: 'b', seconds: 20 };
  expect(goOn({ ...two, card: { ...two.card, next } }, NOW)?.lesson).toBe('b');
});

test('what is not open yet is passed over, and a finished course has nothing next', () => {
  const late = lesson('late', { lockedUntil: '2027-01-11T08:00:00Z' });
  expect(isLocked(late, NOW)).toBe(true);
  expect(isLocked(late, Date.parse('2027-01-11T08:00:00Z'))).toBe(false);
  expect(goOn(outline([late, lesson('open')]), NOW)?.lesson).toBe('open');
  expect(goOn(outline([lesson('a', { done: true })]), NOW)).toBeUndefined();
});

test('an extra is offered only when nothing required is left', () => {
  const extra = lesson('extra', { required: false });
  expect(goOn(outline([extra, lesson('must')]), NOW)?.lesson).toBe('must');
  expect(goOn(outline([extra, lesson('must', { done: true })]), NOW)?.lesson).toBe('extra');
});

test('neighbours are found across modules', () => {
  const two = outline([lesson('a'), lesson('b')], [lesson('c')]);
  expect(around(two, 'b')).toMatchObject({
    before: { lesson: 'a' },
    after: { lesson: 'c' },
    place: 2,
    all: 3,
  });
  expect(around(two, 'c').after).toBeUndefined();
  expect(around(two, 'nowhere').after).toBeUndefined();
});

test('what was done here without a network counts on the card, if it counts at all', () => {
  const done = { seconds: 0, length: 0, done: true, at: '2027-01-09T00:00:00Z' };
  const known = outline([lesson('a'), lesson('b'), lesson('extra', { required: false })]);
  const card = { done: 1, of: 2 };
  expect(doneOf(card, known, new Map([['extra', done]]))).toBe(1);
  expect(
    doneOf(
      card,
      known,
      new Map([
        ['a', done],
        ['b', done],
      ]),
    ),
  ).toBe(2);
  expect(
    doneOf(
      card,
      undefined,
      new Map([
        ['a', done],
        ['b', done],
      ]),
    ),
  ).toBe(1);
});

test('what was bought has arrived once all of it is open', () => {
  const { card } = outline();
  const mine = [card, { ...card, course: 'align-pregnancy', open: false }];
  expect(areOpen(['align-birth'], mine)).toBe(true);
  expect(areOpen(['align-birth', 'align-pregnancy'], mine)).toBe(false);
  expect(areOpen(['align-birth'], undefined)).toBe(false);
  expect(areOpen([], undefined)).toBe(true);
});
