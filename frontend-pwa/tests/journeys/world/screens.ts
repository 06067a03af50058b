import type { Page } from '@playwright/test';
import { expect } from './devices';
import { newCode } from './mailbox';
import type { Person } from './person';
import { PLATFORM } from './places';

/** Signs up at the platform with the code of the mail, as somebody does by hand. */
export async function signUpByHand(page: Page, { name, email }: Person) {
  await page.goto(`${PLATFORM}/sign-up`);
  await page.getByLabel('Your name').fill(name);
  await page.getByLabel('E-mail address').fill(email);
  await page.getByRole('button', { name: 'Create my account' }).click();
  await page.getByLabel('Code').fill(await newCode(email));
  await page.getByRole('button', { name: 'Confirm and sign in' }).click();
}

/** Signs in by the code of a mail, wherever a sign-in form is. */
export async function signInByHand(page: Page, { email }: Person, before: number) {
  await page.getByLabel('Your e-mail address').fill(email);
  await page.getByRole('button', { name: 'Send me a code' }).click();
  await page.getByLabel('Code').fill(await newCode(email, before));
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
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
