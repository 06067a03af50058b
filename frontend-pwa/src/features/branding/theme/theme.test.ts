import { describe, expect, test } from 'vitest';
import { checksOf, isHex, nearestOnWhite, readsOnWhite, themeFrom } from './theme';

const STEPS = Array.from({ length: 18 }, (_, index) => index * 15);
const hex = (...rgb: number[]) =>
  `#${rgb.map((part) => part.toString(16).padStart(2, '0')).join('')}`;

describe('a theme from any colour', () => {
  test.each(STEPS.map((red) => [red]))('5832 colours: red %i with every green and blue', (red) => {
    const failures: string[] = [];
    for (const green of STEPS)
      for (const blue of STEPS) {
        const color = hex(red, green, blue);
        for (const check of checksOf(themeFrom(color)))
          if (!check.passes) failures.push(`${color} ${check.mode} ${check.pair} ${check.ratio}`);
      }
    expect(failures).toEqual([]);
  });

  test('every token is a colour the server takes', () => {
    const theme = themeFrom('#C2185B');
    for (const palette of [theme.light, theme.dark]) {
      expect(Object.keys(palette)).toHaveLength(15);
      expect(Object.values(palette).every(isHex)).toBe(true);
    }
  });

  test('in the light the practice keeps its own colour', () => {
    expect(themeFrom('#1F6F63').light.fill).toBe('#1f6f63');
    expect(themeFrom('#ffe14d').light.fill).toBe('#ffe14d');
    expect(themeFrom('#ffe14d').light.on).not.toBe('#ffffff');
  });
});

test('the checks can fail', () => {
  const theme = themeFrom('#1f6f63');
  const broken = { ...theme, light: { ...theme.light, muted: theme.light.bg } };
  const failed = checksOf(broken).filter(({ passes }) => !passes);
  expect(failed.map(({ pair }) => pair)).toContain('muted/bg');
  expect(checksOf(theme)).toHaveLength(74);
});

test('a pale colour is offered its nearest shade that can be seen on white', () => {
  expect(readsOnWhite('#ffe14d')).toBe(false);
  const shade = nearestOnWhite('#ffe14d');
  expect(readsOnWhite(shade)).toBe(true);
  expect(nearestOnWhite('#1f6f63')).toBe('#1f6f63');
});
