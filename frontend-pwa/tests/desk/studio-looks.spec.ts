import { test } from '@playwright/test';
import { isClean, press, type Screen } from './world/look';
import { PLATFORM, type Practice } from './world/practice';
import { MAYA, Studio } from './world/studio';

test.use({ serviceWorkers: 'block' });

const studio =
  (change: (it: Studio) => void = () => undefined) =>
  (practice: Practice) =>
    change(new Studio(practice));
const BIRTH = '/studio/align-birth';
const seen = async (practice: Practice) => {
  await practice.page.getByRole('dialog').waitFor();
};

const SCREENS: Screen[] = [
  { name: 'studio-courses', path: '/studio', ready: 'Courses' },
  {
    name: 'studio-empty',
    path: '/studio',
    ready: 'No course yet',
    set: studio((it) => {
      it.lines = [];
    }),
  },
  { name: 'studio-new', path: '/studio', ready: 'Courses', after: press('New course') },
  {
    name: 'studio-film',
    path: `${BIRTH}/lesson/VIDEO`,
    ready: 'Align Birth',
  },
  { name: 'studio-reading', path: BIRTH, ready: 'Align Birth' },
  { name: 'studio-about', path: `${BIRTH}/about`, ready: 'Who teaches it' },
  { name: 'studio-history', path: `${BIRTH}/history`, ready: 'Align Birth' },
  {
    name: 'studio-version',
    path: `${BIRTH}/history`,
    ready: 'Align Birth',
    after: press('Look at version 1'),
  },
  {
    name: 'studio-review',
    path: BIRTH,
    ready: 'Align Birth',
    set: studio((it) => {
      it.file.state = 'REVIEW';
    }),
  },
  {
    name: 'studio-publish',
    path: BIRTH,
    ready: 'Align Birth',
    set: studio((it) => {
      it.file.state = 'APPROVED';
    }),
    after: async (practice) => {
      await press('Publish')(practice);
      await practice.page.getByRole('radio', { name: 'At a time' }).check();
    },
  },
  {
    name: 'studio-missing',
    path: BIRTH,
    ready: 'Align Birth',
    set: studio((it) => {
      for (const { lesson } of it.file.lessons.slice(0, 5)) lesson.summary = '';
    }),
    after: async (practice) => {
      await press('See what is missing')(practice);
      await seen(practice);
    },
  },
  {
    name: 'studio-picker',
    path: `${BIRTH}/lesson/PRACTICE`,
    ready: 'Align Birth',
    after: press('Choose another'),
  },
  { name: 'studio-quiz', path: `${BIRTH}/lesson/QUIZ`, ready: 'Questions' },
  { name: 'studio-worksheet', path: `${BIRTH}/lesson/WORKSHEET`, ready: 'The worksheet' },
  { name: 'studio-import', path: `${BIRTH}/import`, ready: 'Lessons from a PDF' },
  { name: 'studio-pages', path: '/studio/pages', ready: 'Landing pages' },
  { name: 'studio-page', path: '/studio/pages/spring-letter', ready: 'Getting ready for birth' },
  { name: 'support', path: '/support', ready: 'Buyers' },
  { name: 'support-buyer', path: `/support?email=${MAYA}`, ready: MAYA },
  {
    name: 'support-refund',
    path: `/support?email=${MAYA}`,
    ready: MAYA,
    after: press('Pay back'),
  },
  { name: 'support-offers', path: '/support/offers', ready: 'Offers' },
  {
    name: 'support-offer',
    path: '/support/offers',
    ready: 'Offers',
    after: press(/^Change Academy Basic/),
  },
  { name: 'support-promotions', path: '/support/promotions', ready: 'Promotions' },
  {
    name: 'support-books',
    path: '/support/books',
    ready: 'Books',
    set: studio((it) => {
      const difference = {
        order: '0193a1b0-77aa',
        what: 'access',
        ours: 'ACTIVE',
        stripe: 'REVOKED',
      };
      it.books = [{ month: '2026-11', checked: 300, differences: [difference] }];
    }),
    after: async (practice) => {
      await press('Compare')(practice);
      await practice.page.getByText('300 purchases compared.').waitFor();
    },
  },
  { name: 'affiliate', path: '/learn/affiliate', ready: 'Recommend and earn' },
  {
    name: 'affiliate-join',
    path: '/learn/affiliate',
    ready: 'Recommend and earn',
    set: studio((it) => {
      it.affiliate = { percent: 20, begun: false, ready: false };
    }),
  },
  {
    name: 'desk-not-yours',
    path: '/support',
    ready: 'This side is for the people behind the academy',
    set: (practice) => {
      practice.roles = ['PATIENT'];
    },
  },
];

const lessonOf = (kind: string) => {
  const found = new Studio({ before: [], roles: [] } as unknown as Practice).file.lessons.find(
    ({ lesson }) => lesson.kind === kind,
  );
  return found?.lesson.lesson ?? '';
};

for (const screen of SCREENS)
  isClean(
    {
      host: PLATFORM,
      set: studio(),
      ...screen,
      path: screen.path.replace(/[A-Z]{4,}$/, lessonOf),
    },
    'desk',
  );

isClean(
  {
    name: 'practice-share',
    path: '/practice/share',
    ready: 'Courses for your patients',
    set: (practice) => {
      new Studio(practice);
      practice.roles = ['OWNER'];
    },
  },
  'desk',
);
