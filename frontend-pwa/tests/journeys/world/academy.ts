import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AnswerJudged, Outline } from '../../../src/api/learning';
import { uuidv7 } from '../../../src/api/uuid';
import type { Device } from './devices';
import { eventually, told } from './edge';
import { PLATFORM } from './places';

const COURSES = fileURLToPath(
  new URL(
    '../../../../infrastructure/local-cloud/src/main/resources/academy/aligned/local/seed/courses/',
    import.meta.url,
  ),
);

interface SeedQuestion {
  question: string;
  choices: { right: boolean }[];
}
interface SeedLesson {
  lesson: string;
  quiz?: { questions: SeedQuestion[] };
  worksheet?: unknown;
}

/** A course's lessons, as its authors wrote them. */
function lessonsOf(course: string): SeedLesson[] {
  const folder = `${COURSES}${course}/`;
  if (!existsSync(folder)) throw new Error(`No words of ${course} at ${folder}.`);
  return readdirSync(folder)
    .filter((name) => /^\d\d-/.test(name))
    .flatMap((name): SeedLesson[] => JSON.parse(readFileSync(folder + name, 'utf8')).lessons);
}

/** The right answers of its quizzes. */
const answersOf = (course: string) =>
  new Map(lessonsOf(course).map(({ lesson, quiz }) => [lesson, quiz?.questions ?? []]));

/** The first of its lessons that has a paper to print. */
export function lessonWithPaper(course: string): string {
  const found = lessonsOf(course).find(({ worksheet }) => worksheet !== undefined);
  if (!found) throw new Error(`${course} has no worksheet.`);
  return found.lesson;
}

/** What a signed address opens is a PDF. */
export async function isPdf(address: string) {
  const { pathname, search } = new URL(address, PLATFORM);
  return (await told<string>(PLATFORM, 'GET', pathname + search)).startsWith('%PDF-');
}

/** The choices that are right, in the order in which the quiz shows them. */
export function rightChoices(course: string, lesson: string, question: string): number[] {
  const found = answersOf(course)
    .get(lesson)
    ?.find((one) => one.question === question);
  if (!found) throw new Error(`No question ${question} in ${lesson}.`);
  return found.choices.flatMap(({ right }, index) => (right ? [index] : []));
}

export const outlineOf = (token: string, course: string) =>
  told<Outline>(PLATFORM, 'GET', `/api/learn/courses/${course}`, { token });

/** Does what is left of a course, as its learner's devices would send it. */
export async function finish(token: string, course: string) {
  const left = (await outlineOf(token, course)).modules
    .flatMap(({ lessons }) => lessons)
    .filter(({ done }) => !done);
  const quizzes = answersOf(course);
  for (const { lesson, kind } of left.filter((one) => one.kind === 'QUIZ')) {
    const attempt = uuidv7();
    for (const { question } of quizzes.get(lesson) ?? []) {
      const choices = rightChoices(course, lesson, question);
      const path = `/api/learn/courses/${course}/lessons/${lesson}/answers`;
      const body = { attempt, question, choices };
      const judged = await told<AnswerJudged>(PLATFORM, 'POST', path, { token, body });
      if (!judged.right) throw new Error(`${kind} ${lesson}: ${question} was not right.`);
    }
  }
  const entries = left.map(({ lesson, kind }) => ({
    course,
    lesson,
    seconds: 0,
    length: 0,
    done: kind !== 'QUIZ',
    at: new Date().toISOString(),
  }));
  await told(PLATFORM, 'PUT', '/api/learn/progress', { token, body: { entries } });
}

/** What no buyer could do to the stand-in for Stripe. */
export const atStripe = <T>(act: string, body: object = {}) =>
  told<T>(PLATFORM, 'POST', `/_local/stripe/${act}`, { body });

interface StripeEvents {
  events: { id: string; type: string; object: string; deliveries: { state: string }[] }[];
}

/** The newest of the stand-in's events that fits. */
export const stripeEvent = (fits: (event: StripeEvents['events'][number]) => boolean) =>
  eventually('An event of Stripe', async () =>
    (await told<StripeEvents>(PLATFORM, 'GET', '/_local/stripe.json')).events.find(fits),
  );

export const CARDS = {
  pays: '4242 4242 4242 4242',
  declines: '4000 0000 0000 0002',
  asks: '4000 0025 0000 3155',
};

/** Fills in the Checkout page as a buyer does, and presses its button. */
export async function payAtStripe({ page }: Device, card = CARDS.pays, email?: string) {
  await page.getByLabel('Card number').waitFor();
  if (email) await page.getByLabel('E-mail', { exact: false }).first().fill(email);
  await page.getByLabel('Card number').fill(card);
  await page.getByLabel('Expires').fill('12 / 34');
  await page.getByLabel('CVC').fill('123');
  await page.getByLabel('Name on card').fill('Journey Buyer');
  await page.getByLabel('Country').selectOption('CA');
  const terms = page.getByRole('checkbox');
  if ((await terms.count()) > 0) await terms.first().check();
  await page.locator('button.main').click();
}
