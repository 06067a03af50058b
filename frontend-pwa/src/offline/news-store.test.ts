import { expect, test } from 'vitest';
import { announce } from './news';
import { NewsStore } from './news-store';

const soon = () => new Promise((resolve) => setTimeout(resolve, 0));

/** Something that is read by a count, as often as it is asked for. */
function counting(anew?: boolean) {
  let reads = 0;
  const store = new NewsStore(async () => {
    reads += 1;
    const mine = reads;
    await soon();
    return mine;
  }, anew);
  return { store, reads: () => reads };
}

test('it is read once for all who watch, and again with news', async () => {
  const { store, reads } = counting();
  let told = 0;
  const stop = store.watch(() => {
    told += 1;
  });
  expect(store.now()).toBeUndefined();
  await soon();
  await soon();
  store.watch(() => undefined);
  await soon();
  expect([store.now(), reads(), told]).toEqual([1, 1, 1]);
  announce();
  await soon();
  await soon();
  expect([store.now(), told]).toEqual([2, 2]);
  stop();
  announce();
  await soon();
  await soon();
  expect([store.now(), told]).toEqual([3, 2]);
});

test('news that arrives while it is read makes it read once more, and is told once', async () => {
  const { store, reads } = counting();
  let told = 0;
  store.watch(() => {
    told += 1;
  });
  announce();
  announce();
  for (let turn = 0; turn < 4; turn++) await soon();
  expect([store.now(), reads(), told]).toEqual([2, 2, 1]);
});

test('where not all is announced, whoever begins to watch has it read anew', async () => {
  const { store, reads } = counting(true);
  store.watch(() => undefined);
  for (let turn = 0; turn < 3; turn++) await soon();
  store.watch(() => undefined);
  for (let turn = 0; turn < 3; turn++) await soon();
  expect(reads()).toBe(2);
});
