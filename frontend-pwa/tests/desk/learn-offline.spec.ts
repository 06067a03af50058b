import { expect, test } from '@playwright/test';
import { Academy, COURSE } from './world/academy';
import { Host } from './world/host';

test.use({ viewport: { width: 390, height: 844 } });

test('with the host gone, a course that was opened can be read, and what is done is sent later', async ({
  page,
  context,
}) => {
  const host = new Host();
  const academy = new Academy(host, { done: 1 });
  const origin = await host.open();
  await context.addCookies([
    {
      name: '__Host-signed-in',
      value: 'yes',
      url: origin.replace('http:', 'https:'),
      secure: true,
      sameSite: 'Strict',
    },
  ]);
  await page.goto(`${origin}/learn/${COURSE}/stages-of-labour`);
  await expect(page.getByRole('heading', { name: 'The stages, from the inside' })).toBeVisible();
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null), {
      timeout: 30_000,
    })
    .toBe(true);
  expect(
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.scope),
  ).toBe(`${origin}/learn`);
  await host.gone();

  await page.goto(`${origin}/learn`);
  await page.getByRole('link', { name: 'On this device' }).click();
  await page.goto(`${origin}/learn/${COURSE}/stages-of-labour`);
  await expect(page.getByText('Offline', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Mark as done' }).click();
  await expect(page.getByRole('article').getByText('Done', { exact: true })).toBeVisible();
  await page.goto(`${origin}/learn/downloads`);
  await expect(page.getByText('1 change is saved here')).toBeVisible();
  expect(academy.progress).toEqual([]);

  const back = new Host();
  back.before = host.before;
  await back.open(Number(new URL(origin).port));
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(page.getByText('Everything is saved online.')).toBeVisible();
  expect(academy.progress.map(({ lesson, done }) => `${lesson} ${done}`)).toEqual([
    'stages-of-labour true',
  ]);
  await back.gone();
});
