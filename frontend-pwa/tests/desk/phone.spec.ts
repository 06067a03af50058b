import { test } from '@playwright/test';
import { isClean, press, type Screen } from './world/look';
import { asPatient, doneToday, plan, withoutServer } from './world/phone';
import type { Practice } from './world/practice';

// A worker would answer from its cache what these tests mean to answer themselves.
test.use({ serviceWorkers: 'block' });

const [first] = plan.items;
if (!first) throw new Error('The plan holds nothing.');
const exercise = `/exercise/${first.item}`;
const maya = (practice: Practice) => asPatient(practice);
const invitation = (state: string) => (practice: Practice) => {
  practice.signedIn = false;
  practice.before.push(({ path }) =>
    path.startsWith('/api/invitations/')
      ? {
          status: 200,
          body: {
            practice: 'lotus0000001',
            name: 'Lotus Physiotherapy',
            firstName: 'Maya',
            emailHint: 'm•••@example.org',
            state,
          },
        }
      : undefined,
  );
};
const signedOut = (practice: Practice) => {
  practice.signedIn = false;
};
const rate = async (practice: Practice) => {
  await press(/(Set 1 d|^D)one$/)(practice);
};

const SCREENS: Screen[] = [
  { name: 'join', path: '/join/abc', ready: /has a plan for you/, set: invitation('OPEN') },
  {
    name: 'join-form',
    path: '/join/abc',
    ready: /has a plan for you/,
    set: invitation('OPEN'),
    after: press('Join'),
  },
  { name: 'join-late', path: '/join/abc', ready: /has run out/, set: invitation('EXPIRED') },
  { name: 'patient-sign-in', path: '/', ready: 'Sign in', set: signedOut },
  {
    name: 'patient-code',
    path: '/sign-in',
    ready: 'Sign in',
    set: signedOut,
    after: async (practice) => {
      await practice.page.getByLabel('Your e-mail address').fill('maya@example.org');
      await press('Send me a code')(practice);
      await practice.page.getByLabel('Code').waitFor();
    },
  },
  { name: 'today', path: '/', ready: /^Good/, set: maya },
  {
    name: 'today-half',
    path: '/',
    ready: /^Good/,
    set: (practice) => asPatient(practice, { today: doneToday(2) }),
  },
  {
    name: 'today-done',
    path: '/',
    ready: 'Done for today',
    set: (practice) => asPatient(practice, { today: doneToday(9) }),
  },
  {
    name: 'today-first',
    path: '/',
    ready: /^Good/,
    set: (practice) => asPatient(practice, { history: false }),
  },
  {
    name: 'today-rest',
    path: '/',
    ready: 'Today is a rest day',
    set: (practice) =>
      asPatient(practice, {
        plan: {
          ...plan,
          items: plan.items.map((item) => ({
            ...item,
            dose: { ...item.dose, schedule: { timesPerDay: 1, daysOfWeek: ['MO', 'FR'] } },
          })),
        },
      }),
  },
  {
    name: 'today-empty',
    path: '/',
    ready: 'Your plan is on its way',
    set: (practice) => asPatient(practice, { plan: undefined, history: false }),
  },
  { name: 'why', path: '/', ready: /^Good/, set: maya, after: press(/Why this number/) },
  { name: 'exercise', path: exercise, ready: first.title, set: maya },
  { name: 'skip', path: exercise, ready: first.title, set: maya, after: press('Skip today') },
  { name: 'guided', path: exercise, ready: first.title, set: maya, after: press(/guided/) },
  { name: 'rating', path: exercise, ready: first.title, set: maya, after: rate },
  {
    name: 'stop',
    path: exercise,
    ready: first.title,
    set: maya,
    after: async (practice) => {
      await rate(practice);
      await practice.page.getByRole('radio', { name: '8, severe' }).check();
      await practice.page.getByRole('alert').waitFor();
    },
  },
  { name: 'exercise-gone', path: '/exercise/nothing', ready: /no longer in your plan/, set: maya },
  { name: 'shelf', path: '/exercises', ready: 'Your library', set: maya },
  { name: 'shelf-exercise', path: `/exercises/${first.exercise}`, ready: first.title, set: maya },
  { name: 'shelf-gone', path: '/exercises/nothing', ready: /not in your library/, set: maya },
  { name: 'progress', path: '/progress', ready: 'Progress', set: maya },
  {
    name: 'progress-empty',
    path: '/progress',
    ready: 'Nothing to show yet',
    set: (practice) => asPatient(practice, { history: false }),
  },
  {
    name: 'queue',
    path: '/',
    ready: /^Good/,
    set: (practice) => {
      asPatient(practice);
      withoutServer(practice);
      practice.before.reverse();
    },
    after: async (practice) => {
      await press(/^Mark .* as done$/)(practice);
      await practice.page.getByRole('link', { name: 'Me' }).last().click();
      await practice.page.getByRole('link', { name: /wait/ }).click();
      await practice.page.getByRole('button', { name: 'Send now' }).waitFor();
    },
  },
  { name: 'queue-empty', path: '/queue', ready: 'Everything is sent', set: maya },
  { name: 'patient-me', path: '/me', ready: 'Maya Lindqvist', set: maya },
];

for (const screen of SCREENS) isClean(screen, 'phone');
