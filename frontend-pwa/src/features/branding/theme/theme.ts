import {
  clampChroma,
  formatHex,
  useMode as knowMode,
  modeLrgb,
  modeOklab,
  modeOklch,
  modeRgb,
  type Oklch,
  parseHex,
  wcagContrast,
} from 'culori/fn';
import type { ContrastCheck, ThemeMode, ThemeToken } from '@/api/contract';

knowMode(modeRgb);
knowMode(modeLrgb);
knowMode(modeOklab);
const toOklch = knowMode(modeOklch);

export type Mode = 'light' | 'dark';
type Tone = readonly [lightness: number, chroma: number];

interface Shape {
  surfaces: Record<'bg' | 'surface' | 'raised' | 'soft', Tone>;
  inks: Record<'text' | 'muted' | 'link' | 'graphic' | 'line' | 'edge', Tone>;
  /** Lightness of danger, success and warn. */
  signs: number;
  /** How well the brand's own colour must be told from what it stands on. */
  fillNeeds: number;
}

const SHAPES: Record<Mode, Shape> = {
  light: {
    surfaces: { bg: [0.98, 0.007], surface: [1, 0], raised: [1, 0], soft: [0.952, 0.022] },
    inks: {
      text: [0.25, 0.022],
      muted: [0.45, 0.02],
      link: [0.45, 0.15],
      graphic: [0.55, 0.15],
      line: [0.55, 0.15],
      edge: [0.59, 0.02],
    },
    signs: 0.48,
    fillNeeds: 1,
  },
  dark: {
    surfaces: {
      bg: [0.185, 0.012],
      surface: [0.225, 0.014],
      raised: [0.262, 0.016],
      soft: [0.29, 0.03],
    },
    inks: {
      text: [0.955, 0.008],
      muted: [0.78, 0.015],
      link: [0.82, 0.12],
      graphic: [0.74, 0.13],
      line: [0.74, 0.13],
      edge: [0.62, 0.02],
    },
    signs: 0.81,
    fillNeeds: 3,
  },
};
const SIGNS = { danger: [27, 0.16], success: [152, 0.12], warn: [70, 0.11] } as const;

/** What each colour needs against what it stands on; the server checks the same numbers. */
const FLOORS: Partial<Record<ThemeToken, number>> = {
  text: 7,
  muted: 4.5,
  link: 4.5,
  danger: 4.5,
  success: 4.5,
  warn: 4.5,
  graphic: 3,
  line: 3,
  edge: 3,
};
const ON_FILL = 4.5;
const SURFACES = ['bg', 'surface', 'raised', 'soft'] as const;

export const isHex = (text: string) => /^#[0-9a-f]{6}$/i.test(text);

const floor = (token: ThemeToken) => FLOORS[token] ?? 1;
const hexOf = (color: Oklch) => formatHex(clampChroma(color, 'oklch', 'rgb'));
const passes = (color: string, below: readonly string[], needed: number) =>
  below.every((under) => wcagContrast(color, under) >= needed);

/** The shade with the least change of lightness that passes on every one of these. */
export function nearest(color: Oklch, below: readonly string[], needed: number): string {
  for (let step = 0; step <= 200; step++)
    for (const way of [-1, 1]) {
      const l = Math.min(1, Math.max(0, color.l + way * step * 0.005));
      const shade = hexOf({ ...color, l });
      if (passes(shade, below, needed)) return shade;
    }
  throw new Error(`No shade reaches ${needed} on ${below.join(', ')}.`);
}

function paletteOf(hex: string, mode: Mode): ThemeMode {
  const brand = toOklch(parseHex(hex) ?? { mode: 'rgb', r: 0, g: 0, b: 0 });
  const shape = SHAPES[mode];
  const tone = ([l, chroma]: Tone): Oklch => ({
    mode: 'oklch',
    l,
    c: Math.min(chroma, brand.c),
    ...(brand.h === undefined ? {} : { h: brand.h }),
  });
  const surfaces = mapped(shape.surfaces, (name) => hexOf(tone(name)));
  const below = SURFACES.map((name) => surfaces[name]);
  const inks = Object.fromEntries(
    Object.entries(shape.inks).map(([token, value]) => [
      token,
      nearest(tone(value), below, floor(token as ThemeToken)),
    ]),
  ) as Record<keyof Shape['inks'], string>;
  const signs = mapped(SIGNS, ([h, c]) =>
    nearest({ mode: 'oklch', l: shape.signs, c, h }, below, 4.5),
  );
  const fill = passes(hex, below, shape.fillNeeds) ? hex : nearest(brand, below, shape.fillNeeds);
  return { ...surfaces, ...inks, ...signs, fill, on: onFill(fill, tone([0.2, 0.03])) };
}

const mapped = <K extends string, A, B>(record: Record<K, A>, change: (value: A) => B) =>
  Object.fromEntries(
    Object.entries(record).map(([key, value]) => [key, change(value as A)]),
  ) as Record<K, B>;

const onFill = (fill: string, ink: Oklch): string =>
  ['#ffffff', hexOf(ink), '#000000'].find((color) => wcagContrast(color, fill) >= ON_FILL) ??
  '#000000';

export interface Theme {
  light: ThemeMode;
  dark: ThemeMode;
}

/** A readable theme from one colour, whichever that is; the colour itself is kept where it can be. */
export const themeFrom = (hex: string): Theme => {
  const color = hex.toLowerCase();
  return { light: paletteOf(color, 'light'), dark: paletteOf(color, 'dark') };
};

/** Every pair that is seen together, with the ratio it has and the one it needs. */
export function checksOf(theme: Theme): ContrastCheck[] {
  return (['light', 'dark'] as const).flatMap((mode) => {
    const palette = theme[mode];
    const on = SURFACES.flatMap((under) =>
      (Object.keys(FLOORS) as ThemeToken[]).map((token) =>
        check(mode, palette, token, under, floor(token)),
      ),
    );
    return [...on, check(mode, palette, 'on', 'fill', ON_FILL)];
  });
}

function check(
  mode: Mode,
  palette: ThemeMode,
  token: ThemeToken,
  under: ThemeToken,
  needed: number,
): ContrastCheck {
  const ratio = wcagContrast(palette[token], palette[under]);
  return {
    mode,
    pair: `${token}/${under}`,
    ratio: Math.floor(ratio * 100) / 100,
    needed,
    passes: ratio >= needed,
  };
}

/** In the light, the brand's colour as it is on white: told honestly when it is hard to see. */
export const readsOnWhite = (hex: string) => wcagContrast(hex, '#ffffff') >= 3;

/** The nearest shade of a colour that is also seen well as a button on a white page. */
export function nearestOnWhite(hex: string): string {
  const color = parseHex(hex);
  return color ? nearest(toOklch(color), ['#ffffff'], 3) : hex;
}
