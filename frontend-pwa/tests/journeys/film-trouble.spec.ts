import { broken, landscape, large, long, words } from './world/clips';
import { expect, test } from './world/devices';
import { told } from './world/edge';
import { look } from './world/looks';
import { signIn } from './world/person';
import { Practice } from './world/practice';

test('a file that cannot become a film says what to do, and what was written stays', async ({
  devices,
}) => {
  test.setTimeout(180_000);
  const practice = await Practice.open();
  const desk = await devices.desk();
  const { page } = desk;
  await desk.signIn(practice.origin, practice.owner);
  await page.goto(`${practice.origin}/practice/library/new`);
  await page.getByLabel('Name', { exact: true }).fill('Heel slide');
  const choose = (path: string) => page.locator('input[type=file]').setInputFiles(path);
  const alert = page.getByRole('alert');

  await choose(words());
  await expect(alert).toContainText('Export it again as MP4');
  await expect(page.getByRole('button', { name: 'Try again' })).toBeHidden();
  await look(page, 'film-unfit');
  await choose('package.json');
  await expect(alert).toContainText('Choose a film as MP4, MOV or WebM');
  await choose(large());
  await expect(alert).toContainText('up to 500 MB can be sent');
  await choose(long());
  await expect(alert).toContainText('It lasts 11 minutes');
  await choose(broken());
  await expect(page.getByText('could not be read as a video')).toBeVisible({ timeout: 60_000 });
  await look(page, 'film-refused');
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Heel slide');
});

test('an upload that is stopped leaves nothing behind, and the same file can be chosen again', async ({
  devices,
}) => {
  const practice = await Practice.open();
  const desk = await devices.desk();
  const { page } = desk;
  await desk.signIn(practice.origin, practice.owner);
  await page.goto(`${practice.origin}/practice/library/new`);
  await page.route(/partNumber=2/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 5_000));
    await route.continue().catch(() => undefined);
  });
  const clip = landscape(12_000_000);
  await page.locator('input[type=file]').setInputFiles(clip);
  await page.getByRole('button', { name: 'Stop sending' }).click();
  await expect(page.getByRole('progressbar')).toBeHidden();
  const token = await signIn(practice.origin, practice.owner);
  await expect
    .poll(async () => {
      const { media } = await told<{ media: unknown[] }>(practice.origin, 'GET', '/api/media', {
        token,
      });
      return media.length;
    })
    .toBe(0);
  await page.unroute(/partNumber=2/);
  await page.locator('input[type=file]').setInputFiles(clip);
  await expect(page.getByText('The film is being made ready for phones.')).toBeVisible({
    timeout: 30_000,
  });
});

test('an upload that a closed page cut off goes on from what had arrived', async ({ devices }) => {
  const practice = await Practice.open();
  const desk = await devices.desk();
  const { page } = desk;
  desk.allowed.push(/status of 503/);
  await desk.signIn(practice.origin, practice.owner);
  await page.goto(`${practice.origin}/practice/library/new`);
  const clip = landscape(20_000_000);
  const sent: string[] = [];
  page.on('requestfinished', (request) => {
    const part = /partNumber=(\d)/.exec(request.url())?.[1];
    if (part && request.method() === 'PUT') sent.push(part);
  });
  await page.route(/partNumber=3/, (route) =>
    route.fulfill({ status: 503, headers: { 'access-control-allow-origin': '*' } }),
  );
  await page.locator('input[type=file]').setInputFiles(clip);
  await expect(page.getByRole('alert')).toContainText('What has arrived is kept', {
    timeout: 30_000,
  });
  await expect.poll(() => sent.filter((part) => part !== '3').sort()).toEqual(['1', '2']);
  await page.unroute(/partNumber=3/);
  sent.length = 0;
  await page.reload();
  await page.locator('input[type=file]').setInputFiles(clip);
  await expect(page.getByText('The film is being made ready for phones.')).toBeVisible({
    timeout: 30_000,
  });
  expect(sent).toEqual(['3']);
});
