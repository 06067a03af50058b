import { expect, test } from './world/devices';
import { look } from './world/looks';
import { itemsOf, Practice } from './world/practice';

const shelf = 'Videos on this phone';

test('a full phone keeps what fits and every log; it loses videos of an earlier plan first', async ({
  devices,
}) => {
  test.setTimeout(180_000);
  const practice = await Practice.open();
  const [first, ...others] = await itemsOf('acute-low-back-pain');
  if (!first) throw new Error('The protocol is empty.');
  const patient = await practice.patientWith('Ida Lake', [first]);
  const phone = await devices.phone();
  const { page, context } = phone;
  await phone.signIn(practice.origin, patient);
  await page.goto(`${practice.origin}/me`);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.getByRole('button', { name: 'Make available offline' }).click();
  await expect(page.getByText('1 of 1 video is on this phone.')).toBeVisible();

  await phone.offline();
  await page.goto(practice.origin);
  await page.getByRole('button', { name: `Mark ${first.title} as done` }).click();
  await phone.online();
  await practice.publish(patient, others);
  await page.goto(practice.origin);
  await expect(page.getByRole('link', { name: new RegExp(others[0]?.title ?? '') })).toBeVisible();
  await page.goto(`${practice.origin}/me`);
  await expect(page.getByText('From an earlier plan')).toBeVisible();

  const session = await context.newCDPSession(page);
  const used = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
  const quota = (quotaSize: number) =>
    session.send('Storage.overrideQuotaForOrigin', { origin: practice.origin, quotaSize });
  await quota(used + 60_000);
  await page.getByRole('button', { name: 'Make available offline' }).click();
  await expect(page.getByRole('alert')).toContainText('This phone is full');
  await expect(page.getByText('From an earlier plan')).toBeHidden();
  await look(page, 'phone-full');

  await quota(500_000_000);
  await page.getByRole('button', { name: 'Make available offline' }).click();
  await expect(page.getByRole('list', { name: shelf }).getByRole('listitem')).toHaveCount(
    others.length,
  );
  await look(page, 'phone-shelf');
  await expect.poll(async () => (await practice.row(patient)).lastLogAt !== undefined).toBe(true);
});
