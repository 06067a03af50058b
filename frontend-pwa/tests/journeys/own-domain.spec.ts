import { expect, test } from './world/devices';
import { ask, told } from './world/edge';
import { look } from './world/looks';
import { PLATFORM, unique } from './world/places';
import { Practice } from './world/practice';

/** What an owner does where she bought her domain. */
const record = (name: string, type: string, values: string[]) =>
  told(PLATFORM, 'POST', '/_local/names', { body: { name, type, values } });

test('an owner connects a domain of her own, chooses it, and patients are led there', async ({
  devices,
}) => {
  const practice = await Practice.open('Willow Physio');
  const host = `${unique('book')}.localhost`;
  const desk = await devices.desk();
  const { page } = desk;
  await desk.signIn(practice.origin, practice.owner);
  await page.goto(`${practice.origin}/practice/domains`);
  await expect(page.getByRole('heading', { name: 'Use a domain of your own' })).toBeVisible();
  await look(page, 'domains-none');

  desk.allowed.push(/status of 422 .*\/api\/domains/);
  await page.getByLabel('Domain', { exact: true }).fill('aligned.localhost');
  await page.getByLabel('Domain', { exact: true }).press('Enter');
  await expect(page.getByText('is ours', { exact: false })).toBeVisible();
  await page.getByLabel('Domain', { exact: true }).fill(`https://${host}/`);
  await page.getByLabel('Domain', { exact: true }).press('Enter');
  const card = page.getByRole('region', { name: host });
  await expect(card.getByText('own-domains.localhost')).toBeVisible({ timeout: 30_000 });
  await expect(card.getByText('Not there yet')).toHaveCount(2, { timeout: 30_000 });
  await look(page, 'domains-records');

  await record(host, 'CNAME', ['parked.example']);
  await card.getByRole('button', { name: 'Check now' }).click();
  await expect(card.getByText('Something else is there')).toBeVisible();
  await expect(card.getByText('parked.example')).toBeVisible();
  await look(page, 'domains-elsewhere');
  await page.setViewportSize({ width: 390, height: 844 });
  await look(page, 'domains-elsewhere-phone');
  await page.setViewportSize({ width: 1440, height: 900 });

  const proof = (await card.getByText(/^aligned-practice=/).textContent()) ?? '';
  await record(`_aligned.${host}`, 'TXT', [proof]);
  await record(host, 'CNAME', ['own-domains.localhost']);
  await card.getByRole('button', { name: 'Check now' }).click();
  await expect(card.getByText('Works', { exact: true })).toBeVisible({ timeout: 60_000 });

  await page.getByRole('radio', { name: host }).check();
  await expect(page.getByText('yours, in use now')).toBeVisible({ timeout: 30_000 });
  await look(page, 'domains-live');
  await page.emulateMedia({ colorScheme: 'dark' });
  await look(page, 'domains-live-dark');
  await page.setViewportSize({ width: 390, height: 844 });
  await look(page, 'domains-live-dark-phone');
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.emulateMedia({ colorScheme: 'light' });

  const { port } = new URL(PLATFORM);
  const own = `http://${host}:${port}`;
  await expect
    .poll(async () => (await ask(practice.origin, 'GET', '/me?via=1')).status, { timeout: 30_000 })
    .toBe(308);
  const moved = await ask(practice.origin, 'GET', '/me?via=1');
  expect(moved.headers.location).toBe(`${own}/me?via=1`);
  const config = await ask<{ name: string }>(practice.origin, 'GET', '/config.json');
  expect(config.status, 'an installed app goes on with its files').toBe(200);

  const phone = await devices.phone();
  await phone.page.goto(`${practice.origin}/`);
  await expect(phone.page).toHaveURL(new RegExp(`^${own}/`));
  await expect(phone.page.getByText('Willow Physio').first()).toBeVisible();

  await page.goto(`${own}/practice/domains`);
  await expect(page.getByLabel('E-mail')).toBeVisible();
  await desk.signIn(own, practice.owner);
  await page.goto(`${own}/practice/domains`);
  await page.getByRole('button', { name: `Remove ${host}` }).click();
  await look(page, 'domains-remove');
  await page.getByRole('dialog').getByRole('button', { name: 'Remove', exact: true }).click();
  await expect
    .poll(async () => (await ask(practice.origin, 'GET', '/me')).status, { timeout: 30_000 })
    .toBe(200);
});
