const NAME = 'aligned-player';

/** How somebody likes to watch; kept on this device. */
export interface Settings {
  rate: number;
  captions: boolean;
  /** Whether the next lesson begins by itself. */
  goOn: boolean;
}

export const RATES = [0.75, 1, 1.25, 1.5, 1.75, 2] as const;
const usual: Settings = { rate: 1, captions: true, goOn: true };

export function readSettings(): Settings {
  try {
    const kept = { ...usual, ...JSON.parse(localStorage.getItem(NAME) ?? '{}') } as Settings;
    return RATES.some((rate) => rate === kept.rate) ? kept : { ...kept, rate: 1 };
  } catch {
    return usual;
  }
}

export function keepSettings(settings: Settings) {
  try {
    localStorage.setItem(NAME, JSON.stringify(settings));
  } catch {
    // A private window may keep nothing; the film plays all the same.
  }
}

/** The next faster or slower pace, staying within what there is. */
export function nextRate(rate: number, by: 1 | -1): number {
  const at = RATES.map(Number).indexOf(rate);
  return RATES[Math.min(RATES.length - 1, Math.max(0, at + by))] ?? 1;
}
