import { expect, test } from './world/devices';
import { ask } from './world/edge';
import { look } from './world/looks';
import { mail } from './world/mailbox';
import { person } from './world/person';
import { PLATFORM, PORT, unique } from './world/places';
import { admit, changeAddress } from './world/pool';

test('a step that fails says why, and is done once its cause is mended', async ({ devices }) => {
  const zoe = person('Zoe Stein');
  const umlaut = { ...zoe, email: zoe.email.replace('zoe', 'zoë') };
  await admit(umlaut);
  const desk = await devices.desk();
  const { page } = desk;
  await desk.signIn(PLATFORM, umlaut);
  await page.goto(`${PLATFORM}/open`);
  await page.getByLabel('Name of the practice').fill('Steinweg Praxis');
  await page.getByLabel('Address').fill(unique('steinweg'));
  await expect(page.getByText('This address is free.')).toBeVisible();
  await page.getByRole('button', { name: 'Open the practice' }).click();

  await expect(page.getByRole('heading', { name: 'Steinweg Praxis is open' })).toBeVisible({
    timeout: 30_000,
  });
  await expect(
    page.getByText('The mail service refused the address.', { exact: false }),
  ).toBeVisible();
  await look(page, 'step-failed');
  const here = new URL(page.url()).pathname;

  await changeAddress(umlaut.email, zoe.email);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('button', { name: 'Sign out' })).toBeHidden();
  await desk.signIn(PLATFORM, zoe);
  await page.goto(`${PLATFORM}${here}`);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('The mail service refused', { exact: false })).toBeHidden({
    timeout: 30_000,
  });
  await expect(page.getByText('done', { exact: true })).toHaveCount(5);
  await look(page, 'step-mended');
  expect((await mail(zoe.email)).subject).toContain('Steinweg Praxis');
});

test('an address that is taken, reserved or could be mistaken is refused with its reason', async () => {
  const reasons: [string, RegExp][] = [
    ['admin', /kept for the platform/],
    ['adrnin', /can be mistaken/],
    ['bоnnie', /other scripts/],
    ['bonnie', /Another practice has this name/],
    ['b0nnie', /can be mistaken for another practice/],
    ['ab', /3 to 40 characters/],
    ['xn--bonni-fsa', /third place/],
  ];
  for (const [name, reason] of reasons) {
    const { body } = await ask<{ available: boolean; reason: string }>(
      PLATFORM,
      'GET',
      `/api/practices/subdomain?name=${encodeURIComponent(name)}`,
    );
    expect(body.available, name).toBe(false);
    expect(body.reason, name).toMatch(reason);
  }
});

test('a host that is nobody’s shows the platform, and its links lead there', async ({
  devices,
}) => {
  const { page } = await devices.desk();
  await page.goto(`http://nobody-here.aligned.localhost:${PORT}/`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Care that comes home');
  await page.getByRole('link', { name: 'Open your practice' }).first().click();
  await expect(page).toHaveURL(`${PLATFORM}/sign-up`);
});
