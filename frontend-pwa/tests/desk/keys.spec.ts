import { type CDPSession, expect, type Page, test } from '@playwright/test';
import { idOf, roster } from './world/people';
import { asPatient, plan } from './world/phone';
import { Practice } from './world/practice';

test.use({ serviceWorkers: 'block' });
test.setTimeout(90_000);

const focusedName = (page: Page) =>
  page.evaluate(
    () =>
      document.activeElement?.getAttribute('aria-label') ??
      document.activeElement?.textContent?.trim() ??
      '',
  );
const inDialog = (page: Page) =>
  page.evaluate(() => {
    const here = document.activeElement;
    // Between the last and the first the browser's own bar has its turn; the page never has.
    return here === document.body || here?.closest('dialog') !== null;
  });

const PLAN = `/practice/patients/${idOf(0)}/plan`;
const DIALOGS: { name: string; path: string; opener: RegExp }[] = [
  { name: 'invitation', path: '/practice/', opener: /^Invite a patient/ },
  { name: 'palette', path: '/practice/', opener: /^Find anything/ },
  { name: 'list of keys', path: '/practice/', opener: /^Keys and help/ },
  { name: 'version', path: `/practice/patients/${idOf(0)}`, opener: /^Version 1/ },
  { name: 'protocols', path: PLAN, opener: /^Start from a protocol/ },
  { name: 'contexts', path: PLAN, opener: /^What applies/ },
  { name: 'exercise', path: '/practice/library', opener: /^Bridge/ },
];

for (const { name, path, opener } of DIALOGS)
  test(`the dialog of the ${name} keeps the focus and gives it back`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await new Practice(page).open(path);
    const button = page.getByRole('button', { name: opener }).first();
    await button.focus();
    const before = await focusedName(page);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    for (let pressed = 0; pressed < 12; pressed++) {
      await page.keyboard.press(pressed < 8 ? 'Tab' : 'Shift+Tab');
      expect(await inDialog(page), 'Tab stays inside').toBe(true);
    }
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    expect(await focusedName(page)).toBe(before);
  });

test('without any dragging a plan is filled, ordered and published', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const practice = new Practice(page);
  await practice.open(PLAN);
  const titles = () => page.locator('[data-item] [data-title] strong').allTextContents();
  const [first, second] = await (async () => {
    await expect(page.locator('[data-item]').first()).toBeVisible();
    return titles();
  })();
  await page.getByPlaceholder('Search, Enter adds').fill('bird dog');
  await page.getByRole('button', { name: 'Add Bird dog' }).click();
  await expect.poll(titles).toContain('Bird dog');
  await page.getByRole('button', { name: `Move ${first} down` }).click();
  await expect.poll(async () => (await titles()).slice(0, 2)).toEqual([second, first]);
  await page.getByRole('button', { name: `Remove ${second}` }).click();
  await page.getByRole('button', { name: 'Publish' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Publish' }).click();
  await expect(page.getByRole('heading', { name: 'Plan, version 3' })).toBeVisible();
  const sent = practice.asked.find(({ method }) => method === 'PUT')?.body as typeof plan;
  expect(sent.items.map(({ title }) => title)).toEqual([
    first,
    ...plan.items.slice(2).map(({ title }) => title),
    'Bird dog',
  ]);
});

/** Seconds by the keystroke-level model: think 1.35, point 1.1, press or type a key 0.28. */
class Hand {
  seconds = 0;
  constructor(readonly page: Page) {}
  async click(name: string | RegExp, within?: 'dialog') {
    this.seconds += 1.35 + 1.1 + 0.28;
    const where = within ? this.page.getByRole(within) : this.page;
    await where.getByRole('button', { name }).or(where.getByRole('link', { name })).first().click();
  }
  async type(text: string) {
    this.seconds += 1.35 + text.length * 0.28;
    await this.page.keyboard.type(text);
  }
}

test('a plan is prescribed within a minute', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await new Practice(page).open(`/practice/patients/${idOf(10)}`);
  const began = Date.now();
  const hand = new Hand(page);
  await hand.click('Write the plan');
  await hand.click('Start from a protocol');
  await hand.click('Use it', 'dialog');
  await page.getByPlaceholder('Search, Enter adds').focus();
  await hand.type('chin tuck\n');
  await hand.click('Change the dose of Chin tuck');
  await page.getByLabel('Sets', { exact: true }).focus();
  await page.keyboard.press('Control+A');
  await hand.type('2');
  await hand.click('Publish');
  await hand.click('Publish', 'dialog');
  await expect(page.getByRole('heading', { name: /^Plan, version/ })).toBeVisible();
  expect(hand.seconds).toBeLessThan(60);
  expect(Date.now() - began).toBeLessThan(60_000);
});

/** CPU ms the page's own thread needs for an act, so that a busy machine changes nothing. */
async function work(page: Page, cdp: CDPSession, act: () => Promise<void>): Promise<number> {
  const spent = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000;
  };
  const before = await spent();
  await act();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  return (await spent()) - before;
}

test('sorting, filtering and searching sixty patients answer within 100 ms', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const practice = new Practice(page);
  const sketches = roster();
  practice.rows = Array.from({ length: 60 }, (_, index) => {
    const row = sketches[index % sketches.length];
    if (!row) throw new Error('Nobody is in the roster.');
    return { ...row, patient: idOf(index), name: `${row.name} ${index}` };
  });
  await practice.open('/practice/');
  await expect(page.getByRole('row')).toHaveCount(61);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const took: Record<string, number> = {};
  const title = page.getByRole('heading', { name: 'Patients' });
  await title.click();
  // What the press costs by itself, with the hand that presses.
  const idle = await work(page, cdp, () => title.click());
  // The best of five rounds: what else the machine does makes any one of them dear.
  const best = (name: string, ms: number) => {
    took[name] = Math.min(took[name] ?? Number.POSITIVE_INFINITY, ms);
  };
  for (const _ of [1, 2, 3, 4, 5]) {
    for (const name of ['Adherence', 'Pain', 'Patient', 'Needs']) {
      const head = page.getByRole('columnheader').getByRole('button', { name }).first();
      best(name, (await work(page, cdp, () => head.click())) - idle);
    }
    for (const name of ['In pain', 'Silent', 'Everybody']) {
      const chip = page.getByRole('button', { name: new RegExp(`^${name}`) });
      best(name, (await work(page, cdp, () => chip.click())) - idle);
    }
  }
  const search = page.getByLabel('Search patients');
  await search.focus();
  const key = await work(page, cdp, () => search.press('Shift'));
  for (const letter of 'ma')
    took[letter] = (await work(page, cdp, () => search.press(letter))) - key;
  const slow = Object.entries(took).filter(([, ms]) => ms >= 100);
  expect(slow, `${idle} ${JSON.stringify(took)}`).toEqual([]);
});

test('in a person’s own colours buttons have edges and what is chosen is marked', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  const practice = new Practice(page);
  asPatient(practice);
  await practice.open('/');
  const button = page.getByRole('button', { name: /as done$/ }).first();
  await expect(button).toHaveCSS('border-top-style', 'solid');
  const here = page.getByRole('link', { name: 'Today' }).last();
  await expect(here).toHaveCSS('outline-style', 'solid');
  const drawn = await page
    .locator('svg circle')
    .first()
    .evaluate((ring) => getComputedStyle(ring).stroke);
  expect(drawn).not.toBe('none');
});

test('who asks for calm sees nothing move', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const practice = new Practice(page);
  asPatient(practice);
  await practice.open(`/exercise/${plan.items[0]?.item}`);
  await expect(page.getByRole('button', { name: 'Play the video' })).toBeVisible();
  await page.getByRole('button', { name: /^Skip today/ }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  const moving = await page.evaluate(() =>
    document
      .getAnimations()
      .map((motion) => motion.effect?.getComputedTiming().duration ?? 0)
      .filter((ms) => Number(ms) > 50),
  );
  expect(moving).toEqual([]);
});

test('the places stand in one row on the smallest phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const practice = new Practice(page);
  asPatient(practice);
  await practice.open('/');
  const tabs = page.getByRole('navigation', { name: 'Main' }).last().getByRole('link');
  await expect(tabs.first()).toBeVisible();
  const tops = await tabs.evaluateAll((all) => all.map((tab) => tab.getBoundingClientRect().top));
  expect(tops.length).toBeGreaterThan(2);
  expect(new Set(tops).size).toBe(1);
});

test('at twice the letters nothing is lost', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const practice = new Practice(page);
  asPatient(practice);
  await practice.open('/');
  await expect(page.getByRole('heading', { name: /^Good/ })).toBeVisible();
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '212%';
  });
  const outside = await page.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter((part) => !part.closest('.visually-hidden'))
      .filter((part) => part.getBoundingClientRect().right > innerWidth + 1)
      .map((part) => part.outerHTML.slice(0, 80)),
  );
  expect(outside).toEqual([]);
});
