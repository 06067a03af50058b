import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { Practice } from './practice';

export interface Screen {
  name: string;
  path: string;
  host?: string;
  /** A heading that says the screen is there. */
  ready: string | RegExp;
  set?: (practice: Practice) => void;
  after?: (practice: Practice) => Promise<void>;
}

const SIZES: Record<string, { width: number; height: number }> = {
  desk: { width: 1440, height: 900 },
  tablet: { width: 768, height: 1024 },
  phone: { width: 390, height: 844 },
  small: { width: 320, height: 640 },
};
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Letters are there and no colour is still on its way from one theme to the other. */
const settled = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready;
    for (const motion of document.getAnimations())
      if (motion instanceof CSSTransition) motion.finish();
  });

/** The window as tall as the page: nothing lies half behind the bar that stays at its foot. */
async function tall(page: Page) {
  const { width, height } = page.viewportSize() ?? { width: 1440, height: 900 };
  const all = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.max(all, height) });
  return () => page.setViewportSize({ width, height });
}

async function violations(page: Page, axe: AxeBuilder) {
  const back = await tall(page);
  await settled(page);
  const { violations } = await axe.analyze();
  await back();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
}

/** What a theme can change is contrast; everything else was looked at in the light. */
async function inBothThemes(page: Page, name: string) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await settled(page);
    if (process.env.LOOKS)
      await page.screenshot({ path: `test-results/looks/${name}-${colorScheme}.png` });
    const axe = new AxeBuilder({ page });
    const rules = colorScheme === 'light' ? axe.withTags(RULES) : axe.withRules('color-contrast');
    expect(await violations(page, rules), `${name} in ${colorScheme}`).toEqual([]);
  }
}

/** Opens a screen and looks at it in every size and both themes: nothing too wide, nothing axe finds. */
export function isClean(screen: Screen, first: 'desk' | 'phone') {
  test(`${screen.name} is clean`, async ({ page }) => {
    test.setTimeout(90_000);
    await page.setViewportSize(SIZES[first] ?? { width: 1440, height: 900 });
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    const practice = new Practice(page);
    screen.set?.(practice);
    await practice.open(screen.path, screen.host);
    await expect(page.getByRole('heading', { name: screen.ready }).first()).toBeVisible();
    await screen.after?.(practice);
    await expect(page.getByRole('status', { name: /^Loading/ })).toHaveCount(0);
    for (const [size, viewport] of Object.entries(SIZES)) {
      await page.setViewportSize(viewport);
      // A list that lays itself out anew by script needs a frame for it.
      await expect
        .poll(
          () =>
            page.evaluate(
              () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
            ),
          { message: `${size} does not scroll sideways` },
        )
        .toBeLessThanOrEqual(0);
      if (size === 'desk' || size === 'phone') await inBothThemes(page, `${screen.name}-${size}`);
    }
    expect(practice.violations).toEqual([]);
  });
}

export const press = (name: string | RegExp) => (practice: Practice) =>
  practice.page.getByRole('button', { name }).first().click();
