import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './devices';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A picture for people to look at, and what axe finds on the screen as it is now. */
export async function look(page: Page, name: string) {
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `test-results/looks/journey-${name}.png` });
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(wide, `${name} does not scroll sideways`).toBeLessThanOrEqual(0);
  const violations = await whole(page, async () => {
    const found = await new AxeBuilder({ page }).withTags(RULES).analyze();
    return found.violations;
  });
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`),
    `axe finds nothing on ${name}`,
  ).toEqual([]);
}

/** On a screen as tall as its page, where no bar lies over what one would scroll to. */
async function whole<T>(page: Page, work: () => Promise<T>): Promise<T> {
  const size = page.viewportSize();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  if (!size || height <= size.height) return work();
  await page.setViewportSize({ ...size, height: height + 120 });
  const result = await work();
  await page.setViewportSize(size);
  return result;
}
