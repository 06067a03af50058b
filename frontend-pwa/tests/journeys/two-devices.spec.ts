import { type Device, expect, test } from './world/devices';
import { itemsOf, type Patient } from './world/practice';
import { outbox, ruled } from './world/pwa';

const opened = async (device: Device, origin: string, patient: Patient) => {
  await device.signIn(origin, patient);
  await device.page.goto(`${origin}/`);
  await device.page.getByRole('link', { name: 'Heel slide' }).click();
  await expect(device.page.getByRole('button', { name: 'Set 1 done' })).toBeVisible();
  await ruled(device);
};

test('a set logged on two offline phones is one set, and the pain either told is kept', async ({
  devices,
  practice,
}) => {
  const { origin } = practice;
  const patient = await practice.patientWith(
    'Ana Ruiz',
    await itemsOf('acute-low-back-pain', 'Heel slide'),
  );
  const [phone, tablet] = [await devices.phone('phone'), await devices.phone('tablet')];
  await Promise.all([opened(phone, origin, patient), opened(tablet, origin, patient)]);
  await Promise.all([phone.offline(), tablet.offline()]);

  await phone.page.getByRole('button', { name: 'Set 1 done' }).click();
  await tablet.page.getByRole('button', { name: 'Set 1 done' }).click();
  await tablet.page.getByRole('button', { name: 'Set 2 done' }).click();
  await tablet.page.getByRole('radio', { name: '7, severe' }).check();
  await tablet.page.getByRole('button', { name: 'Save and stop here' }).click();
  await Promise.all([phone.online(), tablet.online()]);
  for (const device of [phone, tablet])
    await expect.poll(() => outbox(device), { timeout: 30_000 }).toEqual([]);

  const desk = await devices.desk();
  await desk.signIn(origin, practice.owner);
  await desk.page.goto(`${origin}/practice/patients/${patient.id}`);
  const sets = desk.page.getByRole('listitem').filter({ hasText: /^Heel slide/ });
  await expect(sets.getByText(/^Set \d/)).toHaveText([/^Set 1/, /^Set 2: .*pain 7/]);
  await expect(desk.page.getByText('Strong pain was reported')).toBeVisible();
  for (const { page } of [phone, tablet]) {
    await page.goto(`${origin}/progress`);
    const entry = page.getByRole('listitem').filter({ hasText: 'Heel slide' });
    await expect(entry).toContainText('2 sets');
    await expect(entry).toContainText('Pain 7');
  }
});
