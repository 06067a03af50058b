import { test } from '@playwright/test';
import { Academy, COURSE, everyState, purchases, rightTexts } from './world/academy';
import { isClean, press, type Screen } from './world/look';
import { PLATFORM, type Practice } from './world/practice';

test.use({ serviceWorkers: 'block' });

type Learner = ConstructorParameters<typeof Academy>[1];
const learner = (is: Learner = {}) => ({
  host: PLATFORM,
  set: (practice: Practice) => void new Academy(practice, is),
});

const certificate = {
  certificate: '0193cafe-0000-7000-8000-00000000000c',
  number: 'AA-2026-000123',
  name: 'Maya Lindqvist',
  course: COURSE,
  title: 'Align Birth',
  version: 1,
  hours: 3.5,
  verify: '/verify/0193cafe-0000-7000-8000-00000000000c/',
  at: '2026-11-20T10:00:00Z',
  state: 'VALID' as const,
  pdf: '/media/certificate.pdf',
};
const written = {
  notes: [
    {
      note: '0193bbbb-0000-7000-8000-000000000001',
      course: COURSE,
      lesson: 'early-labour-positions',
      seconds: 17,
      text: 'Lean on the kitchen counter.\nAsk Tom to press here.',
      editedAt: '2026-11-23T10:00:00Z',
    },
  ],
  bookmarks: [
    {
      bookmark: '0193bbbb-0000-7000-8000-000000000002',
      course: COURSE,
      lesson: 'early-labour-positions',
      seconds: 24,
      title: 'On all fours',
    },
  ],
};

const checkout = (state: string, more: object = {}) => ({
  host: PLATFORM,
  set: (practice: Practice) => {
    practice.signedIn = false;
    new Academy(practice);
    const body = {
      state,
      title: 'Align Birth',
      courses: [COURSE],
      needsAccount: true,
      email: 'm…@example.org',
      ...more,
    };
    practice.before.push(({ path }) =>
      path.startsWith('/api/checkout/') ? { status: 200, body } : undefined,
    );
  },
});
const RETURN = '/checkout/return?order=0193aaaa-0000-7000-8000-000000000002&session_id=cs_test_1';

const answering =
  (many: number) =>
  async ({ page }: Practice) => {
    await page.getByRole('button', { name: 'Begin' }).click();
    for (const [index, texts] of rightTexts('check-how-labour-works').entries()) {
      if (index === many) return;
      for (const text of texts) await page.getByText(text, { exact: true }).click();
      await page.getByRole('button', { name: 'Answer' }).click();
      await page.getByRole('button', { name: /^(Next question|See the result)/ }).click();
    }
  };

const preview = (practice: Practice) =>
  practice.before.push(({ path, method }) =>
    method === 'GET' && path.includes('/change?')
      ? {
          status: 200,
          body: {
            title: 'Academy Premium',
            price: 'premium-monthly',
            now: 2013,
            later: 4900,
            currency: 'usd',
          },
        }
      : undefined,
  );
const withdrawal = (practice: Practice) =>
  practice.before.push(({ path }) =>
    path.endsWith('/withdrawal')
      ? {
          status: 200,
          body: {
            open: true,
            why: 'OPEN',
            until: '2026-12-04T10:00:00Z',
            refund: 9900,
            currency: 'eur',
          },
        }
      : undefined,
  );

const SCREENS: Screen[] = [
  { name: 'learn', path: '/learn', ready: 'My courses', ...learner() },
  {
    name: 'learn-states',
    path: '/learn',
    ready: 'My courses',
    ...learner({ courses: everyState }),
  },
  {
    name: 'learn-empty',
    path: '/learn',
    ready: 'Your courses will be here',
    ...learner({ courses: [] }),
  },
  { name: 'outline', path: `/learn/${COURSE}`, ready: 'Align Birth', ...learner(written) },
  {
    name: 'outline-bought',
    path: `/learn/${COURSE}?bought`,
    ready: 'Align Birth',
    ...learner({ done: 0 }),
  },
  {
    name: 'outline-ended',
    path: `/learn/${COURSE}`,
    ready: 'Align Birth',
    ...learner({ access: { state: 'ENDED', until: '2026-11-01T10:00:00Z', reason: 'CANCELLED' } }),
  },
  {
    name: 'outline-whole',
    path: `/learn/${COURSE}`,
    ready: 'Certificate',
    ...learner({ done: 24 }),
    after: press('Get my certificate'),
  },
  {
    name: 'certificate',
    path: `/learn/${COURSE}`,
    ready: 'Certificate',
    ...learner({ done: 24, certificate }),
    after: press('Show my certificate'),
  },
  {
    name: 'outline-foreign',
    path: '/learn/align-other',
    ready: 'This purchase was taken back',
    host: PLATFORM,
    set: (practice) => {
      new Academy(practice);
      practice.before.unshift(({ path }) =>
        path === '/api/learn/courses/align-other'
          ? {
              status: 403,
              body: {
                title: 'not enrolled',
                status: 403,
                detail: 'This purchase was taken back.',
                mend: 'Buy the course again to go on.',
              },
            }
          : undefined,
      );
    },
  },
  {
    name: 'lesson-video',
    path: `/learn/${COURSE}/early-labour-positions`,
    ready: 'Positions',
    ...learner({ done: 5, seconds: 17, ...written }),
    after: async ({ page }) => {
      await page.getByRole('button', { name: 'Play the film' }).waitFor();
    },
  },
  {
    name: 'lesson-transcript',
    path: `/learn/${COURSE}/early-labour-positions`,
    ready: 'Positions',
    ...learner({ done: 5 }),
    after: async ({ page }) => {
      await page.getByRole('tab', { name: 'Transcript' }).click();
      await page.getByRole('list', { name: 'Transcript' }).waitFor();
    },
  },
  {
    name: 'lesson-note',
    path: `/learn/${COURSE}/early-labour-positions`,
    ready: 'Positions',
    ...learner({ done: 5, seconds: 17 }),
    after: press('Write a note'),
  },
  {
    name: 'lesson-reading',
    path: `/learn/${COURSE}/welcome-to-align-birth`,
    ready: 'Welcome',
    ...learner({ done: 0 }),
  },
  {
    name: 'lesson-practice',
    path: `/learn/${COURSE}/labour-movement-practice`,
    ready: /practice/i,
    ...learner(),
  },
  {
    name: 'lesson-worksheet',
    path: `/learn/${COURSE}/birth-preferences`,
    ready: /preferences/i,
    ...learner(),
  },
  {
    name: 'quiz',
    path: `/learn/${COURSE}/check-how-labour-works`,
    ready: 'A short quiz',
    ...learner({ done: 3 }),
  },
  {
    name: 'quiz-question',
    path: `/learn/${COURSE}/check-how-labour-works`,
    ready: 'A short quiz',
    ...learner({ done: 3 }),
    after: async (practice) => {
      await answering(1)(practice);
      await practice.page.getByRole('radio').first().check();
    },
  },
  {
    name: 'quiz-told',
    path: `/learn/${COURSE}/check-how-labour-works`,
    ready: 'A short quiz',
    ...learner({ done: 3 }),
    after: async (practice) => {
      await answering(0)(practice);
      await practice.page.getByRole('radio').last().check();
      await press('Answer')(practice);
      await practice.page.getByRole('button', { name: 'Next question' }).waitFor();
    },
  },
  {
    name: 'quiz-result',
    path: `/learn/${COURSE}/check-how-labour-works`,
    ready: 'A short quiz',
    ...learner({ done: 3 }),
    after: answering(99),
  },
  { name: 'downloads', path: '/learn/downloads', ready: 'On this device', ...learner() },
  {
    name: 'purchases',
    path: '/learn/purchases',
    ready: 'Purchases',
    ...learner({ purchases }),
    after: async ({ page }) => {
      await page.getByText('Receipts of Academy Basic').first().click();
      await page.getByText('$5.00 given back').waitFor();
    },
  },
  {
    name: 'purchases-empty',
    path: '/learn/purchases',
    ready: 'No purchases yet',
    ...learner(),
  },
  {
    name: 'purchase-change',
    path: '/learn/purchases',
    ready: 'Purchases',
    host: PLATFORM,
    set: (practice) => {
      new Academy(practice, { purchases });
      preview(practice);
    },
    after: async (practice) => {
      await press('Change plan')(practice);
      await practice.page.getByRole('radio', { name: /^Academy Premium/ }).check();
      await practice.page.getByRole('button', { name: 'Change and pay $20.13' }).waitFor();
    },
  },
  {
    name: 'purchase-pause',
    path: '/learn/purchases',
    ready: 'Purchases',
    ...learner({ purchases }),
    after: press('Pause'),
  },
  {
    name: 'purchase-cancel',
    path: '/learn/purchases',
    ready: 'Purchases',
    ...learner({ purchases }),
    after: press('Cancel'),
  },
  {
    name: 'purchase-withdraw',
    path: '/learn/purchases',
    ready: 'Purchases',
    host: PLATFORM,
    set: (practice) => {
      new Academy(practice, { purchases });
      withdrawal(practice);
    },
    after: async (practice) => {
      await press('Withdraw')(practice);
      await practice.page.getByRole('button', { name: 'Confirm withdrawal' }).waitFor();
    },
  },
  {
    name: 'purchase-withdrawn',
    path: '/learn/purchases',
    ready: 'Purchases',
    host: PLATFORM,
    set: (practice) => {
      new Academy(practice, { purchases });
      withdrawal(practice);
    },
    after: async (practice) => {
      await press('Withdraw')(practice);
      await press('Confirm withdrawal')(practice);
      await practice.page.getByRole('heading', { name: 'Withdrawal received' }).waitFor();
    },
  },
  { name: 'checkout-open', path: RETURN, ready: 'Confirming your payment', ...checkout('OPEN') },
  { name: 'checkout-paid', path: RETURN, ready: 'Paid, thank you', ...checkout('PAID') },
  {
    name: 'checkout-failed',
    path: RETURN,
    ready: 'The payment did not go through',
    ...checkout('FAILED'),
  },
  { name: 'checkout-expired', path: RETURN, ready: 'has run out', ...checkout('EXPIRED') },
  { name: 'checkout-lost', path: '/checkout/return', ready: 'Which order?', ...checkout('OPEN') },
  {
    name: 'checkout-cancelled',
    path: '/checkout/cancelled',
    ready: 'Nothing was charged',
    ...checkout('OPEN'),
  },
];

for (const screen of SCREENS) isClean(screen, 'phone');
