import { test } from '@playwright/test';
import { isClean, press, type Screen } from './world/look';
import { idOf } from './world/people';
import { HOST, PLATFORM, type Practice } from './world/practice';

test.use({ serviceWorkers: 'block' });

const opening = (ready: boolean) => (practice: Practice) => {
  const steps = ['Address', 'Sign-in', 'Look', 'Library'].map((label, index) => ({
    step: label.toUpperCase(),
    label,
    state: ready || index < 2 ? 'DONE' : index === 2 ? 'FAILED' : 'WAITING',
    ...(ready || index !== 2 ? {} : { reason: 'The files could not be written.' }),
  }));
  practice.before.push(({ path }) =>
    path.endsWith('/onboarding')
      ? {
          status: 200,
          body: {
            practice: 'lotus0000001',
            name: 'Lotus Physiotherapy',
            host: 'lotus.aligned.localhost',
            url: 'http://lotus.aligned.localhost:8080/',
            ready,
            steps,
          },
        }
      : undefined,
  );
};

const key = (name: string) => async (practice: Practice) => {
  await practice.page.keyboard.press(name);
  await practice.page.getByRole('dialog').waitFor();
};

const SCREENS: Screen[] = [
  { name: 'roster', path: '/practice/', ready: 'Patients' },
  {
    name: 'roster-empty',
    path: '/practice/',
    ready: 'Invite your first patient',
    set: (practice) => {
      practice.rows = [];
    },
  },
  { name: 'invite', path: '/practice/', ready: 'Patients', after: press('Invite a patient') },
  {
    name: 'code-to-scan',
    path: '/practice/',
    ready: 'Patients',
    set: (practice) => {
      const body = { link: `${HOST}/join/${'k3'.repeat(21)}x`, expires: '2026-11-24T11:30:00Z' };
      practice.before.push(({ path }) =>
        path.endsWith('/invitation/code') ? { status: 200, body } : undefined,
      );
    },
    after: async (practice) => {
      const { page } = practice;
      await press('Invite a patient')(practice);
      await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Rosa Bianchi');
      await page.getByLabel('E-mail address').fill('rosa@example.org');
      await press('Send the invitation')(practice);
      await press('Show a code to scan')(practice);
      await page.getByRole('img', { name: 'Code to scan' }).waitFor();
    },
  },
  { name: 'patient', path: `/practice/patients/${idOf(0)}`, ready: 'Maya Lindqvist' },
  { name: 'prescribe', path: `/practice/patients/${idOf(0)}/plan`, ready: 'Change the plan' },
  {
    name: 'prescribe-dose',
    path: `/practice/patients/${idOf(0)}/plan`,
    ready: 'Change the plan',
    after: press(/^Change the dose of/),
  },
  {
    name: 'templates',
    path: `/practice/patients/${idOf(10)}/plan`,
    ready: 'Write the plan',
    after: press('Start from a protocol'),
  },
  {
    name: 'safety',
    path: `/practice/patients/${idOf(0)}/plan`,
    ready: 'Change the plan',
    after: press('What applies'),
  },
  {
    name: 'publish',
    path: `/practice/patients/${idOf(0)}/plan`,
    ready: 'Change the plan',
    after: async (practice) => {
      await press(/^Move .* down$/)(practice);
      await press('Publish')(practice);
      await practice.page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'version',
    path: `/practice/patients/${idOf(0)}`,
    ready: 'Maya Lindqvist',
    after: press(/^Version 1/),
  },
  { name: 'library', path: '/practice/library', ready: 'Exercises' },
  {
    name: 'library-look',
    path: '/practice/library',
    ready: 'Exercises',
    after: press(/Bridge/),
  },
  {
    name: 'library-facet',
    path: '/practice/library',
    ready: 'Exercises',
    after: async (practice) => {
      await practice.page.getByRole('combobox', { name: 'Body region' }).click();
      await practice.page.getByRole('option', { name: 'Neck' }).waitFor();
    },
  },
  { name: 'exercise-new', path: '/practice/library/new', ready: 'New exercise' },
  { name: 'protocols', path: '/practice/protocols', ready: 'Protocols' },
  { name: 'protocol-new', path: '/practice/protocols/new', ready: 'New protocol' },
  { name: 'brand', path: '/practice/brand', ready: 'Your brand' },
  { name: 'setup', path: '/practice/setup', ready: 'First steps' },
  { name: 'me', path: '/practice/me', ready: 'Nora Smith' },
  {
    name: 'staff-sign-in',
    path: '/practice/',
    ready: 'Staff sign-in',
    set: (practice) => {
      practice.signedIn = false;
    },
  },
  { name: 'palette', path: '/practice/', ready: 'Patients', after: key('Control+k') },
  { name: 'help', path: '/practice/', ready: 'Patients', after: key('?') },
  { name: 'practice-lost', path: '/practice/nowhere', ready: 'There is nothing here' },
  { name: 'marketing', path: '/', host: PLATFORM, ready: 'Care that comes home' },
  {
    name: 'sign-up',
    path: '/sign-up',
    host: PLATFORM,
    ready: 'Create your account',
    set: (practice) => {
      practice.signedIn = false;
    },
  },
  { name: 'open', path: '/open', host: PLATFORM, ready: 'Open your practice' },
  {
    name: 'opening',
    path: '/open/lotus0000001',
    host: PLATFORM,
    ready: 'Opening',
    set: opening(false),
  },
  {
    name: 'opened',
    path: '/open/lotus0000001',
    host: PLATFORM,
    ready: 'Lotus Physiotherapy is open',
    set: opening(true),
  },
  {
    name: 'public-sign-in',
    path: '/sign-in',
    host: PLATFORM,
    ready: 'Welcome back',
    set: (practice) => {
      practice.signedIn = false;
    },
  },
  { name: 'public-lost', path: '/nowhere', host: PLATFORM, ready: 'There is nothing here' },
  { name: 'practices', path: '/practices', host: PLATFORM, ready: 'Your practices' },
];

for (const screen of SCREENS) isClean(screen, 'desk');
