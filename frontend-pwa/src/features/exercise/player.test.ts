import { expect, test } from 'vitest';
import type { Step } from '@/care/session/guide';
import { begin, type Playing, play } from './player';

const steps: Step[] = [
  { kind: 'READY', set: 1, seconds: 5, title: 'Get ready' },
  { kind: 'HOLD', set: 1, seconds: 10, title: 'Hold', endsSet: true },
  { kind: 'REST', set: 1, seconds: 20, title: 'Rest' },
  { kind: 'WORK', set: 2, title: '10 times', endsSet: true },
];
const tick = (state: Playing, ms: number) => play(steps, state, { do: 'tick', ms });

test('time runs a step down and opens the next', () => {
  const half = tick(begin(steps), 2_500);
  expect(half).toMatchObject({ at: 0, leftMs: 2_500 });
  expect(tick(half, 2_500)).toMatchObject({ at: 1, leftMs: 10_000 });
});

test('a phone that slept catches up, but a step the person ends waits', () => {
  expect(tick(begin(steps), 16_000)).toMatchObject({ at: 2, leftMs: 19_000 });
  expect(tick(begin(steps), 600_000)).toMatchObject({ at: 3 });
  expect(tick({ at: 3, leftMs: 0, paused: false }, 60_000)).toMatchObject({ at: 3 });
});

test('a pause stops the clock until it is lifted', () => {
  const paused = play(steps, begin(steps), { do: 'pause' });
  expect(tick(paused, 60_000)).toEqual(paused);
  expect(tick(play(steps, paused, { do: 'pause' }), 5_000)).toMatchObject({ at: 1 });
});

test('more time can be had, and a step can be left early', () => {
  expect(play(steps, begin(steps), { do: 'more', ms: 10_000 }).leftMs).toBe(15_000);
  expect(play(steps, begin(steps), { do: 'next' })).toMatchObject({ at: 1, leftMs: 10_000 });
});

test('after the last step it is over, whatever happens', () => {
  const over = play(steps, { at: 3, leftMs: 0, paused: false }, { do: 'next' });
  expect(over.at).toBe(4);
  expect(tick(over, 1_000)).toEqual(over);
});
