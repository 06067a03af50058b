import { expect, type Page, test } from '@playwright/test';
import { Academy, COURSE, everyState, purchases, rightTexts } from './world/academy';
import { PLATFORM, Practice } from './world/practice';

test.use({ serviceWorkers: 'block', viewport: { width: 390, height: 844 } });
test.setTimeout(60_000);

const FILM = `/learn/${COURSE}/early-labour-positions`;
const QUIZ = `/learn/${COURSE}/check-how-labour-works`;

async function meet(page: Page, path: string, is: ConstructorParameters<typeof Academy>[1] = {}) {
  const practice = new Practice(page);
  const academy = new Academy(practice, is);
  await practice.open(path, PLATFORM);
  return { practice, academy };
}
const time = (page: Page) => page.locator('video').evaluate((v: HTMLVideoElement) => v.currentTime);
const paused = (page: Page) => page.locator('video').evaluate((v: HTMLVideoElement) => v.paused);
const ready = (page: Page) =>
  expect
    .poll(() => page.locator('video').evaluate((v: HTMLVideoElement) => v.readyState))
    .toBeGreaterThan(1);
const jump = (page: Page, to: number) =>
  page.locator('video').evaluate((v: HTMLVideoElement, at) => {
    v.currentTime = at;
  }, to);

test('a film goes on to the second, by keys alone', async ({ page }) => {
  const { practice } = await meet(page, FILM, { done: 5, seconds: 17 });
  await ready(page);
  expect(Math.floor(await time(page))).toBe(17);
  await page.keyboard.press('k');
  await expect.poll(() => paused(page)).toBe(false);
  await page.keyboard.press('k');
  await expect.poll(() => paused(page)).toBe(true);
  const before = await time(page);
  await page.keyboard.press('ArrowRight');
  expect((await time(page)) - before).toBeCloseTo(10, 0);
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  expect((await time(page)) - before).toBeCloseTo(-10, 0);
  await page.keyboard.press('5');
  expect(await time(page)).toBeCloseTo(20, 0);
  await page.keyboard.press('c');
  await expect(page.getByRole('button', { name: 'Captions' })).toHaveAttribute(
    'aria-pressed',
    'false',
  );
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys of the film' })).toBeVisible();
  expect(practice.violations).toEqual([]);
});

test('a browser without streams of its own plays them in pieces, under our policy', async ({
  page,
}) => {
  await page.addInitScript(() => {
    HTMLMediaElement.prototype.canPlayType = (type) => (/mpegurl/i.test(type) ? '' : 'maybe');
  });
  const { practice } = await meet(page, FILM, { done: 5, seconds: 17 });
  await ready(page);
  await page.keyboard.press('k');
  await expect.poll(() => time(page)).toBeGreaterThan(17.5);
  const address = page.locator('video').evaluate((v: HTMLVideoElement) => v.currentSrc);
  expect(await address).toMatch(/^blob:/);
  await jump(page, 33);
  await expect.poll(() => time(page)).toBeGreaterThan(33.2);
  expect(practice.violations).toEqual([]);
});

test('the pace somebody likes is kept for the next film', async ({ page }) => {
  await meet(page, FILM, { done: 5 });
  await ready(page);
  await page.keyboard.press('>');
  await page.keyboard.press('>');
  await expect(page.getByLabel('Speed')).toHaveValue('1.5');
  await page.goto(`${PLATFORM}/learn/${COURSE}/strong-labour-and-birth-positions`);
  await ready(page);
  await expect(page.getByLabel('Speed')).toHaveValue('1.5');
  expect(await page.locator('video').evaluate((v: HTMLVideoElement) => v.playbackRate)).toBe(1.5);
});

test('a bookmark and a note belong to their moment and save themselves', async ({ page }) => {
  const { academy } = await meet(page, FILM, { done: 5, seconds: 17 });
  await ready(page);
  await page.keyboard.press('b');
  await page.keyboard.press('b');
  await expect(page.getByRole('button', { name: 'Go to 0:17' })).toHaveCount(1);
  await page.keyboard.press('n');
  await expect(page.getByLabel('Note at 0:17')).toBeFocused();
  await page.keyboard.type('lean on the counter, jk');
  await expect
    .poll(() => academy.notes.map(({ text, seconds }) => `${seconds} ${text}`))
    .toEqual(['17 lean on the counter, jk']);
  expect(academy.bookmarks.map(({ seconds }) => seconds)).toEqual([17]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Delete this note' }).click();
  await expect.poll(() => academy.notes).toEqual([]);
});

test('a note stays under the cursor while it saves itself, also for who leaves at once', async ({
  page,
}) => {
  const { academy } = await meet(page, FILM, { done: 5, seconds: 17 });
  await ready(page);
  await page.keyboard.press('n');
  const field = page.getByLabel('Note at 0:17');
  await field.evaluate((element: HTMLElement) => {
    element.dataset.first = 'yes';
  });
  await page.keyboard.type('lean on');
  await expect.poll(() => academy.notes.map(({ text }) => text)).toEqual(['lean on']);
  await page.keyboard.type(' the counter');
  await expect(field).toHaveValue('lean on the counter');
  await expect(field).toHaveAttribute('data-first', 'yes');
  await page.reload();
  await expect(page.getByText('lean on the counter')).toBeVisible();
});

test('a note that is refused is not said to be on its way', async ({ page }) => {
  const { practice } = await meet(page, FILM, { done: 5, seconds: 17 });
  practice.before.unshift(({ method, path }) =>
    method === 'PUT' && path.includes('/notes/')
      ? { status: 422, body: { title: 'Too long', detail: 'This is too long.', status: 422 } }
      : undefined,
  );
  await ready(page);
  await page.keyboard.press('n');
  await page.keyboard.type('lean on the counter');
  await page.getByRole('button', { name: 'Ready' }).click();
  await expect(page.getByText(/Not saved online/)).toBeVisible();
  await page.goto(`${PLATFORM}/learn/downloads`);
  const refused = page.getByRole('region', { name: 'Not saved online' });
  await expect(refused.getByRole('link', { name: 'lean on the counter' })).toBeVisible();
  await expect(refused.getByText('This is too long.')).toBeVisible();
  await expect(page.getByText('Everything else is saved online.')).toBeVisible();
});

test('what was watched without a connection is kept through a reload, and sent later', async ({
  page,
}) => {
  const { academy } = await meet(page, FILM, { done: 5 });
  await ready(page);
  academy.down = true;
  await page.keyboard.press('k');
  await jump(page, 20);
  await expect.poll(() => time(page)).toBeGreaterThan(21);
  await page.keyboard.press('k');
  await page.reload();
  await expect(page.getByText('Offline', { exact: true })).toBeVisible();
  await ready(page);
  expect(Math.floor(await time(page))).toBeGreaterThan(20);
  expect(academy.progress).toEqual([]);
  academy.down = false;
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect.poll(() => academy.progress.length).toBeGreaterThan(0);
  expect(academy.progress.at(-1)).toMatchObject({
    course: COURSE,
    lesson: 'early-labour-positions',
    length: 40,
    done: false,
  });
  expect(academy.progress.at(-1)?.seconds).toBeGreaterThan(20);
});

test('nine tenths seen are done; the next lesson comes by itself, unless one stays', async ({
  page,
}) => {
  const { academy } = await meet(page, FILM, { done: 5 });
  await ready(page);
  await page.locator('video').evaluate((v: HTMLVideoElement) => {
    v.muted = true;
    v.playbackRate = 12;
  });
  await page.getByRole('button', { name: 'Play the film' }).click();
  await expect.poll(() => academy.progress.some(({ done }) => done)).toBe(true);
  await expect(page.getByRole('article').getByText('Done', { exact: true })).toBeVisible();
  const next = page.getByRole('region', { name: 'Up next' });
  await expect(next.getByText(/Up next in \d s/)).toBeVisible();
  await next.getByRole('button', { name: 'Cancel' }).click();
  await expect(next).toBeHidden();
  await jump(page, 38);
  await page.getByRole('button', { name: 'Play the film' }).click();
  expect(page.url()).toContain(FILM);
});

test('nobody who jumps to the end has seen the film', async ({ page }) => {
  const { academy } = await meet(page, FILM, { done: 5 });
  await ready(page);
  await page.keyboard.press('k');
  await jump(page, 38);
  await expect.poll(() => page.getByRole('region', { name: 'Up next' }).count()).toBe(1);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.waitForTimeout(2_000);
  expect(academy.progress.some(({ done }) => done)).toBe(false);
  // The server counts by the place as well.
  expect(academy.progress.every(({ seconds, length }) => seconds < length * 0.9)).toBe(true);
  await expect(page.getByRole('button', { name: 'Mark as done' })).toBeVisible();
});

test('a refusal in passing takes no film away', async ({ page }) => {
  const { practice } = await meet(page, FILM, { done: 5 });
  await ready(page);
  let refused = 0;
  practice.before.unshift(({ path }) => {
    if (!path.startsWith('/api/learn/courses/')) return undefined;
    refused += 1;
    return { status: 403, body: { title: 'Not enrolled', status: 403 } };
  });
  await page.clock.fastForward(20_000);
  await page.evaluate(() => dispatchEvent(new Event('visibilitychange')));
  await expect.poll(() => refused).toBeGreaterThan(0);
  await page.waitForTimeout(500);
  await expect(page.locator('video')).toBeVisible();
});

test('a film whose addresses have run out is tried again with new ones', async ({ page }) => {
  const practice = new Practice(page);
  const academy = new Academy(practice, { done: 5 });
  let old = true;
  practice.before.unshift(({ path }) => {
    if (!old || !path.endsWith('/lessons/early-labour-positions')) return undefined;
    const lesson = academy.lesson('early-labour-positions');
    const film = { ...lesson?.taught.film, hls: undefined, mp4: '/media/gone/film.mp4' };
    return { status: 200, body: { ...lesson, taught: { ...lesson?.taught, film } } };
  });
  await practice.open('/learn', PLATFORM);
  await page.route('**/media/gone/**', (route) => route.fulfill({ status: 403, body: '' }));
  await page.goto(PLATFORM + FILM);
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  old = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await ready(page);
  await expect(page.getByRole('button', { name: 'Try again' })).toBeHidden();
});

test('when one way of playing fails, the next goes on where it was', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLMediaElement.prototype.canPlayType = () => 'maybe';
  });
  await meet(page, FILM, { done: 5, seconds: 7 });
  await ready(page);
  await page.keyboard.press('k');
  await jump(page, 25);
  await expect.poll(() => time(page)).toBeGreaterThan(25.2);
  await page.locator('video').evaluate((v: HTMLVideoElement) => {
    v.dispatchEvent(new Event('error'));
  });
  await page.waitForTimeout(300);
  await ready(page);
  await expect.poll(() => time(page)).toBeGreaterThan(25.2);
  expect(await paused(page)).toBe(false);
});

/** From the question on: arrows among those of which one is right, Tab and Space where several are. */
async function chooseByKeys(page: Page, texts: readonly string[]) {
  const many = await page.getByRole('checkbox').count();
  for (let at = 0; at < many; at++) {
    await page.keyboard.press('Tab');
    const label = await page.getByRole('checkbox').nth(at).locator('..').textContent();
    if (texts.includes(label ?? '')) await page.keyboard.press('Space');
  }
  if (many > 0) return;
  const choice = page.getByRole('radio', { name: texts[0] ?? '' });
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  for (let presses = 0; presses < 4 && !(await choice.isChecked()); presses++)
    await page.keyboard.press('ArrowDown');
  await expect(choice).toBeChecked();
}

test('a quiz is answered by keys alone, one question at a time', async ({ page }) => {
  const { academy, practice } = await meet(page, QUIZ, { done: 3 });
  await page.getByRole('button', { name: 'Begin' }).focus();
  await page.keyboard.press('Enter');
  const questions = rightTexts('check-how-labour-works');
  for (const [index, texts] of questions.entries()) {
    await expect(page.getByText(`Question ${index + 1} of ${questions.length}`)).toBeVisible();
    await chooseByKeys(page, texts);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Answer' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByText('Right', { exact: true }).first()).toBeVisible();
    await expect(
      page.getByRole('button', { name: /^(Next question|See the result)/ }),
    ).toBeFocused();
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('heading', { name: 'All of them!' })).toBeFocused();
  expect(new Set(academy.answers.map(({ attempt }) => attempt)).size).toBe(1);
  await expect.poll(() => academy.progress.some(({ done }) => done)).toBe(true);
  expect(practice.violations).toEqual([]);
});

test('a lesson is taken along with its size said, and taken off in one tap', async ({ page }) => {
  await meet(page, FILM, { done: 5 });
  await page.getByRole('button', { name: 'Download (14.6 MB)' }).click();
  await expect(page.getByRole('button', { name: /^Remove from this device/ })).toBeVisible();
  await page.route('**/media/**', (route) => route.abort());
  await page.reload();
  await expect(page.getByText('On this device').last()).toBeVisible();
  await ready(page);
  await page.keyboard.press('k');
  await expect.poll(() => time(page)).toBeGreaterThan(0.5);
  await jump(page, 25);
  await expect.poll(() => time(page)).toBeGreaterThan(25);
  await page.goto(`${PLATFORM}/learn/downloads`);
  await page.getByRole('button', { name: /^Remove Film: moving/ }).click();
  await expect(page.getByRole('heading', { name: 'No lessons downloaded' })).toBeVisible();
});

test('without a connection the courses are as they were last seen', async ({ page }) => {
  const { academy } = await meet(page, '/learn');
  await page.getByRole('link', { name: 'Align Birth' }).click();
  await expect(page.getByRole('heading', { name: 'Lessons' })).toBeVisible();
  academy.down = true;
  await page.reload();
  await expect(page.getByText('Offline: as last seen on this device')).toBeVisible();
  await page.getByRole('link', { name: 'My courses' }).click();
  await expect(page.getByRole('link', { name: 'Align Birth' })).toBeVisible();
});

/** How much this device remembers of the courses. */
const facts = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('aligned-learner');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const count = opening.result.transaction('facts').objectStore('facts').count();
          count.onsuccess = () => {
            opening.result.close();
            resolve(count.result);
          };
        };
      }),
  );

test('signing out leaves nothing of the lessons behind', async ({ page }) => {
  await meet(page, `/learn/${COURSE}`);
  await expect(page.getByRole('heading', { name: 'Lessons' })).toBeVisible();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { name: 'Welcome back' })).toBeVisible();
  await expect.poll(() => facts(page)).toBe(0);
});

test('signing out of the support desk leaves nothing of the lessons either', async ({ page }) => {
  const { practice } = await meet(page, `/learn/${COURSE}`);
  await expect(page.getByRole('heading', { name: 'Lessons' })).toBeVisible();
  expect(await facts(page)).toBeGreaterThan(0);
  practice.roles = ['OPERATOR'];
  await page.goto(`${PLATFORM}/support`);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { name: 'Welcome back' })).toBeVisible();
  await expect.poll(() => facts(page)).toBe(0);
});

const RETURN = '/checkout/return?order=0193aaaa-0000-7000-8000-000000000002&session_id=cs_test_1';

/** The till: open for some questions, then as said. */
function till(practice: Practice, state: string, needsAccount: () => boolean, opens = 2) {
  let asked = 0;
  practice.before.push(({ path }) => {
    if (!path.startsWith('/api/checkout/')) return undefined;
    asked += 1;
    const body = {
      state: asked > opens ? state : 'OPEN',
      title: 'Align Birth',
      courses: [COURSE],
      needsAccount: needsAccount(),
      email: 'm…@example.org',
    };
    return { status: 200, body };
  });
}

test('who pays is in the course, also when the door opens a little later', async ({ page }) => {
  const practice = new Practice(page);
  new Academy(practice, { done: 0 });
  till(practice, 'PAID', () => false);
  let knocked = 0;
  practice.before.unshift(({ path }) => {
    if (path !== `/api/learn/courses/${COURSE}`) return undefined;
    knocked += 1;
    return knocked < 3 ? { status: 403, body: { title: 'Not enrolled', status: 403 } } : undefined;
  });
  await practice.open(RETURN, PLATFORM);
  await expect(page.getByRole('heading', { name: 'Confirming your payment' })).toBeVisible();
  await expect(page.getByText('Thank you! The course is yours')).toBeVisible();
  await expect(page.getByRole('link', { name: /^Begin/ })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Align Birth' })).toBeVisible();
  expect(practice.violations).toEqual([]);
});

test('a guest makes an account with the address she paid with, and is in', async ({ page }) => {
  const practice = new Practice(page);
  practice.signedIn = false;
  new Academy(practice, { done: 0 });
  let claims = 0;
  till(practice, 'PAID', () => claims === 0, 0);
  practice.before.push(({ path }) => {
    if (path !== '/api/me/purchases/claim') return undefined;
    claims += 1;
    return { status: 200, body: { claimed: 1 } };
  });
  await practice.open(RETURN, PLATFORM);
  await expect(page.getByRole('heading', { name: 'Paid, thank you' })).toBeVisible();
  await page.getByLabel('Your name').fill('Maya Lindqvist');
  await page.getByLabel('E-mail address').fill('maya@example.org');
  await page.getByRole('button', { name: 'Create my account' }).click();
  await page.getByLabel('Code').fill('123456');
  await page.getByRole('button', { name: 'Confirm and sign in' }).click();
  await expect(page.getByText('Thank you! The course is yours')).toBeVisible();
  expect(claims).toBe(1);
});

test('who is signed in with another address is told which one has the course', async ({ page }) => {
  const practice = new Practice(page);
  new Academy(practice);
  till(practice, 'PAID', () => true, 0);
  practice.before.push(({ path }) =>
    path === '/api/me/purchases/claim' ? { status: 200, body: { claimed: 0 } } : undefined,
  );
  await practice.open(RETURN, PLATFORM);
  await expect(page.getByText('You paid with m…@example.org')).toBeVisible();
});

test('an order that another tab has claimed a moment ago leads into its course', async ({
  page,
}) => {
  const practice = new Practice(page);
  new Academy(practice, { done: 0 });
  let claims = 0;
  till(practice, 'PAID', () => claims === 0, 0);
  practice.before.push(({ path }) => {
    if (path !== '/api/me/purchases/claim') return undefined;
    claims += 1;
    return { status: 200, body: { claimed: 0 } };
  });
  await practice.open(RETURN, PLATFORM);
  await expect(page.getByText('Thank you! The course is yours')).toBeVisible();
});

test('who buys several courses is thanked once all of them are open', async ({ page }) => {
  const practice = new Practice(page);
  const academy = new Academy(practice);
  const [pregnancy] = everyState;
  const birth = academy.myCourse();
  const courses = [COURSE, 'align-pregnancy'];
  practice.before.push(({ path }) =>
    path.startsWith('/api/checkout/')
      ? { status: 200, body: { state: 'PAID', title: 'The way', courses, needsAccount: false } }
      : undefined,
  );
  let there: unknown[] = [];
  practice.before.unshift(({ path }) =>
    path === '/api/learn/courses' ? { status: 200, body: { courses: there } } : undefined,
  );
  await practice.open(RETURN, PLATFORM);
  await expect(page.getByText('Your courses are being opened')).toBeVisible();
  there = [birth];
  await expect(page.getByRole('link', { name: 'Align Birth' })).toBeVisible();
  await expect(page.getByText('Your courses are being opened')).toBeVisible();
  there = [birth, pregnancy];
  await expect(page.getByText('Thank you! Your courses are here')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Align Pregnancy' })).toBeVisible();
});

test('a membership is cancelled in three taps, the first of which opens the list', async ({
  page,
}) => {
  const practice = new Practice(page);
  new Academy(practice, { purchases });
  const cancelled: string[] = [];
  practice.before.push(({ method, path }) => {
    if (method !== 'POST' || !path.endsWith('/cancel')) return undefined;
    cancelled.push(path);
    return { status: 200, body: purchases[0] };
  });
  await practice.open('/learn', PLATFORM);
  await page.getByRole('link', { name: 'Purchases' }).click();
  await page.getByRole('button', { name: 'Cancel' }).first().click();
  await page.getByRole('button', { name: 'Yes, cancel' }).click();
  await expect(page.getByText('Cancelled. Nothing more is charged.')).toBeVisible();
  expect(cancelled).toEqual([`/api/me/purchases/${purchases[0]?.order}/cancel`]);
});
