import { expect, test } from '../world/devices';
import { told } from '../world/edge';
import { look } from '../world/looks';
import { OPERATOR, signIn } from '../world/person';
import { PLATFORM } from '../world/places';
import { itemsOf, Practice } from '../world/practice';
import { moveCloud } from '../world/time';

test.afterEach(() => moveCloud('0'));

test('signing out everywhere on the desk ends the lost phone, and leaves no plan on it', async ({
  devices,
}) => {
  const practice = await Practice.open();
  const anna = await practice.patientWith('Anna Berg', await itemsOf('persistent-low-back-pain'));
  const [lost, kept] = [await devices.phone('lost'), await devices.phone('kept')];
  for (const phone of [lost, kept]) {
    phone.allowed.push(/status of 401/);
    await phone.signIn(practice.origin, anna);
    await phone.page.goto(practice.origin);
    await expect(phone.page.getByRole('link', { name: 'Progress' }).first()).toBeVisible();
  }

  await kept.page.getByRole('link', { name: 'Me' }).first().click();
  await kept.page.getByRole('button', { name: 'Sign out everywhere' }).click();
  await expect(kept.page.getByRole('heading', { name: 'Sign in' })).toBeVisible();

  await moveCloud('+2m');
  await lost.page.bringToFront();
  await lost.page.reload();
  await expect(lost.page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await expect
    .poll(() =>
      lost.page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const opening = indexedDB.open('aligned-patient');
            opening.onsuccess = () => {
              const all = opening.result.transaction('facts').objectStore('facts').count();
              all.onsuccess = () => resolve(all.result);
            };
          }),
      ),
    )
    .toBe(0);
  await look(lost.page, 'signed-out-elsewhere');
});

test('an account that was switched off is out within a minute and stays out', async ({
  devices,
}) => {
  const practice = await Practice.open();
  const desk = await devices.desk();
  desk.allowed.push(/status of 401/);
  const { page } = desk;
  await desk.signIn(practice.origin, practice.owner);
  await page.goto(`${practice.origin}/practice/`);
  await expect(page.getByRole('heading', { name: 'Invite your first patient' })).toBeVisible();

  const operator = await signIn(PLATFORM, OPERATOR);
  await told(PLATFORM, 'POST', '/api/platform/accounts', {
    token: operator,
    body: { email: practice.owner.email, off: true, reason: 'a journey' },
  });
  await moveCloud('+2m');

  await page.getByRole('link', { name: 'Exercises' }).click();
  await expect(page.getByRole('heading', { name: 'Staff sign-in' })).toBeVisible();
  await page.getByLabel('Your e-mail address').fill(practice.owner.email);
  await page.getByRole('button', { name: 'Use a password' }).click();
  await page.getByLabel('Password').fill('Journey-2027!walk');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByText('This account has been switched off.')).toBeVisible();
  await look(page, 'switched-off');
});

test('a practice that is paused shows a calm notice, also in an app that is open', async ({
  devices,
}) => {
  const practice = await Practice.open();
  const anna = await practice.patientWith('Anna Berg', await itemsOf('persistent-low-back-pain'));
  const phone = await devices.phone();
  phone.allowed.push(/status of 403|bad HTTP response code \(403\)/);
  await phone.signIn(practice.origin, anna);
  await phone.page.goto(practice.origin);
  await expect(phone.page.getByRole('link', { name: 'Progress' }).first()).toBeVisible();
  const operator = await signIn(PLATFORM, OPERATOR);
  const mark = (status: string) =>
    told(PLATFORM, 'PUT', `/api/platform/practices/${practice.id}/status`, {
      token: operator,
      body: { status, reason: 'a journey' },
    });

  await mark('SUSPENDED');
  await moveCloud('+2m');
  await phone.page.getByRole('link', { name: 'Me' }).first().click();
  await expect(phone.page.getByRole('heading', { name: 'This practice is paused' })).toBeVisible();
  await look(phone.page, 'paused-app');
  const visitor = await devices.desk();
  visitor.allowed.push(/status of 403/);
  for (const path of ['/', '/practice/', '/join/nothing']) {
    await visitor.page.goto(`${practice.origin}${path}`);
    await expect(
      visitor.page.getByRole('heading', { name: 'This practice is paused' }),
    ).toBeVisible();
  }
  await look(visitor.page, 'paused-page');

  await mark('OPEN');
  await moveCloud('+2m');
  const lookAgain = phone.page
    .getByRole('button', { name: 'Look again' })
    .or(phone.page.getByRole('link', { name: 'Look again' }));
  const progress = phone.page.getByRole('link', { name: 'Progress' }).first();
  // The edge is told by an event, which waits its turn behind others.
  await expect(async () => {
    if (await lookAgain.isVisible()) await lookAgain.click();
    await expect(progress).toBeVisible({ timeout: 4_000 });
  }).toPass({ timeout: 60_000 });
});
