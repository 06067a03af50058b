import { type Device, expect, test } from '../world/devices';
import { eventually, told } from '../world/edge';
import { look } from '../world/looks';
import { OPERATOR, signIn } from '../world/person';
import { PLATFORM, unique } from '../world/places';
import { cloudNow, moveCloud, moveDevice } from '../world/time';

const EDITOR = { name: 'Edda', email: 'editor@aligned.example', password: OPERATOR.password };

test.afterEach(() => moveCloud('0'));

/** A booklet as somebody's word processor makes it: two chapters, a list. */
const BOOKLET = `<!doctype html><title>Booklet</title><style>body{font:12pt serif}h1{font-size:26pt}</style>
<h1>Lifting without worry</h1>
<p>${'Keep what you lift close to you, and let your legs do the work. Breathe out as you come up. '.repeat(6)}</p>
<ul><li>Stand close to it</li><li>Bend your hips first</li><li>Breathe out on the way up</li></ul>
<h1>Carrying a child</h1>
<p>${'Change sides often. A child on one hip all day makes one side of you work twice. '.repeat(8)}</p>`;

test('a PDF becomes a course: edited, reviewed, published by the clock, and an older version comes back', async ({
  devices,
}) => {
  test.setTimeout(300_000);
  const desk = await devices.desk('editor');
  // Tokens of yesterday are refused once and then traded: the console says so.
  desk.allowed.push(/status of 401 /);
  const course = unique('lifting-');
  await begin(course);
  await desk.signIn(PLATFORM, EDITOR);
  await test.step('she imports a PDF and edits what came of it', () => bring(desk, course));
  await test.step('somebody else approves it', () => approve(desk, course));
  await test.step('the clock publishes it', () => schedule(desk, course));
  await test.step('she changes it, and brings the first version back', () => restore(desk, course));
});

/** A course with all its words but no lesson. */
async function begin(course: string) {
  const token = await signIn(PLATFORM, EDITOR);
  await told(PLATFORM, 'PUT', `/api/studio/courses/${course}`, {
    token,
    body: {
      ifVersion: 0,
      title: 'Lifting and carrying',
      subtitle: 'A short one for tired backs',
      summary: 'How to lift and carry a child, a bag and yourself, without making a science of it.',
      category: 'POSTPARTUM',
      level: 'EVERYONE',
      locale: 'en',
      outcomes: ['Lift from the floor', 'Carry on both sides', 'Know when to ask somebody'],
      forYou: ['You carry somebody small', 'Your back is tired', 'You have ten minutes'],
      notForYou: ['You have new strong pain', 'You want a sports programme'],
      instructor: {
        name: 'Dr. Bonnie Hart',
        role: 'Chiropractor',
        bio: 'She has carried two of her own.',
        licence: 'CCO 48213',
      },
      testimonials: [],
      questions: [{ question: 'How long does it take?', answer: 'Twenty minutes.' }],
      passMark: 80,
      modules: [
        { module: 'all', title: 'All of it', summary: 'Lifting and carrying', lessons: [] },
      ],
    },
  });
}

async function bring({ page }: Device, course: string) {
  const booklet = await page.context().newPage();
  await booklet.setContent(BOOKLET);
  const pdf = await booklet.pdf({ format: 'A4' });
  await booklet.close();
  await page.goto(`${PLATFORM}/studio/${course}/import`);
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'booklet.pdf', mimeType: 'application/pdf', buffer: pdf });
  await expect(page.getByRole('heading', { name: /^2 lessons .*booklet\.pdf$/ })).toBeVisible();
  await expect(page.getByLabel('Title of lesson 1')).toHaveValue('Lifting without worry');
  await look(page, 'studio-import');
  await page.getByRole('button', { name: 'Bring in all' }).click();
  await page.getByLabel('Title', { exact: true }).fill('Lifting, without worry');
  await page.getByLabel('In one line').fill('Close, from the hips, on the breath out.');
  await free(page);
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
  await page.getByRole('link', { name: /Carrying a child/ }).click();
  await page.getByLabel('In one line').fill('Both sides, in turn.');
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
  await look(page, 'studio-lesson');
}

/** The first lesson of every course can be read by all. */
const free = (page: Device['page']) => page.getByLabel(/Free/).first().check();

async function approve({ page }: Device, course: string) {
  await page.getByRole('button', { name: 'Ask for a review' }).click();
  await page.getByLabel('What to look at').fill('The list in the first lesson.');
  await page.getByRole('dialog').getByRole('button', { name: 'Ask' }).click();
  await expect(page.getByText('Somebody else approves it.')).toBeVisible();
  const token = await signIn(PLATFORM, OPERATOR);
  const path = `/api/studio/courses/${course}`;
  const { version } = await told<{ version: number }>(PLATFORM, 'GET', path, { token });
  await told(PLATFORM, 'POST', `${path}/approve`, { token, body: { ifVersion: version } });
  await page.reload();
}

const pageOf = (course: string) =>
  told<string>(PLATFORM, 'GET', `/courses/${course}/`).catch(() => '');

async function schedule(desk: Device, course: string) {
  const { page } = desk;
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('At a time').check();
  await look(page, 'studio-publish');
  await dialog.getByRole('button', { name: 'Put on the schedule' }).click();
  await expect(page.getByText(/Goes out by itself/)).toBeVisible();
  expect(await pageOf(course)).not.toContain('Lifting and carrying');
  await moveCloud('+2d');
  await moveDevice(desk, await cloudNow());
  await eventually(
    'The page of the course',
    async () => ((await pageOf(course)).includes('Lifting, without worry') ? true : undefined),
    90_000,
  );
  await page.goto(`${PLATFORM}/studio/${course}`);
  await expect(page.getByText('This is what learners have.', { exact: false })).toBeVisible();
}

async function restore({ page }: Device, course: string) {
  await page.getByLabel('Title', { exact: true }).fill('Lifting, with a plan');
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
  await page.goto(`${PLATFORM}/studio/${course}/history`);
  const first = page.getByRole('button', { name: 'Look at version 1' });
  await first.waitFor();
  await look(page, 'studio-history');
  await first.click();
  await page.getByRole('dialog').getByRole('button', { name: 'Make it the draft again' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.goto(`${PLATFORM}/studio/${course}`);
  await expect(page.getByLabel('Title', { exact: true })).toHaveValue('Lifting, without worry');
}
