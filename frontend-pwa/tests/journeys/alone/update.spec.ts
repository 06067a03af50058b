import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '../world/devices';
import { look } from '../world/looks';
import { itemsOf } from '../world/practice';
import { outbox, ruled } from '../world/pwa';

const dist = new URL('../../../dist/patient/', import.meta.url);
const [worker, shell] = [new URL('sw.js', dist), new URL('index.html', dist)];
const before = [worker, shell].map((file) => readFileSync(file, 'utf8'));

/** Puts another version of the app where the edge serves it from, as a deployment does. */
function deploy() {
  const version = /version:[`'"]([0-9a-f]{12})[`'"]/.exec(before[0] ?? '')?.[1] ?? '';
  expect(version, 'the worker says which shell it holds').not.toBe('');
  writeFileSync(
    shell,
    (before[1] ?? '').replace('<head>', '<head><meta name="edition" content="2">'),
  );
  writeFileSync(worker, (before[0] ?? '').replaceAll(version, [...version].reverse().join('')));
}

test.afterEach(() => {
  writeFileSync(worker, before[0] ?? '');
  writeFileSync(shell, before[1] ?? '');
});

test('a new version waits while a set is being rated, then takes over and loses nothing', async ({
  devices,
  practice,
}) => {
  const { origin } = practice;
  const patient = await practice.patientWith(
    'Ella Berg',
    await itemsOf('acute-low-back-pain', 'Heel slide'),
  );
  const phone = await devices.phone();
  const { page } = phone;
  await phone.signIn(origin, patient);
  await page.goto(`${origin}/`);
  await page.getByRole('link', { name: 'Heel slide' }).click();
  await ruled(phone);
  for (const set of [1, 2]) await page.getByRole('button', { name: `Set ${set} done` }).click();
  await expect(page.getByRole('heading', { name: 'How was that?' })).toBeVisible();

  deploy();
  const waits = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
    const next = registration?.installing ?? registration?.waiting;
    while (next && next.state !== 'installed') await new Promise((r) => setTimeout(r, 50));
    return registration?.waiting?.state;
  });
  expect(waits).toBe('installed');
  const offered = page.getByText('A new version is ready.');
  await expect(offered).toBeHidden();

  await phone.offline();
  await page.getByRole('radio', { name: '2, mild' }).check();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(offered).toBeVisible();
  await look(page, 'new-version');
  const saved = await outbox(phone);
  expect(saved.length).toBeGreaterThan(0);
  const reloaded = page.waitForEvent('load');
  await page.getByRole('button', { name: 'Update' }).click();
  await reloaded;
  await expect(page.locator('meta[name=edition]')).toHaveAttribute('content', '2');
  await expect(page.getByRole('img', { name: '1 of 1 exercises done today' })).toBeVisible();
  expect((await outbox(phone)).map(({ id }) => id)).toEqual(saved.map(({ id }) => id));
  const caches = await page.evaluate(() => window.caches.keys());
  expect(caches.filter((name) => name.startsWith('aligned-shell-'))).toHaveLength(1);

  await phone.online();
  await expect.poll(() => outbox(phone), { timeout: 30_000 }).toEqual([]);
  const { row } = await practice.file(patient);
  expect(row.lastPain).toBe(2);
});
