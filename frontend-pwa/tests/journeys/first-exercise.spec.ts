import type { Locator } from '@playwright/test';
import { type Device, expect, test } from './world/devices';
import { invitationLink, newCode } from './world/mailbox';
import { itemsOf } from './world/practice';

const MOST_TAPS = 6;
const MOST_MS = 60_000;

/** A middling phone on slow 4G: the profile Lighthouse uses for mobile. */
async function slowDown({ context, page }: Device) {
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: (1.6 * 1024 * 1024) / 8,
    uploadThroughput: (750 * 1024) / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

test('from the invitation to the first exercise in a minute and six taps', async ({
  devices,
  practice,
}, info) => {
  const patient = await practice.invite('Lea Vogt');
  await practice.publish(patient, await itemsOf('acute-low-back-pain', 'Heel slide', 'Walking'));
  const link = await invitationLink(patient.email);
  const phone = await devices.phone();
  const { page } = phone;
  await slowDown(phone);
  let taps = 0;
  const tap = async (what: Locator) => {
    await what.tap();
    taps += 1;
  };
  /** Where the cursor waits already, typing needs no tap. */
  const type = async (field: Locator, text: string) => {
    await expect(field).toBeVisible();
    if (!(await field.evaluate((element) => element === document.activeElement))) await tap(field);
    await page.keyboard.type(text, { delay: 40 });
  };

  const began = Date.now();
  await page.goto(link);
  await tap(page.getByRole('button', { name: 'Join' }));
  await type(page.getByLabel('Your e-mail address'), patient.email);
  await tap(page.getByRole('button', { name: 'Send me the code' }));
  await type(page.getByLabel('Code'), await newCode(patient.email));
  const join = page.getByRole('button', { name: 'Join' });
  const later = page.getByRole('button', { name: 'Not now' });
  const start = page.getByRole('link', { name: 'Start' });
  await tap(join);
  await expect(later.or(start)).toBeVisible({ timeout: 30_000 });
  if (await later.isVisible()) await tap(later);
  await tap(start);
  const film = page.getByLabel('How to do it: Heel slide');
  const at = () => film.evaluate((video: HTMLVideoElement) => video.currentTime);
  await expect.poll(at, { timeout: 30_000 }).toBeGreaterThan(0.2);
  const took = Date.now() - began;
  info.annotations.push({ type: 'measured', description: `${taps} taps, ${took} ms` });
  expect(taps).toBeLessThanOrEqual(MOST_TAPS);
  expect(took).toBeLessThanOrEqual(MOST_MS);
});
