import type { Purchase } from '../../../src/api/buying';
import {
  atStripe,
  CARDS,
  finish,
  isPdf,
  lessonWithPaper,
  payAtStripe,
  rightChoices,
  stripeEvent,
} from '../world/academy';
import { type Device, expect, test } from '../world/devices';
import { ask, eventually, told } from '../world/edge';
import { look } from '../world/looks';
import { mail, mailTo } from '../world/mailbox';
import { OPERATOR, type Person, person, signIn, signUp } from '../world/person';
import { PLATFORM } from '../world/places';

const COURSE = 'align-birth';
const TITLE = 'Align Birth';

/** A minute and a half of a day in which Stripe's events are late must not make the others wait. */
test.afterEach(() => atStripe('release'));

const purchases = async (token: string) =>
  (
    await told<{ purchases: Purchase[] }>(PLATFORM, 'GET', '/api/me/purchases', {
      token,
    })
  ).purchases;

test('a course is read without script, bought, watched on two devices, certified, and given back', async ({
  browser,
  devices,
}) => {
  const buyer = person('Mira Holm');
  await test.step('a visitor reads the page with script off', () => read(browser));
  const token = await signUp(PLATFORM, buyer);
  const phone = await devices.phone();
  // A card that is declined, and the course that is not hers yet.
  phone.allowed.push(/status of 402 .*\/c\/pay\//, /status of 403 .*\/api\/learn\//);
  await phone.signIn(PLATFORM, buyer);
  await test.step('she buys; the webhook is late, and she is in within two seconds', () =>
    buy(phone));
  await test.step('the late webhooks change nothing', () => late(token, buyer));
  const desk = await devices.desk();
  await desk.signIn(PLATFORM, buyer);
  await test.step('she learns on two devices', () => learn(phone, desk));
  const page = await test.step('she gets her certificate, and anybody can verify it', () =>
    certify(phone, token, buyer));
  await test.step('it is refunded: access and certificate end', () =>
    refund(phone, token, buyer, page));
});

async function read(browser: import('@playwright/test').Browser) {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${PLATFORM}/courses/`);
  await page.getByRole('link', { name: TITLE }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE);
  await expect(page.getByRole('heading', { name: 'How labour works' })).toBeVisible();
  await expect(page.getByText('$99').first()).toBeVisible();
  await page.locator('.syllabus a').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const words = (await page.locator('main').textContent()) ?? '';
  expect(words.split(/\s+/).length).toBeGreaterThan(200);
  await context.close();
}

/** What the app takes to open at all on this machine, which may be busy with something else. */
async function paceOf(page: Device['page']) {
  await page.goto(`${PLATFORM}/learn`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  const since = Date.now();
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  return Date.now() - since;
}

async function buy(phone: Device) {
  const { page } = phone;
  const pace = await paceOf(page);
  await page.goto(`${PLATFORM}/courses/${COURSE}/`);
  await look(page, 'course-page');
  await page.locator('.waiver input').check();
  await page.getByRole('button', { name: 'Buy the course' }).click();
  await atStripe('hold');
  await payAtStripe(phone, CARDS.declines);
  await expect(page.getByRole('alert').first()).toContainText(/declined/i);
  await look(page, 'checkout-declined');
  await payAtStripe(phone, CARDS.pays);
  await page.waitForURL(`${PLATFORM}/**`);
  const since = Date.now();
  await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
  const took = Date.now() - since;
  console.log(
    `in the course ${took} ms after the return, before any webhook; her list of courses opens in ${pace} ms here`,
  );
  expect(took, 'in the course within two seconds of the return').toBeLessThanOrEqual(
    Math.max(2_000, 4 * pace),
  );
  await look(page, 'bought');
}

async function late(token: string, buyer: Person) {
  await atStripe('release');
  const paid = await stripeEvent(
    ({ type, deliveries }) =>
      type === 'checkout.session.completed' && deliveries.some(({ state }) => state !== 'PENDING'),
  );
  await atStripe('redeliver', { event: paid.id, times: 5 });
  const [bought] = await purchases(token);
  expect(bought?.state).toBe('ACTIVE');
  await mail(buyer.email, ({ subject }) => /receipt|paid|course is ready/i.test(subject));
}

async function learn(phone: Device, desk: Device) {
  const [first, second] = (await lessons(phone)).slice(0, 2);
  await phone.page.goto(`${PLATFORM}/learn/${COURSE}/${first}`);
  await markDone(phone);
  await desk.page.goto(`${PLATFORM}/learn/${COURSE}`);
  await expect(desk.page.getByText(/^1 of \d+ lessons done/)).toBeVisible();
  await desk.page.goto(`${PLATFORM}/learn/${COURSE}/${second}`);
  await desk.page.getByRole('heading', { level: 1 }).waitFor();
  await look(desk.page, 'lesson-desk');
  await markDone(desk);
  await phone.page.goto(`${PLATFORM}/learn/${COURSE}`);
  await expect(phone.page.getByText(/^2 of \d+ lessons done/)).toBeVisible();
  await look(phone.page, 'outline-phone');
  await quiz(desk);
  await paper(phone);
}

/** Shown at once, and on the other device once it was sent. */
async function markDone({ page }: Device) {
  const sent = page.waitForResponse(/\/api\/learn\/progress$/);
  await page.getByRole('button', { name: 'Mark as done' }).click();
  await expect(page.getByText('Done', { exact: true }).first()).toBeVisible();
  expect((await sent).status()).toBe(200);
}

const lessons = async ({ page }: Device) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('a[href*="/learn/align-birth/"]')]
      .map(({ pathname }) => pathname.split('/').at(-1) ?? '')
      .filter((name, at, all) => all.indexOf(name) === at),
  );

/** One question by hand, on the screen, and told why. */
async function quiz({ page }: Device) {
  await page.goto(`${PLATFORM}/learn/${COURSE}`);
  await page
    .getByRole('link', { name: /quiz|check/i })
    .first()
    .click();
  const lesson = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  await page.getByRole('button', { name: 'Begin' }).click();
  const box = page.locator('fieldset input').first();
  const question = (await box.getAttribute('name')) ?? '';
  for (const right of rightChoices(COURSE, lesson, question))
    await page.locator('fieldset input').nth(right).check();
  await page.getByRole('button', { name: 'Answer' }).click();
  await expect(page.getByText('Right', { exact: true }).first()).toBeVisible();
  await look(page, 'quiz-answered');
}

async function paper({ page }: Device) {
  await page.goto(`${PLATFORM}/learn/${COURSE}/${lessonWithPaper(COURSE)}`);
  const link = page.getByRole('link', { name: 'Open the worksheet' });
  expect(await isPdf((await link.getAttribute('href')) ?? ''), 'the worksheet is a PDF').toBe(true);
}

async function certify({ page }: Device, token: string, { name }: Person) {
  await finish(token, COURSE);
  await page.goto(`${PLATFORM}/learn/${COURSE}`);
  await page.getByRole('button', { name: 'Get my certificate' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/Your name/).fill(`${name} Ærøskøbing`);
  await dialog.getByRole('button', { name: 'Make my certificate' }).click();
  const link = dialog.getByRole('link', { name: 'Public page' });
  const verify = (await link.getAttribute('href')) ?? '';
  await look(page, 'certificate');
  const pdf = (await dialog.getByRole('link', { name: 'PDF' }).getAttribute('href')) ?? '';
  expect(await isPdf(pdf), 'the certificate is a PDF').toBe(true);
  await dialog.press('Escape');
  return new URL(verify, PLATFORM).href;
}

const verdict = (page: string) =>
  told<string>(PLATFORM, 'GET', new URL(page).pathname).catch(() => '');

async function refund({ page }: Device, token: string, { email }: Person, verify: string) {
  await eventually('The page that vouches', async () =>
    (await verdict(verify)).includes('This certificate is valid') ? true : undefined,
  );
  await page.goto(verify);
  await look(page, 'verified');
  const operator = await signIn(PLATFORM, OPERATOR);
  const [bought] = await purchases(token);
  if (!bought) throw new Error('Nothing was bought.');
  await told(PLATFORM, 'POST', `/api/platform/purchases/${bought.order}/refund`, {
    token: operator,
    body: {
      refund: bought.order,
      amount: bought.paid,
      reason: 'GOODWILL',
      note: 'She asked for it.',
    },
  });
  await eventually('The refund', async () =>
    (await purchases(token))[0]?.state === 'REVOKED' ? true : undefined,
  );
  await eventually('The end of access', async () =>
    (await ask(PLATFORM, 'GET', `/api/learn/courses/${COURSE}`, { token })).status === 403
      ? true
      : undefined,
  );
  await eventually('The revoked certificate', async () =>
    (await verdict(verify)).includes('has been revoked') ? true : undefined,
  );
  await page.goto(verify);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'This certificate has been revoked',
  );
  await page.goto(`${PLATFORM}/learn/${COURSE}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This purchase was taken back');
  await expect(page.getByRole('link', { name: 'My purchases' })).toBeVisible();
  await look(page, 'course-closed');
  await mail(email, ({ subject }) => /refund|money/i.test(subject));
  const letters = await mailTo(email);
  const receipts = letters.filter(({ subject }) => /receipt|paid/i.test(subject));
  expect(receipts.length, 'one receipt, however often Stripe told us').toBeLessThanOrEqual(1);
  for (const { subject } of letters) expect(subject).not.toMatch(/birth|pregnan|labour|pelvi/i);
}
