import type { Page } from '@playwright/test';
import type { Media } from '../../src/api/contract';
import { landscape, portrait, silent } from './world/clips';
import { type Device, expect, test } from './world/devices';
import { ask, told } from './world/edge';
import { look } from './world/looks';
import { signIn } from './world/person';
import { Practice } from './world/practice';

/** How a video stands: whether it moves, where it is, how large its picture is. */
const standing = (page: Page) =>
  page
    .locator('video')
    .first()
    .evaluate((video: HTMLVideoElement) => ({
      at: video.currentTime,
      seconds: video.duration,
      paused: video.paused,
      width: video.videoWidth,
      height: video.videoHeight,
    }));

async function newExercise(desk: Device, practice: Practice, name: string, clip: string) {
  const { page } = desk;
  await page.goto(`${practice.origin}/practice/library/new`);
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByLabel('Steps').fill('Lift your hips.');
  await page.locator('input[type=file]').setInputFiles(clip);
}

/** Holds back what a film's later parts ask of the network; answers what lets them go. */
async function holdParts({ page }: Device) {
  let go: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    go = resolve;
  });
  await page.route(/partNumber=[23]/, async (route) => {
    await held;
    await route.continue();
  });
  return go;
}

test('a film of the practice’s own goes from a desk to a phone, and plays there without a network', async ({
  devices,
}) => {
  test.setTimeout(240_000);
  const practice = await Practice.open();
  const patient = await practice.invite('Ana Field');
  await practice.join(patient);
  const desk = await devices.desk();
  await desk.signIn(practice.origin, practice.owner);

  await desk.page.goto(`${practice.origin}/practice/library`);
  const letGo = await holdParts(desk);
  await newExercise(desk, practice, 'Our bridge', landscape(20_000_000));
  const sending = desk.page.getByRole('progressbar', { name: 'Sending the film' });
  await expect(sending).toBeVisible();
  await expect.poll(() => sending.getAttribute('value').then(Number)).toBeGreaterThan(1_000_000);
  await look(desk.page, 'film-sending');
  await desk.offline();
  letGo();
  await expect(desk.page.getByText('Waiting for the connection.')).toBeVisible();
  await look(desk.page, 'film-waiting');
  await desk.online();

  await expect(desk.page.getByText('The film is being made ready for phones.')).toBeVisible({
    timeout: 60_000,
  });
  await look(desk.page, 'film-processing');
  await expect(desk.page.locator('video')).toBeVisible({ timeout: 90_000 });
  await look(desk.page, 'film-ready');
  await desk.page.getByRole('button', { name: 'Save' }).click();
  await expect(desk.page.getByText('Your film takes')).toBeVisible();
  await desk.page.getByRole('button', { name: /^Our bridge/ }).click();
  await desk.page.locator('video').evaluate((video: HTMLVideoElement) => video.play());
  await expect.poll(async () => (await standing(desk.page)).at).toBeGreaterThan(0.5);

  await desk.page.goto(`${practice.origin}/practice/patients/${patient.id}/plan`);
  await desk.page.getByPlaceholder('Search, Enter adds').fill('our bridge');
  await desk.page.getByPlaceholder('Search, Enter adds').press('Enter');
  await desk.page.getByRole('button', { name: 'Publish', exact: true }).click();
  await desk.page
    .getByRole('dialog')
    .getByRole('button', { name: /^Publish/ })
    .click();
  await expect(desk.page.getByRole('dialog')).toBeHidden();

  const phone = await devices.phone();
  await phone.signIn(practice.origin, patient);
  await phone.page.goto(practice.origin);
  await phone.page.getByRole('link', { name: /Our bridge/ }).click();
  await expect.poll(async () => (await standing(phone.page)).at).toBeGreaterThan(0.5);
  expect(await standing(phone.page)).toMatchObject({ width: 1280 / 2, height: 360, paused: false });
  await phone.page.getByRole('button', { name: 'Turn the sound on' }).click();
  const heard = () =>
    phone.page.locator('video').evaluate((video: HTMLVideoElement) => !video.muted);
  expect(await heard()).toBe(true);
  await look(phone.page, 'film-on-phone');

  await phone.page.goto(`${practice.origin}/me`);
  await phone.page.getByRole('button', { name: 'Make available offline' }).click();
  await expect(phone.page.getByText('1 of 1 video is on this phone.')).toBeVisible();
  await look(phone.page, 'film-stored');

  await phone.page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await phone.offline();
  await phone.page.goto(practice.origin);
  await phone.page.getByRole('link', { name: /Our bridge/ }).click();
  await expect(phone.page.getByText('On this phone')).toBeVisible();
  await expect.poll(async () => (await standing(phone.page)).at).toBeGreaterThan(0.3);
  await phone.page.locator('video').evaluate(async (video: HTMLVideoElement) => {
    const there = new Promise((resolve) => video.addEventListener('seeked', resolve));
    video.currentTime = 4.5;
    await there;
  });
  const { at, seconds } = await standing(phone.page);
  expect(at).toBeGreaterThan(4.4);
  expect(seconds).toBeCloseTo(6, 0);

  await phone.online();
  await phone.page.goto(`${practice.origin}/me`);
  await phone.page.getByRole('button', { name: 'Remove Our bridge from this phone' }).click();
  await expect(phone.page.getByText('0 of 1 video is on this phone.')).toBeVisible();
});

/** Uploads a film at the desk and waits until it plays; answers what the door says of it. */
async function readied(desk: Device, practice: Practice, clip: string): Promise<Media> {
  await newExercise(desk, practice, 'A clip', clip);
  await expect(desk.page.locator('video')).toBeVisible({ timeout: 90_000 });
  const token = await signIn(practice.origin, practice.owner);
  const { media } = await told<{ media: Media[] }>(practice.origin, 'GET', '/api/media', { token });
  const id = media[0]?.media ?? '';
  return told<Media>(practice.origin, 'GET', `/api/media/${id}`, { token });
}

/** Asks for a film as the app does, which brings its cookies. */
const shown = (page: Page, media: string, token: string) =>
  page.evaluate(
    async ({ media, token }) => {
      const headers = { authorization: `Bearer ${token}` };
      return (await fetch(`/api/media/${media}`, { headers })).status;
    },
    { media, token },
  );

/** What the edge answers to a page, whatever the browser has kept. */
const status = (page: Page, path: string) =>
  page.evaluate(async (at) => (await fetch(at, { cache: 'no-store' })).status, path);

test('a playlist plays for who may see the film, and opens nothing for anybody else', async ({
  devices,
}) => {
  test.setTimeout(180_000);
  const [practice, other] = await Promise.all([Practice.open(), Practice.open('Elsewhere')]);
  const patient = await practice.invite('Ben Hill');
  await practice.join(patient);
  const desk = await devices.desk();
  await desk.signIn(practice.origin, practice.owner);
  const film = await readied(desk, practice, landscape());
  const hls = film.hls ?? '';
  const path = new URL(hls).pathname;

  const phone = await devices.phone();
  phone.allowed.push(/status of 403/);
  await phone.page.goto(`${practice.origin}/config.json`);
  const fetched = (url: string) => status(phone.page, url);
  expect(await fetched(path), 'nobody has signed in').toBe(403);
  const token = await signIn(practice.origin, patient);
  expect(await shown(phone.page, film.media, token)).toBe(200);
  expect(await fetched(path)).toBe(200);

  const played = await phone.page.evaluate(async (at) => {
    const video = document.createElement('video');
    video.muted = true;
    video.src = at;
    document.documentElement.append(video);
    await video.play();
    await new Promise<void>((resolve, reject) => {
      video.ontimeupdate = () => video.currentTime > 1 && resolve();
      video.onerror = () => reject(new Error(video.error?.message));
    });
    return { seconds: video.duration, height: video.videoHeight };
  }, hls);
  expect(played.seconds).toBeCloseTo(6, 0);
  expect(played.height).toBeGreaterThanOrEqual(240);

  const ranged = await phone.page.evaluate(
    async (folder) => {
      const answer = await fetch(`${folder}/video-360_00000.ts`, {
        headers: { range: 'bytes=0-187' },
      });
      return { status: answer.status, range: answer.headers.get('content-range') };
    },
    path.replace(/\/[^/]+$/, ''),
  );
  expect(ranged.status).toBe(206);
  expect(ranged.range).toMatch(/^bytes 0-187\/\d+$/);

  const cookies = await phone.context.cookies(hls);
  expect(cookies.map(({ name }) => name).sort()).toEqual(
    expect.arrayContaining(['CloudFront-Key-Pair-Id', 'CloudFront-Policy', 'CloudFront-Signature']),
  );
  for (const cookie of cookies.filter(({ name }) => name.startsWith('CloudFront-')))
    expect(cookie).toMatchObject({
      path: path.replace(/hls\/.*/, ''),
      httpOnly: true,
      secure: true,
      sameSite: 'Strict',
    });
  const policy = cookies.find(({ name }) => name === 'CloudFront-Policy');
  if (policy) await phone.context.addCookies([{ ...policy, value: `${policy.value}x` }]);
  expect(await fetched(path), 'a tampered policy').toBe(403);

  const stranger = await signIn(other.origin, other.owner);
  const door = `/api/media/${film.media}`;
  expect((await ask(other.origin, 'GET', door, { token: stranger })).status).toBe(404);
  const there = await devices.desk('elsewhere');
  there.allowed.push(/status of 40[34]/);
  await there.signIn(other.origin, other.owner);
  expect(await status(there.page, path)).toBe(403);
});

test('a film filmed upright stays upright, and a silent one is as good', async ({ devices }) => {
  test.setTimeout(240_000);
  const practice = await Practice.open();
  const desk = await devices.desk();
  await desk.signIn(practice.origin, practice.owner);
  const upright = await readied(desk, practice, portrait());
  await desk.page.locator('video').evaluate((video: HTMLVideoElement) => video.play());
  await expect.poll(async () => (await standing(desk.page)).width).toBeGreaterThan(0);
  const { width, height } = await standing(desk.page);
  expect([width, height]).toEqual([360, 640]);
  await look(desk.page, 'film-upright');
  const quiet = await readied(desk, practice, silent());
  expect(quiet.media).not.toBe(upright.media);
  expect(quiet.seconds).toBeCloseTo(2, 0);
});
