import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { idOf } from './world/people';
import { PLATFORM, Practice } from './world/practice';

interface Screen {
  name: string;
  path: string;
  host?: string;
  ready: string;
  set?: (practice: Practice) => void;
  after?: (practice: Practice) => Promise<void>;
}

const press = (name: string | RegExp) => (practice: Practice) =>
  practice.page.getByRole('button', { name }).first().click();

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
  { name: 'library', path: '/practice/library', ready: 'Exercises' },
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
  { name: 'opening', path: '/open/lotus0000001', host: PLATFORM, ready: 'Opening' },
  { name: 'practices', path: '/practices', host: PLATFORM, ready: 'Your practices' },
];
const SIZES = [
  { size: 'desk', width: 1440, height: 900 },
  { size: 'phone', width: 390, height: 844 },
];

for (const screen of SCREENS)
  for (const { size, ...viewport } of SIZES)
    for (const colorScheme of ['light', 'dark'] as const)
      test(`${screen.name} on a ${size} in ${colorScheme} is clean`, async ({ page }) => {
        await page.setViewportSize(viewport);
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        const practice = new Practice(page);
        screen.set?.(practice);
        await practice.open(screen.path, screen.host);
        await expect(page.getByRole('heading', { name: screen.ready }).first()).toBeVisible();
        await screen.after?.(practice);
        await expect(page.getByRole('status', { name: /^Loading/ })).toHaveCount(0);
        await page.evaluate(() => document.fonts.ready);
        await page.screenshot({
          path: `test-results/looks/${screen.name}-${size}-${colorScheme}.png`,
          fullPage: true,
        });
        const wide = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(wide, 'nothing scrolls sideways').toBeLessThanOrEqual(0);
        const axe = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        expect(
          axe.violations.map((v) => `${v.id}: ${v.nodes[0]?.html} ${v.nodes[0]?.failureSummary}`),
        ).toEqual([]);
        expect(practice.violations).toEqual([]);
      });
