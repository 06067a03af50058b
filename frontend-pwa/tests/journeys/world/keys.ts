import type { Page } from '@playwright/test';
import { expect } from './devices';

interface Stand {
  name: string;
  role: string;
  /** What lies over it, if anything does. */
  under: string;
  ringed: boolean;
}

/** Where the focus is, whether it can be seen there, and whether anything covers it. */
function stand(): Stand {
  const element = document.activeElement ?? document.body;
  const labels = 'labels' in element ? [...((element.labels as NodeListOf<Element>) ?? [])] : [];
  const name =
    element.getAttribute('aria-label') ??
    (labels.map((label) => label.textContent).join(' ') || element.textContent || '');
  const box = element.getBoundingClientRect();
  const at = document.elementFromPoint(
    box.left + Math.min(box.width / 2, innerWidth / 2),
    box.top + Math.min(box.height / 2, innerHeight / 2),
  );
  const near = [element, element.parentElement, element.parentElement?.parentElement];
  const ringed = near.some((part) => {
    if (!part) return false;
    return [undefined, '::after'].some((pseudo) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(part, pseudo);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    });
  });
  return {
    name: name.replaceAll(/\s+/g, ' ').trim(),
    role: element.tagName,
    under:
      at && near.some((part) => part?.contains(at) || at.contains(part ?? null))
        ? ''
        : (at?.outerHTML.slice(0, 120) ?? 'outside of the window'),
    ringed,
  };
}

const LONGEST = 80;

/** Presses Tab until the focus stands on what is called so; on the way it must always be seen. */
export async function tabTo(page: Page, name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab') {
  const way: string[] = [];
  for (let pressed = 0; pressed < LONGEST; pressed++) {
    await page.keyboard.press(key);
    const here = await page.evaluate(stand);
    if (here.role === 'BODY') continue;
    expect(here, `${here.name} shows the focus`).toMatchObject({ under: '', ringed: true });
    if (name.test(here.name)) return way;
    way.push(here.name);
  }
  throw new Error(`Tab never came to ${name}: ${way.join(' | ')}`);
}

/** Comes to something by Tab and presses it. */
export async function tabAndPress(page: Page, name: RegExp, key = 'Enter') {
  await tabTo(page, name);
  await page.keyboard.press(key);
}

export const focused = (page: Page) => page.locator(':focus');
