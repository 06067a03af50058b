import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { inflateRawSync } from 'node:zlib';
import type { Me } from '../../src/api/contract';
import { uuidv7 } from '../../src/api/uuid';
import { expect, test } from './world/devices';
import { ask, told } from './world/edge';
import { look } from './world/looks';
import { mail } from './world/mailbox';
import { signIn } from './world/person';
import { Practice } from './world/practice';

/** The text of one entry, found by the zip's own directory at its end. */
function entry(zip: Buffer, wanted: string): string {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [packed, name] = [zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28)];
    const begin = zip.readUInt32LE(at + 42);
    if (zip.toString('utf8', at + 46, at + 46 + name) === wanted) {
      const data = begin + 30 + zip.readUInt16LE(begin + 26) + zip.readUInt16LE(begin + 28);
      return inflateRawSync(zip.subarray(data, data + packed)).toString('utf8');
    }
    at += 46 + name + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  throw new Error(`There is no ${wanted} in the file.`);
}

test('an owner takes a copy of all that her practice has, and it is whole', async ({ devices }) => {
  const practice = await Practice.open('Willow Physio');
  const desk = await devices.desk();
  const { page } = desk;
  await desk.signIn(practice.origin, practice.owner);
  await page.goto(`${practice.origin}/practice/me`);
  await page.getByRole('link', { name: 'Copies of your data' }).click();
  await expect(page.getByText('You have not asked for one yet.')).toBeVisible();
  await look(page, 'data-none');

  const make = page.getByRole('button', { name: 'Make a copy' });
  await make.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Being made', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'A copy is being made' })).toBeFocused();
  await look(page, 'data-wanted');

  await expect(page.getByText('Ready', { exact: true })).toBeVisible({ timeout: 120_000 });
  await expect(make).toBeFocused();
  const letter = await mail(practice.owner.email, ({ subject }) => subject.endsWith('is ready'));
  expect(letter.subject).toBe('Your copy of Willow Physio is ready');
  expect(letter.text).toContain(`${practice.origin}/practice/data`);
  await expect(page.getByText(`Asked for by ${practice.owner.name}`)).toBeVisible();
  await look(page, 'data-ready');
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 390, height: 844 });
  await look(page, 'data-ready-dark-phone');
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1440, height: 900 });

  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Download/ }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(/^willow.*\.aligned\.zip$/);
  const zip = await readFile(await download.path());
  const sum = createHash('sha256').update(zip).digest('hex');
  await expect(page.getByText(sum)).toBeVisible();
  const { keys } = JSON.parse(entry(zip, 'manifest.json'));
  expect(keys).toEqual({ tenant: practice.id, host: `${practice.subdomain}.aligned.localhost` });
});

test('whoever is no owner of this practice gets no copy, and is not shown the way', async ({
  devices,
}) => {
  const practice = await Practice.open('Willow Physio');
  const neighbour = await Practice.open('Meadow Physio');
  const patient = await practice.invite('Maya Green');
  const strangers = [await practice.join(patient), await signIn(practice.origin, neighbour.owner)];
  const copy = uuidv7();
  for (const token of strangers) {
    const asked = (method: string, path: string, body?: unknown) =>
      ask(practice.origin, method, `/api/practice/copies${path}`, { token, body });
    expect((await asked('GET', '')).status).toBe(403);
    expect((await asked('POST', '', { copy })).status).toBe(403);
    expect((await asked('GET', `/${copy}/link`)).status).toBe(403);
  }

  const desk = await devices.desk();
  const { page } = desk;
  await desk.signIn(practice.origin, practice.owner);
  const token = await signIn(practice.origin, practice.owner);
  const me = await told<Me>(practice.origin, 'GET', '/api/identity/me', { token });
  me.here.roles = ['PRACTITIONER'];
  await page.route('**/api/identity/me', (route) => route.fulfill({ json: me }));
  await page.goto(`${practice.origin}/practice/me`);
  await expect(page.getByText('Practitioner', { exact: false }).first()).toBeVisible();
  await expect(page.getByRole('link', { name: /data/i })).toHaveCount(0);
});
