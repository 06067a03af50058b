import type { Locator, Page } from '@playwright/test';
import { expect } from './devices';
import { newCode } from './mailbox';
import type { Person } from './person';
import { PLATFORM } from './places';

/** Presses until what should follow is there, as one does whom a busy machine asks to try again. */
async function press(page: Page, name: string, follows: Locator) {
  const button = page.getByRole('button', { name, exact: true });
  await expect(async () => {
    if (!(await follows.isVisible())) await button.click({ timeout: 2_000 });
    await expect(follows).toBeVisible({ timeout: 10_000 });
  }).toPass({ timeout: 60_000 });
}

/** Signs up at the platform with the code of the mail, as somebody does by hand. */
export async function signUpByHand(page: Page, { name, email }: Person) {
  await page.goto(`${PLATFORM}/sign-up`);
  await page.getByLabel('Your name').fill(name);
  await page.getByLabel('E-mail address').fill(email);
  await press(page, 'Create my account', page.getByLabel('Code'));
  await page.getByLabel('Code').fill(await newCode(email));
  await press(
    page,
    'Confirm and sign in',
    page.getByRole('heading', { name: 'Open your practice' }),
  );
}

/** Signs in by the code of a mail, wherever a sign-in form is. */
export async function signInByHand(page: Page, { email }: Person, before: number) {
  await page.getByLabel('Your e-mail address').fill(email);
  await press(page, 'Send me a code', page.getByLabel('Code'));
  await page.getByLabel('Code').fill(await newCode(email, before));
  await press(page, 'Sign in', page.getByRole('navigation', { name: 'Practice' }).first());
}

/** Opens a practice by the form and watches its steps to the end; answers the address of its desk. */
export async function openByHand(page: Page, name: string, subdomain: string) {
  await expect(page.getByRole('heading', { name: 'Open your practice' })).toBeVisible();
  await page.getByLabel('Name of the practice').fill(name);
  await page.getByLabel('Address').fill('admin');
  await expect(page.getByRole('button', { name: /^Take / })).toBeVisible();
  await page.getByLabel('Address').fill(subdomain);
  await expect(page.getByText('This address is free.')).toBeVisible();
  await page.getByRole('button', { name: 'Open the practice' }).click();
  await expect(page.getByRole('heading', { name: `${name} is open` })).toBeVisible({
    timeout: 30_000,
  });
}
