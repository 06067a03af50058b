import { expect, test } from './world/devices';
import { look } from './world/looks';
import { itemsOf } from './world/practice';

test('a changed plan is a second version, and the patient is told what changed', async ({
  devices,
  practice,
}) => {
  const { origin } = practice;
  const patient = await practice.patientWith(
    'Mia Chen',
    await itemsOf('acute-low-back-pain', 'Heel slide', 'Walking'),
  );
  const phone = await devices.phone();
  await phone.signIn(origin, patient);
  await phone.page.goto(`${origin}/`);
  await phone.page.getByRole('button', { name: 'Mark Heel slide as done' }).click();
  await expect(phone.page.getByRole('img', { name: '1 of 2 exercises done today' })).toBeVisible();

  const desk = await devices.desk();
  await desk.signIn(origin, practice.owner);
  await desk.page.goto(`${origin}/practice/patients/${patient.id}/plan`);
  await desk.page.getByRole('button', { name: 'Change the dose of Heel slide' }).click();
  await desk.page.getByLabel('Sets', { exact: true }).fill('3');
  await desk.page.getByRole('button', { name: 'Remove Walking' }).click();
  await desk.page.getByPlaceholder('Search, Enter adds').fill('chin tuck');
  await desk.page.getByPlaceholder('Search, Enter adds').press('Enter');
  await desk.page.getByRole('button', { name: 'Publish' }).click();
  const dialog = desk.page.getByRole('dialog', { name: 'Publish version 2' });
  await dialog.getByLabel(/^What changed and why/).fill('A little more for your back.');
  await look(desk.page, 'publish-second');
  await dialog.getByRole('button', { name: 'Publish' }).click();
  await expect(desk.page.getByRole('heading', { name: 'Plan, version 2' })).toBeVisible();

  await phone.page.reload();
  const news = phone.page.getByRole('region', { name: 'Your plan has changed' });
  await expect(news).toContainText('A little more for your back.');
  await expect(news.getByRole('listitem')).toHaveText([
    /^Changed: Heel slide.*2 × 10 reps.* → 3 × 10 reps/,
    /^New: Chin tuck/,
    /^No longer: Walking/,
  ]);
  await look(phone.page, 'plan-news');
  await news.getByRole('button', { name: 'Got it' }).click();
  await expect(news).toBeHidden();
  await expect(phone.page.getByText('2 of 3 sets done')).toBeVisible();
  await phone.page.reload();
  await expect(phone.page.getByRole('link', { name: 'Chin tuck' })).toBeVisible();
  await expect(news).toBeHidden();

  await desk.page.getByRole('button', { name: /^Version 1/ }).click();
  const first = desk.page.getByRole('dialog', { name: 'Version 1' });
  await expect(first).toContainText('Walking');
  await expect(first).toContainText('2 × 10 reps');
});
