import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { Device, expect, test } from './world/devices';
import { look } from './world/looks';
import { originOf } from './world/places';
import { itemsOf } from './world/practice';
import { iconSizes, installable, ruled } from './world/pwa';

test('each practice’s app can be installed, under a name and an icon of its own', async ({
  practice,
  launchOptions,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'aligned-phone-'));
  // Chromium never installs from a private window, so this phone keeps its profile in a folder.
  const context = await chromium.launchPersistentContext(folder, launchOptions);
  const phone = await Device.open('phone', context);
  const ids = new Set<string | undefined>();
  for (const origin of [practice.origin, originOf('bonnie')]) {
    await phone.page.goto(origin);
    await expect(phone.page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
    await ruled(phone);
    const app = await installable(phone);
    expect(app.installabilityErrors).toEqual([]);
    expect(app.errors).toEqual([]);
    const icons = await iconSizes(phone, app.manifest.icons);
    expect(icons.map(({ real }) => real)).toEqual(icons.map(({ promised }) => promised));
    expect(new Set(app.manifest.icons.map(({ purpose }) => purpose))).toEqual(
      new Set(['any', 'maskable', 'monochrome']),
    );
    ids.add(app.appId);
  }
  expect(ids.size).toBe(2);
  expect(phone.faults).toEqual([]);
  await context.close();
  rmSync(folder, { recursive: true });
});

test('every screen of the patient opens offline, and the films that were kept play and seek', async ({
  devices,
  practice,
}) => {
  const { origin } = practice;
  const items = await itemsOf('acute-low-back-pain', 'Bridge', 'Heel slide');
  const patient = await practice.patientWith('Ida Holm', items);
  const phone = await devices.phone();
  const { page } = phone;
  await phone.signIn(origin, patient);
  await page.goto(`${origin}/me`);
  await page.getByRole('button', { name: 'Make available offline' }).click();
  await expect(page.getByText('2 of 2 videos are on this phone')).toBeVisible({ timeout: 30_000 });
  await look(page, 'me');
  await ruled(phone);
  await phone.offline();

  const bridge = items.find(({ title }) => title === 'Bridge')?.item;
  for (const [path, heading] of [
    ['/', /^Good .*, Ida$/],
    ['/progress', 'Nothing to show yet'],
    ['/queue', 'Waiting on this phone'],
    ['/me', 'Ida Holm'],
    ['/somewhere-else', /^Good .*, Ida$/],
    [`/exercise/${bridge}`, 'Bridge'],
  ] as const) {
    await page.goto(origin + path);
    await expect(page.getByRole('heading', { name: heading, level: 1 })).toBeVisible();
    await look(page, `offline${path.replace(/\/[0-9a-f-]{36}/, '').replaceAll('/', '-')}`);
  }

  await expect(page.getByText('On this phone')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'How to' })).toBeVisible();
  const film = page.getByLabel('How to do it: Bridge');
  const at = () => film.evaluate((video: HTMLVideoElement) => video.currentTime);
  await expect.poll(at, { message: 'the kept film plays' }).toBeGreaterThan(0.3);
  const landed = await film.evaluate(
    (video: HTMLVideoElement) =>
      new Promise<{ wanted: number; at: number }>((resolve, reject) => {
        video.pause();
        const wanted = video.duration - 1.5;
        video.onseeked = () => resolve({ wanted, at: video.currentTime });
        video.onerror = () => reject(new Error(video.error?.message));
        video.currentTime = wanted;
      }),
  );
  expect(landed.at).toBeCloseTo(landed.wanted, 0);
  await film.evaluate((video: HTMLVideoElement) => video.play());
  await expect.poll(at, { message: 'and goes on from there' }).not.toBe(landed.at);
});
