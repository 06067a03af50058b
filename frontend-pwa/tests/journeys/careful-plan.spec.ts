import { expect, test } from './world/devices';
import { look } from './world/looks';
import { itemsOf } from './world/practice';

const WHY = 'Her surgeon cleared arm work on Monday.';

test('what is to be avoided is given with a written reason, which stays with the version', async ({
  devices,
  practice,
}) => {
  const { origin } = practice;
  const patient = await practice.patientWith(
    'Mia Chen',
    await itemsOf('acute-low-back-pain', 'Heel slide'),
  );
  const desk = await devices.desk();
  const { page } = desk;
  await desk.signIn(origin, practice.owner);
  await page.goto(`${origin}/practice/patients/${patient.id}/plan`);
  await page.getByRole('button', { name: 'What applies' }).click();
  await page.getByLabel('Recent surgery').check();
  await page.getByRole('button', { name: 'Check with these' }).click();
  await page.getByPlaceholder('Search, Enter adds').fill('wall slide');
  await page.getByPlaceholder('Search, Enter adds').press('Enter');
  await expect(page.getByText('One thing to put right, or to give a reason for')).toBeVisible();
  await page.getByRole('button', { name: 'Publish' }).click();
  const dialog = page.getByRole('dialog', { name: 'Publish version 2' });
  await expect(dialog.getByRole('button', { name: 'Publish' })).toBeDisabled();
  await dialog.getByLabel('Why it is given all the same').fill(WHY);
  await look(page, 'publish-reason');
  await dialog.getByRole('button', { name: 'Publish' }).click();
  await expect(page.getByRole('heading', { name: 'Plan, version 2' })).toBeVisible();

  await page.getByRole('button', { name: /^Version 2/ }).click();
  const version = page.getByRole('dialog', { name: 'Version 2' });
  await expect(version).toContainText(WHY);
  await expect(version).toContainText('Added: ');
  await look(page, 'version-reason');
  const phone = await devices.phone();
  await phone.signIn(origin, patient);
  const home = phone.page.waitForResponse((answer) => answer.url().endsWith('/api/home'));
  await phone.page.goto(`${origin}/`);
  expect(await (await home).text()).not.toContain('surgeon');
});

test('a pause is read on the phone with its reason, and the plan goes on', async ({
  devices,
  practice,
}) => {
  const { origin } = practice;
  const patient = await practice.patientWith(
    'Pia Lange',
    await itemsOf('acute-low-back-pain', 'Heel slide'),
  );
  const [desk, phone] = [await devices.desk(), await devices.phone()];
  await desk.signIn(origin, practice.owner);
  await desk.page.goto(`${origin}/practice/patients/${patient.id}`);
  await desk.page.getByRole('button', { name: 'Pause' }).click();
  await desk.page.getByLabel('Why').fill('You have a cold. Rest first.');
  await desk.page.getByRole('button', { name: 'Pause the plan' }).click();
  await expect(desk.page.getByText(/^Paused since/)).toBeVisible();
  await look(desk.page, 'plan-paused');

  await phone.signIn(origin, patient);
  await phone.page.goto(`${origin}/`);
  await expect(phone.page.getByRole('heading', { name: 'Your plan is paused' })).toBeVisible();
  await expect(phone.page.getByText('You have a cold. Rest first.').first()).toBeVisible();
  await look(phone.page, 'today-paused');

  await desk.page.getByRole('link', { name: 'All patients' }).click();
  await expect(desk.page.getByRole('row').filter({ hasText: 'Pia Lange' })).toContainText('Paused');
  await desk.page.getByRole('link', { name: 'Pia Lange' }).click();
  await desk.page.getByRole('button', { name: 'Go on' }).click();
  await expect(desk.page.getByText('The plan goes on from today.')).toBeVisible();
  await phone.page.reload();
  await expect(phone.page.getByRole('link', { name: 'Heel slide' })).toBeVisible();
});

test('what a practitioner opens is found in the library of the phone, also offline', async ({
  devices,
  practice,
}) => {
  const { origin } = practice;
  const patient = await practice.patientWith(
    'Mia Chen',
    await itemsOf('acute-low-back-pain', 'Heel slide'),
  );
  const [desk, phone] = [await devices.desk(), await devices.phone()];
  await desk.signIn(origin, practice.owner);
  await desk.page.goto(`${origin}/practice/patients/${patient.id}/plan`);
  await desk.page.getByPlaceholder('Search, Enter adds').fill('90/90');
  await desk.page.getByRole('button', { name: /^90\/90 breathing on a chair/ }).click();
  await desk.page.getByRole('button', { name: 'Put in their library' }).click();
  await desk.page.getByRole('button', { name: 'Close' }).click();
  await expect(desk.page.getByRole('heading', { name: 'Also in their library' })).toBeVisible();
  await desk.page.getByRole('button', { name: 'Publish' }).click();
  await desk.page.getByRole('dialog').getByRole('button', { name: 'Publish' }).click();
  await expect(desk.page.getByRole('heading', { name: 'Plan, version 2' })).toBeVisible();

  await phone.signIn(origin, patient);
  await phone.page.goto(`${origin}/`);
  await phone.page.getByRole('link', { name: 'Library' }).click();
  await expect(phone.page.getByText('2 exercises')).toBeVisible();
  await look(phone.page, 'shelf');
  await phone.offline();
  await phone.page.getByPlaceholder('Search').fill('chair');
  await expect(phone.page.getByText('1 exercise', { exact: true })).toBeVisible();
  await phone.page.getByRole('link', { name: /^90\/90 breathing on a chair/ }).click();
  await expect(phone.page.getByText('Let the chair hold the full weight')).toBeVisible();
  await expect(phone.page.getByText('Before you prescribe it')).toBeHidden();
  await phone.online();
});

test('an alert is put off, settled with a word, and stays on the timeline', async ({
  devices,
  practice,
}) => {
  const { origin } = practice;
  const items = await itemsOf('acute-low-back-pain', 'Heel slide');
  const patient = await practice.patientWith('Mia Chen', items);
  const phone = await devices.phone();
  await phone.signIn(origin, patient);
  await phone.page.goto(
    `${origin}/exercise/${(await practice.file(patient)).plan?.items[0]?.item}`,
  );
  for (const set of [1, 2])
    await phone.page.getByRole('button', { name: `Set ${set} done` }).click();
  await phone.page.getByRole('radio', { name: '8, severe' }).check();
  await phone.page.getByText('Did more or less, or have a word to say?').click();
  await phone.page.getByLabel(/^A note for your practitioner/).fill('Sharp at the end.');
  await phone.page.getByRole('button', { name: 'Less: Repetitions in this set' }).click();
  await look(phone.page, 'rating-detail');
  await phone.page.getByRole('button', { name: 'Save and stop here' }).click();

  const desk = await devices.desk();
  const { page } = desk;
  await desk.signIn(origin, practice.owner);
  await page.goto(`${origin}/practice/patients/${patient.id}`);
  const alert = page.getByRole('region', { name: /^Strong pain was reported/ });
  await expect(alert).toContainText('Pain 8 of 10');
  await expect(page.getByText('“Sharp at the end.”').first()).toBeVisible();
  await alert.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Tomorrow' }).click();
  await expect(alert).toContainText('put off until');
  await alert.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Settle it…' }).click();
  await page.getByLabel('What did you do?').fill('Called her; rest until Monday.');
  await page.getByRole('button', { name: 'Settle', exact: true }).click();
  await expect(alert).toBeHidden();
  await expect(
    page.getByText(/Settled by Nora Smith.*Called her; rest until Monday\./),
  ).toBeVisible();
  await look(page, 'alert-settled');
});
