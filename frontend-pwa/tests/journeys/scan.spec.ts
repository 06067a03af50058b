import type { Locator } from '@playwright/test';
import { decodeQR } from 'qr/decode.js';
import { type Device, expect, test } from './world/devices';
import { look } from './world/looks';
import { newCode } from './world/mailbox';
import { person } from './world/person';

test('a patient at the desk joins by the code on the practitioner’s screen', async ({
  devices,
  practice,
}) => {
  const rosa = person('Rosa Bianchi');
  const desk = await devices.desk();
  await desk.signIn(practice.origin, practice.owner);
  const { page } = desk;
  await page.goto(`${practice.origin}/practice/`);
  await page.getByRole('button', { name: 'Invite a patient' }).first().click();
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill(rosa.name);
  await page.getByLabel('E-mail address').fill(rosa.email);
  const invite = page.getByRole('dialog', { name: 'Invite a patient' });
  await invite.getByRole('combobox', { name: 'Phase' }).click();
  await page.getByRole('option', { name: 'Corrective' }).click();
  await page.getByRole('button', { name: 'Send the invitation' }).click();
  await page.getByRole('button', { name: 'Show a code to scan' }).click();
  const code = page.getByRole('dialog', { name: 'Scan to join' });
  await expect(code.getByText(/It works once, until/)).toBeVisible();
  await look(page, 'code-to-scan');

  const link = await scanned(desk, code.getByRole('img', { name: 'Code to scan' }));
  expect(link).toMatch(new RegExp(`^${practice.origin}/join/`));
  await code.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Close' }).click();

  const phone = await devices.phone();
  await phone.page.goto(link);
  await phone.page.getByRole('button', { name: 'Join' }).click();
  await phone.page.getByLabel('Your e-mail address').fill(rosa.email);
  await phone.page.getByRole('button', { name: 'Send me the code' }).click();
  await phone.page.getByLabel('Code').fill(await newCode(rosa.email));
  await phone.page.getByRole('button', { name: 'Join' }).click();
  await phone.page.getByRole('button', { name: 'Not now' }).click();
  await expect(phone.page.getByRole('navigation').first()).toBeVisible();

  await page.reload();
  await page.getByRole('link', { name: rosa.name }).click();
  await expect(page.getByRole('heading', { name: rosa.name })).toBeVisible();
  await expect(page.getByText('Corrective', { exact: true }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Show a code to scan' })).toBeHidden();
});

/** What a camera would read from the screen. */
async function scanned(device: Device, picture: Locator): Promise<string> {
  const png = (await picture.screenshot()).toString('base64');
  const { width, height, data } = await device.page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('No canvas here.');
    pen.drawImage(bitmap, 0, 0);
    const image = pen.getImageData(0, 0, bitmap.width, bitmap.height);
    return { width: image.width, height: image.height, data: [...image.data] };
  }, png);
  return decodeQR({ width, height, data: Uint8ClampedArray.from(data) });
}
