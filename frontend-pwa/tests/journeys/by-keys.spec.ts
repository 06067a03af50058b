import type { Page } from '@playwright/test';
import { expect, test } from './world/devices';
import { focused, tabAndPress, tabTo } from './world/keys';
import { PASSWORD } from './world/person';
import { itemsOf } from './world/practice';

const order = (page: Page) => page.locator('[data-item] [data-title] strong').allTextContents();

test('a practitioner signs in, writes a plan and publishes it by the keyboard alone', async ({
  devices,
  practice,
}) => {
  const patient = await practice.patientWith(
    'Ines Duarte',
    await itemsOf('acute-low-back-pain', 'Heel slide', 'Walking'),
  );
  const { page } = await devices.desk();
  const { keyboard } = page;
  await page.goto(`${practice.origin}/practice/`);
  await tabTo(page, /^Your e-mail address/);
  await keyboard.type(practice.owner.email);
  await tabAndPress(page, /^Use a password/);
  await expect(page.getByLabel('Password')).toBeFocused();
  await keyboard.type(PASSWORD);
  await keyboard.press('Enter');
  await expect(page.getByRole('link', { name: patient.name })).toBeVisible();

  await keyboard.press('/');
  await keyboard.type('ines');
  await expect(page.getByRole('row')).toHaveCount(2);
  await keyboard.press('Escape');
  await keyboard.press('j');
  await expect(focused(page)).toHaveText(patient.name);
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: patient.name })).toBeVisible();
  await tabAndPress(page, /^Change the plan/);

  await expect(page.getByRole('heading', { name: 'Change the plan' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Drag Walking, place 2' })).toBeVisible();
  await keyboard.press('/');
  await keyboard.type('bird dog');
  await keyboard.press('Enter');
  await expect.poll(() => order(page)).toEqual(['Heel slide', 'Walking', 'Bird dog']);

  await tabTo(page, /^Drag Bird dog, place 3/);
  await keyboard.press('Space');
  await expect(page.getByText(/^Bird dog is (picked up|at place 3)\.$/)).toBeAttached();
  await keyboard.press('ArrowUp');
  await expect(page.getByText('Bird dog is at place 2.')).toBeAttached();
  await keyboard.press('Space');
  await expect.poll(() => order(page)).toEqual(['Heel slide', 'Bird dog', 'Walking']);

  await tabAndPress(page, /^Move Bird dog up/);
  await expect.poll(() => order(page)).toEqual(['Bird dog', 'Heel slide', 'Walking']);
  await expect(focused(page)).toContainText('Bird dog');
  await keyboard.press('Alt+ArrowDown');
  await expect.poll(() => order(page)).toEqual(['Heel slide', 'Bird dog', 'Walking']);

  await tabAndPress(page, /^Change the dose of Bird dog/);
  await tabTo(page, /^Sets/);
  await keyboard.press('Control+A');
  await keyboard.type('4');
  await tabAndPress(page, /^Remove Walking/);
  await expect.poll(() => order(page)).toEqual(['Heel slide', 'Bird dog']);

  await tabTo(page, /^Publish$/, 'Shift+Tab');
  await keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Publish version 2' });
  await expect(dialog).toBeVisible();
  await keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(focused(page)).toHaveText('Publish');
  await keyboard.press('Enter');
  await tabAndPress(page, /^Publish$/);
  await expect(page.getByRole('heading', { name: 'Plan, version 2' })).toBeVisible();
  const { plan } = await practice.file(patient);
  expect(plan?.items.map(({ title, dose }) => `${title} ${dose.sets}`)).toEqual([
    expect.stringMatching(/^Heel slide/),
    'Bird dog 4',
  ]);

  await keyboard.press('Control+k');
  await keyboard.type('exerc');
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Exercises' })).toBeVisible();
  await keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await keyboard.press('Escape');
  await keyboard.press('Shift+P');
  await expect(page.locator('html')).toHaveAttribute('data-privacy', 'on');
  await expect(page.getByText('Privacy mode is on: names are blurred.')).toBeVisible();
});

test('a patient does an exercise, rates it and looks at progress by the keyboard alone', async ({
  devices,
  practice,
}) => {
  const patient = await practice.patientWith(
    'Leo Brandt',
    await itemsOf('acute-low-back-pain', 'Heel slide', 'Walking'),
  );
  const phone = await devices.phone();
  await phone.signIn(practice.origin, patient);
  const { page } = phone;
  const { keyboard } = page;
  await page.goto(`${practice.origin}/`);
  await expect(page.getByRole('img', { name: /^0 of 2 exercises done/ })).toBeVisible();

  await keyboard.press('Tab');
  await expect(focused(page)).toHaveText('Skip to content');
  await keyboard.press('Enter');
  await tabAndPress(page, /^Start/);
  await expect(page.getByRole('heading', { name: 'Heel slide' })).toBeFocused();
  await tabAndPress(page, /^Leave the guided session/);
  await tabAndPress(page, /^Set 1 done|^Done/);
  await tabAndPress(page, /^Set 2 done/);
  await expect(page.getByRole('heading', { name: 'How was that?' })).toBeFocused();
  await tabTo(page, /^0, no pain/);
  await keyboard.press('Space');
  await keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: '1, barely there' })).toBeChecked();
  await tabAndPress(page, /^Save/);
  await expect(page.getByRole('heading', { name: 'Next: Walking' })).toBeFocused();
  await tabAndPress(page, /^Not yet/);

  await tabAndPress(page, /^Today/, 'Enter');
  await expect(page.getByRole('img', { name: '1 of 2 exercises done today' })).toBeVisible();
  await tabAndPress(page, /^Progress/);
  await expect(page.getByRole('heading', { name: 'Progress' })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Heel slide' })).toContainText(
    'Pain 1',
  );
});
