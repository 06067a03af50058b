import { expect, test } from './world/devices';
import { look } from './world/looks';
import { unique } from './world/places';

test('who invites an address that takes no mail sees it on the patient’s page', async ({
  devices,
  practice,
}) => {
  const desk = await devices.desk();
  const { page } = desk;
  await desk.signIn(practice.origin, practice.owner);
  await page.goto(`${practice.origin}/practice/`);
  await page.getByRole('button', { name: 'Invite a patient' }).first().click();
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Ida Verloren');
  await page.getByLabel('E-mail address').fill(`bounce+${unique('ida')}@simulator.amazonses.com`);
  await page.getByRole('button', { name: 'Send the invitation' }).click();
  await page.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('link', { name: 'Ida Verloren' }).click();
  const lost = page.getByText('E-mails do not arrive');
  await expect(async () => {
    await page.reload();
    await expect(lost).toBeVisible({ timeout: 3_000 });
  }).toPass({ timeout: 60_000 });
  await expect(page.getByText(/A mail came back from bounce\+/)).toBeVisible();
  await look(page, 'lost-mail');
  await page.emulateMedia({ colorScheme: 'dark' });
  await look(page, 'lost-mail-dark');
  await page.setViewportSize({ width: 390, height: 844 });
  await look(page, 'lost-mail-dark-phone');
  await page.emulateMedia({ colorScheme: 'light' });
  await look(page, 'lost-mail-phone');
});
