import type { Media } from '../../../src/api/contract';
import { landscape } from '../world/clips';
import { expect, test } from '../world/devices';
import { told } from '../world/edge';
import { signIn } from '../world/person';
import { Practice } from '../world/practice';
import { moveCloud } from '../world/time';

test('what opened a film opens nothing a quarter of an hour later', async ({ devices }) => {
  test.setTimeout(180_000);
  const practice = await Practice.open();
  const desk = await devices.desk();
  const { page } = desk;
  desk.allowed.push(/status of 403/);
  await desk.signIn(practice.origin, practice.owner);
  await page.goto(`${practice.origin}/practice/library/new`);
  await page.locator('input[type=file]').setInputFiles(landscape());
  await expect(page.locator('video')).toBeVisible({ timeout: 90_000 });
  const token = await signIn(practice.origin, practice.owner);
  const { media } = await told<{ media: Media[] }>(practice.origin, 'GET', '/api/media', { token });
  const { mp4, hls } = await page.evaluate(
    async ({ id, bearer }) => {
      const headers = { authorization: `Bearer ${bearer}` };
      return (await (await fetch(`/api/media/${id}`, { headers })).json()) as Media;
    },
    { id: media[0]?.media ?? '', bearer: token },
  );
  const opened = () =>
    page.evaluate(
      (addresses) =>
        Promise.all(addresses.map(async (at) => (await fetch(at, { cache: 'no-store' })).status)),
      [mp4 ?? '', new URL(hls ?? '').pathname],
    );
  expect(await opened()).toEqual([200, 200]);
  try {
    await moveCloud('+16m');
    expect(await opened()).toEqual([403, 403]);
  } finally {
    await moveCloud('0');
  }
});
