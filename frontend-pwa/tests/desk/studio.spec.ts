import { expect, type Page, test } from '@playwright/test';
import { PLATFORM, Practice } from './world/practice';
import { MAYA, Studio } from './world/studio';

test.use({ serviceWorkers: 'block' });
test.setTimeout(90_000);

const BIRTH = '/studio/align-birth';

async function open(page: Page, path: string, set?: (studio: Studio) => void) {
  await page.setViewportSize({ width: 1440, height: 900 });
  const practice = new Practice(page);
  const studio = new Studio(practice);
  set?.(studio);
  await practice.open(path, PLATFORM);
  return { practice, studio };
}

const title = (page: Page) => page.getByLabel('Title', { exact: true });
const titles = (page: Page) =>
  page.getByRole('list', { name: 'Modules and lessons' }).getByRole('link').allTextContents();
const saved = (page: Page) => expect(page.getByText('Saved', { exact: true })).toBeVisible();
const orderOf = (studio: Studio) => studio.file.course.modules.flatMap(({ lessons }) => lessons);

test('lessons are ordered by buttons, by Alt with the arrows, by dragging and by a menu', async ({
  page,
}) => {
  const { practice, studio } = await open(page, BIRTH);
  const before = orderOf(studio);
  await expect.poll(() => titles(page)).toHaveLength(before.length);
  const [first = '', second = '', third = ''] = before;
  const name = (lesson: string) =>
    studio.file.lessons.find((sheet) => sheet.lesson.lesson === lesson)?.lesson.title ?? '';

  await page.getByRole('button', { name: `Move ${name(first)} down` }).click();
  await expect.poll(() => orderOf(studio).slice(0, 3)).toEqual([second, first, third]);

  await page.getByRole('link', { name: name(first) }).focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(() => orderOf(studio).slice(0, 3)).toEqual([second, third, first]);
  await expect(page.getByRole('link', { name: name(first) })).toBeFocused();

  await page.getByRole('button', { name: `Drag ${name(first)}` }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Space');
  await expect.poll(() => orderOf(studio).slice(0, 3)).toEqual([first, second, third]);

  const other = studio.file.course.modules[2];
  await page.getByRole('button', { name: `More for ${name(first)}` }).click();
  await page.getByRole('menuitem', { name: `To “${other?.title}”` }).click();
  await expect.poll(() => studio.file.course.modules[2]?.lessons.at(-1)).toBe(first);
  expect(new Set(orderOf(studio))).toEqual(new Set(before));
  expect(practice.violations).toEqual([]);
});

test('a lesson is dragged by the pointer into another module', async ({ page }) => {
  const { studio, practice } = await open(page, BIRTH);
  const [one, two] = studio.file.course.modules;
  const moved = one?.lessons.at(-1) ?? '';
  const target = studio.file.lessons.find(({ lesson }) => lesson.lesson === two?.lessons[0])?.lesson
    .title;
  const grip = page.locator(`[data-row="${moved}"] [data-grip]`);
  const from = await grip.boundingBox();
  const to = await page.getByRole('link', { name: target ?? '' }).boundingBox();
  if (!from || !to) throw new Error('Nothing to drag.');
  await page.mouse.move(from.x + 8, from.y + 12);
  await page.mouse.down();
  for (let step = 1; step <= 12; step++)
    await page.mouse.move(from.x + 8, from.y + 12 + ((to.y + 16 - from.y) * step) / 12);
  await page.waitForTimeout(200);
  await page.mouse.up();
  await expect.poll(() => studio.file.course.modules[1]?.lessons.includes(moved)).toBe(true);
  expect(practice.violations).toEqual([]);
});

test('words are saved by themselves, and a block that was deleted comes back', async ({ page }) => {
  const { studio, practice } = await open(page, BIRTH);
  const id = orderOf(studio)[0];
  const lesson = () => studio.file.lessons.find((sheet) => sheet.lesson.lesson === id)?.lesson;
  const blocks = lesson()?.blocks.length ?? 0;
  await title(page).fill('Welcome, all of you');
  await expect(page.getByText('Saving…')).toBeVisible();
  await expect.poll(() => lesson()?.title).toBe('Welcome, all of you');
  await saved(page);
  await expect(page.getByRole('region', { name: 'The phone’s screen' })).toContainText(
    'Welcome, all of you',
  );
  await page
    .getByRole('button', { name: /^Delete Heading/ })
    .first()
    .click();
  await expect.poll(() => lesson()?.blocks.length).toBe(blocks - 1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => lesson()?.blocks.length).toBe(blocks);
  await page.getByRole('group', { name: 'Add at the end' }).getByText('Note').click();
  await page.getByLabel('Words').last().fill('Rest when you want to.');
  await expect.poll(() => lesson()?.blocks.at(-1)?.text).toBe('Rest when you want to.');
  expect(practice.violations).toEqual([]);
});

test('a deleted lesson can be put back where it was, until the words are gone for good', async ({
  page,
}) => {
  const { studio } = await open(page, BIRTH);
  const before = orderOf(studio);
  const second = studio.file.lessons.find((sheet) => sheet.lesson.lesson === before[1]);
  await page.getByRole('button', { name: `More for ${second?.lesson.title}` }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await expect.poll(() => orderOf(studio)).not.toContain(before[1]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => orderOf(studio)).toEqual(before);
  await expect
    .poll(() => studio.file.lessons.some((sheet) => sheet.lesson.lesson === before[1]))
    .toBe(true);
});

test('of two who write the same, both are shown and one is kept', async ({ page }) => {
  const { studio } = await open(page, BIRTH);
  const id = orderOf(studio)[0] ?? '';
  await expect(title(page)).toBeVisible();
  studio.other(id, { title: 'Theirs', minutes: 9 });
  await title(page).fill('Mine');
  const dialog = page.getByRole('dialog', { name: 'Somebody else was faster' });
  await expect(dialog).toBeVisible();
  await expect(dialog).toContainText('Mine');
  await expect(dialog).toContainText('Theirs');
  const there = () => studio.file.lessons.find((sheet) => sheet.lesson.lesson === id)?.lesson;
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByText('Not saved: somebody else changed the same')).toBeVisible();
  await page.waitForTimeout(1_500);
  expect(there()?.title).toBe('Theirs');
  await page.getByRole('button', { name: 'Decide', exact: true }).click();
  await dialog.getByRole('button', { name: 'Keep mine' }).click();
  await expect.poll(() => there()?.title).toBe('Mine');
  expect(there()?.minutes).toBe(9);
});

test('without a connection the words wait on this computer, over a reload too', async ({
  page,
}) => {
  let down = true;
  const { studio, practice } = await open(page, BIRTH);
  await expect(title(page)).toBeVisible();
  await page.route('**/api/studio/courses/**', (route) =>
    down && route.request().method() === 'PUT' ? route.abort() : route.fallback(),
  );
  await title(page).fill('Kept here');
  await expect(page.getByText('Offline. Kept on this computer, saved later')).toBeVisible();
  page.once('dialog', (dialog) => dialog.accept());
  await page.reload();
  await expect(title(page)).toHaveValue('Kept here');
  down = false;
  const id = orderOf(studio)[0];
  await expect
    .poll(() => studio.file.lessons.find((sheet) => sheet.lesson.lesson === id)?.lesson.title)
    .toBe('Kept here');
  expect(practice.violations).toEqual([]);
});

test('what is missing leads to the very field; then a review, an approval and an hour', async ({
  page,
}) => {
  const { studio } = await open(page, BIRTH, (it) => {
    const sheet = it.file.lessons[3];
    if (sheet) sheet.lesson.summary = '';
  });
  await page.getByRole('button', { name: 'See what is missing' }).click();
  await page.getByRole('dialog').getByRole('button').nth(1).click();
  const field = page.getByLabel('In one line');
  await expect(field).toBeFocused();
  await field.fill('Questions to see what has stayed.');
  await page.getByRole('button', { name: 'Ask for a review' }).click();
  await page.getByLabel('What to look at').fill('Module three, please.');
  await page.getByRole('dialog').getByRole('button', { name: 'Ask' }).click();
  await expect(page.getByText('In review')).toBeVisible();
  await expect(title(page)).toBeDisabled();
  await page.getByRole('button', { name: 'Approve' }).click();
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByRole('radio', { name: 'At a time' }).check();
  await page.getByLabel('Day and hour').fill('2027-03-01T09:00');
  await page.getByRole('combobox', { name: 'In the time of' }).click();
  await page.getByRole('option', { name: 'New York' }).click();
  await page.getByRole('button', { name: 'Put on the schedule' }).click();
  await expect.poll(() => studio.file.due).toBe('2027-03-01T14:00:00.000Z');
  await page.getByRole('button', { name: 'Take off the schedule' }).click();
  await expect(page.getByText('Approved', { exact: true })).toBeVisible();
});

test('the first change of what is published makes it a draft, and says so', async ({ page }) => {
  const { studio } = await open(page, BIRTH, (it) => {
    it.file.state = 'PUBLISHED';
  });
  await expect(page.getByText('This is what learners have.')).toBeVisible();
  await title(page).fill('Welcome again');
  await expect(page.getByRole('button', { name: 'Ask for a review' })).toBeVisible();
  expect(studio.file.state).toBe('DRAFT');
});

test('an older version is looked at and becomes the draft again', async ({ page }) => {
  const { practice } = await open(page, `${BIRTH}/history`);
  await page.getByRole('button', { name: 'Look at version 1' }).click();
  await page.getByRole('button', { name: 'Make it the draft again' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  const sent = practice.asked.find(({ path }) => path.endsWith('/restore'));
  expect(sent?.body).toEqual({ version: 1, ifVersion: 4 });
});

test('a PDF becomes lessons, as many as are ticked, under the titles that were typed', async ({
  page,
}) => {
  const { studio } = await open(page, `${BIRTH}/import`);
  await page.route('**/upload/pdf', (route) =>
    route.fulfill({ status: 200, headers: { etag: '"one"' }, body: '' }),
  );
  const before = orderOf(studio);
  const pdf = {
    name: 'hospital bag.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.7\n'),
  };
  await page.locator('input[type=file]').setInputFiles(pdf);
  await expect(
    page.getByRole('heading', { name: '3 lessons on 5 pages of hospital bag.pdf' }),
  ).toBeVisible();
  await page.getByRole('checkbox', { name: 'Take “Who to call”' }).uncheck();
  await page.getByLabel('Title of lesson 1').fill('The bag');
  await page.getByRole('button', { name: 'Bring in 2' }).click();
  await expect(title(page)).toHaveValue('The bag');
  await expect.poll(() => orderOf(studio).slice(before.length)).toEqual(['the-bag', 'the-drive']);
});

test('an import that is stopped while its pages are read brings nothing', async ({ page }) => {
  await open(page, `${BIRTH}/import`);
  await page.route('**/upload/pdf', (route) =>
    route.fulfill({ status: 200, headers: { etag: '"one"' }, body: '' }),
  );
  let go: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    go = resolve;
  });
  await page.route('**/imports/*/read', async (route) => {
    await held;
    await route.fallback().catch(() => undefined);
  });
  const pdf = { name: 'bag.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n') };
  await page.locator('input[type=file]').setInputFiles(pdf);
  await expect(page.getByText('Reading its pages…')).toBeVisible();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByRole('button', { name: 'Choose a PDF' })).toBeVisible();
  go();
  await page.waitForTimeout(500);
  await expect(page.getByRole('button', { name: 'Choose a PDF' })).toBeVisible();
  await expect(page.getByRole('alert')).toBeHidden();
});

test('a file that is no PDF is refused before it is sent', async ({ page }) => {
  const { practice } = await open(page, `${BIRTH}/import`);
  const fake = { name: 'bag.pdf', mimeType: 'application/pdf', buffer: Buffer.from('hello') };
  await page.locator('input[type=file]').setInputFiles(fake);
  await expect(page.getByRole('alert')).toContainText('not a PDF');
  expect(practice.asked.some(({ path }) => path.includes('imports'))).toBe(false);
});

test('a landing page tells what is missing beside its field and goes out when it is there', async ({
  page,
}) => {
  const { studio } = await open(page, '/studio/pages/spring-letter');
  await page.getByLabel('Headline').fill('');
  await page.getByRole('button', { name: 'Publish changes' }).click();
  await expect(page.getByLabel('Headline')).toBeFocused();
  await expect(page.getByText('is needed in a block of this kind')).toBeVisible();
  await page.getByLabel('Headline').fill('Ready when you are');
  await page.getByRole('button', { name: 'Publish changes' }).click();
  await expect.poll(() => studio.pages[0]?.blocks[0]?.heading).toBe('Ready when you are');
});

test('Enter in a field saves what is written and never takes anything down', async ({ page }) => {
  const { practice, studio } = await open(page, '/studio/pages/spring-letter');
  await title(page).fill('Getting ready');
  await title(page).press('Enter');
  await expect(page.getByText('The draft is saved.')).toBeVisible();
  expect(studio.pages[0]).toMatchObject({ title: 'Getting ready', state: 'DRAFT' });
  await page.goto(`${PLATFORM}/support/offers`);
  await page.getByRole('button', { name: 'Change Align Birth' }).click();
  await title(page).press('Enter');
  await expect(page.getByText('Align Birth is saved.')).toBeVisible();
  await page.getByRole('button', { name: 'Change Align Birth' }).click();
  await page.getByRole('button', { name: 'Take it down' }).click();
  await expect(page.getByText('Align Birth is taken down.')).toBeVisible();
  const sent = practice.asked.filter(({ method, path }) => method === 'PUT' && /offers/.test(path));
  expect(sent.map(({ body }) => (body as { archived: boolean }).archived)).toEqual([false, true]);
});

test('words that are typed while a page is being saved stay', async ({ page }) => {
  const { studio } = await open(page, '/studio/pages/spring-letter');
  let go: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    go = resolve;
  });
  await page.route('**/api/studio/pages/*', async (route) => {
    if (route.request().method() === 'PUT') await held;
    await route.fallback();
  });
  await title(page).fill('First');
  await page.getByRole('button', { name: 'Save the draft' }).click();
  await title(page).fill('First and second');
  go();
  await expect(page.getByText('The draft is saved.')).toBeVisible();
  await expect(title(page)).toHaveValue('First and second');
  await expect(page.getByText('Not saved yet')).toBeVisible();
  expect(studio.pages[0]?.title).toBe('First');
  await page.getByRole('button', { name: 'Save the draft' }).click();
  await expect.poll(() => studio.pages[0]?.title).toBe('First and second');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
});

test('all money goes back only by hand; a part of it leaves access as it is', async ({ page }) => {
  const { studio } = await open(page, `/support?email=${MAYA}`);
  await page.getByRole('button', { name: 'Pay back' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Note').fill('She asked on the phone.');
  const act = dialog.getByRole('button', { name: /^Pay back/ });
  await expect(act).toBeDisabled();
  await dialog.getByLabel('Amount').fill('99.01');
  await expect(dialog.getByText(/At most/)).toBeVisible();
  await dialog.getByLabel('Amount').fill('20');
  await act.click();
  await expect(dialog).toBeHidden();
  const bought = () => studio.bought[0]?.purchase;
  expect(bought()).toMatchObject({ refunded: 2000, state: 'ACTIVE' });
  await page.getByRole('button', { name: 'Pay back' }).first().click();
  await dialog.getByLabel('Note').fill('And the rest.');
  await dialog.getByLabel(/^Type /).fill(MAYA);
  await act.click();
  await expect(page.getByText('Taken back')).toBeVisible();
  expect(bought()).toMatchObject({ refunded: 9900, state: 'REVOKED' });
});

test('a code is copied, and a month is read to the cent', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: PLATFORM });
  await open(page, '/learn/affiliate');
  await page.getByRole('button', { name: 'Copy Your code' }).click();
  await expect(page.getByText('Your code is copied.')).toBeVisible();
  await page.getByRole('button', { name: 'Statement of Nov 2026' }).click();
  await expect(page.getByRole('dialog')).toContainText('$65.40');
});

test('on a phone the part and the place where one is are seen in their rows', async ({ page }) => {
  const { practice } = await open(page, `${BIRTH}/history`);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.reload();
  await expect(page.getByRole('button', { name: 'Look at version 1' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'History' })).toBeInViewport({ ratio: 0.95 });
  await practice.open('/support/books', PLATFORM);
  await expect(page.getByRole('heading', { level: 1, name: 'Books' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Books' })).toBeInViewport({ ratio: 0.95 });
  expect(practice.violations).toEqual([]);
});
