import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Flushed, KeepSending } from './keep-sending';
import { announce } from './news';

/** What waits on the device, and what becomes of sending it. */
let waits: number | undefined;
let outcomes: Flushed[];
let flushes: number[];
let registered: string[];
let stop: () => void;

function begin(more: { always?: boolean; wakes?: () => boolean } = {}) {
  const sending = new KeepSending({
    flush: async () => {
      flushes.push(Date.now());
      const outcome = outcomes.shift() ?? 'EMPTY';
      if (outcome === 'EMPTY') waits = undefined;
      return outcome;
    },
    next: async () => waits,
    tag: 'mine',
    wakes: () => true,
    ...more,
  });
  stop = sending.start();
  return sending;
}
const after = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const news = (ms: number) => {
  waits = Date.now() + ms;
  announce();
};

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  const page = new EventTarget();
  vi.stubGlobal('document', page);
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
  vi.stubGlobal('dispatchEvent', page.dispatchEvent.bind(page));
  const sync = { register: async (tag: string) => void registered.push(tag) };
  vi.stubGlobal('navigator', { serviceWorker: { getRegistration: async () => ({ sync }) } });
  [waits, outcomes, flushes, registered] = [undefined, [], [], []];
});
afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('what is new is sent when it may, however much more comes meanwhile', async () => {
  begin();
  await after(0);
  news(1_500);
  await after(1_000);
  news(1_500);
  await after(600);
  expect(flushes).toEqual([0, 1_500]);
  await after(60_000);
  expect(flushes).toHaveLength(2);
});

test('what could not be sent is tried more and more seldom, and at once with a network', async () => {
  outcomes = ['LATER', 'LATER', 'LATER', 'LATER'];
  waits = 0;
  begin();
  await after(13_000);
  expect(flushes).toEqual([0, 4_000, 12_000]);
  expect(registered).toEqual(['mine', 'mine', 'mine']);
  dispatchEvent(new Event('online'));
  await after(4_000);
  expect(flushes).toEqual([0, 4_000, 12_000, 13_000, 17_000]);
  await after(600_000);
  expect(flushes).toHaveLength(5);
});

test('news while something is under way is sent after it', async () => {
  const sending = begin();
  await after(0);
  waits = Date.now() + 50;
  const first = sending.now();
  news(50);
  await first;
  news(50);
  await after(100);
  expect(flushes).toEqual([0, 0, 50]);
});

test('being seen again is a reason only where it is said to be', async () => {
  begin({ wakes: () => false });
  await after(0);
  dispatchEvent(new Event('visibilitychange'));
  await after(0);
  expect(flushes).toEqual([0]);
});

test('a worker is asked to send for a closed page as soon as something waits, where that is wanted', async () => {
  begin({ always: true });
  await after(0);
  expect(registered).toEqual([]);
  news(5_000);
  await after(0);
  expect(registered).toEqual(['mine']);
});

test('nothing is sent after the end', async () => {
  begin();
  await after(0);
  news(1_500);
  await after(0);
  stop();
  await after(60_000);
  expect(flushes).toEqual([0]);
});
