import { expect, test } from './world/devices';
import { ask, told } from './world/edge';
import { look } from './world/looks';
import { OPERATOR, signIn } from './world/person';
import { PLATFORM } from './world/places';
import { itemsOf, Practice } from './world/practice';

interface Manifest {
  name: string;
  icons: { src: string; purpose: string }[];
}

test('a new brand reaches manifest, icons, sheet and the app that is open within seconds', async ({
  devices,
}) => {
  const practice = await Practice.open('Willow Physio');
  const anna = await practice.patientWith('Anna Berg', await itemsOf('persistent-low-back-pain'));
  const phone = await devices.phone();
  await phone.signIn(practice.origin, anna);
  await phone.page.goto(practice.origin);
  await expect(phone.page.getByRole('link', { name: 'Progress' }).first()).toBeVisible();
  const manifest = () => told<Manifest>(practice.origin, 'GET', '/manifest.webmanifest');
  const before = await manifest();

  const desk = await devices.desk();
  await desk.signIn(practice.origin, practice.owner);
  await desk.page.goto(`${practice.origin}/practice/brand`);
  await desk.page.getByLabel('Colour', { exact: true }).fill('#7a3e9d');
  await desk.page.getByLabel('Short name').fill('Willow Tree');
  await desk.page.getByLabel('Welcome').fill('Open Monday to Friday, 8 to 18.');
  await desk.page.getByLabel('Letters').click();
  await desk.page.getByRole('option', { name: 'With serifs' }).click();
  await look(desk.page, 'brand-edited');
  await desk.page.getByRole('button', { name: 'Save' }).click();
  await expect(desk.page.getByText('Saved.', { exact: false })).toBeVisible();

  const fill = () =>
    phone.page.evaluate(() =>
      getComputedStyle(document.documentElement).getPropertyValue('--fill'),
    );
  await expect.poll(fill, { timeout: 30_000 }).toContain('#7a3e9d');
  await expect(phone.page.getByText('Willow Tree').first()).toBeVisible();
  await look(phone.page, 'rebranded-today');

  const after = await manifest();
  expect(after.icons.map(({ purpose }) => purpose)).toContain('maskable');
  for (const [index, icon] of after.icons.entries()) {
    if (icon.purpose !== 'monochrome') expect(icon.src).not.toBe(before.icons[index]?.src);
    const file = await ask<string>(practice.origin, 'GET', icon.src);
    expect(file.status).toBe(200);
    expect(file.headers['content-type']).toBe('image/png');
    expect(file.headers['cache-control']).toContain('immutable');
  }
  const sheet = await ask<string>(practice.origin, 'GET', '/theme.css');
  expect(sheet.body).toContain('--fill:light-dark(#7a3e9d');
  expect(sheet.body).toContain('Georgia');
  const again = await ask(practice.origin, 'GET', '/config.json', {
    etag: String((await ask(practice.origin, 'GET', '/config.json')).headers.etag),
  });
  expect(again.status, 'an unchanged config travels as nothing').toBe(304);
});

test('a logo is a picture and nothing else', async ({ devices }) => {
  const practice = await Practice.open();
  const desk = await devices.desk();
  await desk.signIn(practice.origin, practice.owner);
  await desk.page.goto(`${practice.origin}/practice/brand`);
  const input = desk.page.locator('input[type=file]');
  await input.setInputFiles({
    name: 'logo.svg',
    mimeType: 'image/svg+xml',
    buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'),
  });
  await expect(desk.page.getByText('A PNG or JPEG picture, please.')).toBeVisible();
  desk.allowed.push(/status of 422 .*\/api\/branding\/logo/);
  await input.setInputFiles({
    name: 'no-picture.png',
    mimeType: 'image/png',
    buffer: Buffer.from('GIF89a'),
  });
  await expect(desk.page.getByText('This file holds no picture we can read.')).toBeVisible();
  await input.setInputFiles({
    name: 'logo.png',
    mimeType: 'image/png',
    buffer: await desk.picture('#7a3e9d'),
  });
  const shown = desk.page.getByRole('img', { name: 'Logo of Willow Physio' });
  await expect(shown).toHaveAttribute('src', /^\/brand\/logo\.[0-9a-f]{16}\.png$/);
});

test('who belongs to two practices goes from one to the other, each with its own store', async ({
  devices,
}) => {
  const [one, two] = [await Practice.open('Willow Physio'), await Practice.open('Birch Clinic')];
  const items = await itemsOf('persistent-low-back-pain');
  const anna = await one.patientWith('Anna Berg', items);
  await two.joinAgain(anna, items);
  const phone = await devices.phone();
  phone.allowed.push(/status of 401/);
  await phone.signIn(two.origin, anna);
  await phone.signIn(one.origin, anna);
  await phone.page.goto(`${one.origin}/me`);
  const other = phone.page.getByRole('link', { name: 'Your plan at Birch Clinic' });
  await expect(other).toBeVisible();
  await look(phone.page, 'me-two-practices');
  await other.click();
  await expect(phone.page).toHaveURL(`${two.origin}/`);
  await expect(phone.page.getByRole('link', { name: 'Progress' }).first()).toBeVisible();
  const patient = () =>
    phone.page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const opening = indexedDB.open('aligned-patient');
          opening.onsuccess = () => {
            const home = opening.result.transaction('facts').objectStore('facts').get('home');
            home.onsuccess = () => resolve(home.result?.profile?.patient ?? '');
          };
        }),
    );
  await expect.poll(patient).not.toBe('');
  const there = await patient();
  await phone.page.goto(one.origin);
  await expect.poll(patient).toBe(anna.id);
  expect(there).not.toBe(anna.id);
});

test('what a plan leaves out is gone from the desk, and the door says why', async ({ devices }) => {
  const practice = await Practice.open();
  const desk = await devices.desk();
  await desk.signIn(practice.origin, practice.owner);
  await desk.page.goto(`${practice.origin}/practice/`);
  const protocols = desk.page.getByRole('link', { name: 'Protocols' });
  await expect(protocols).toBeVisible();

  await told(PLATFORM, 'PUT', `/api/platform/practices/${practice.id}/plan`, {
    token: await signIn(PLATFORM, OPERATOR),
    body: { plan: 'SOLO', reason: 'a journey' },
  });
  await expect(protocols).toBeHidden({ timeout: 40_000 });
  await desk.page.goto(`${practice.origin}/practice/me`);
  await expect(desk.page.getByRole('heading', { name: 'Your plan: Solo' })).toBeVisible();
  await look(desk.page, 'plan-solo');
  await desk.page.goto(`${practice.origin}/practice/library/new`);
  await expect(
    desk.page.getByText('Films of your own are not part of', { exact: false }),
  ).toBeVisible();
  await look(desk.page, 'exercise-without-films');
});
