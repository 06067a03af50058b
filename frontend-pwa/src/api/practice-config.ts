import type { PracticeConfig } from './contract';

/** The plain house name, when the practice's own file cannot be read. */
export const house: PracticeConfig = {
  version: 0,
  practice: 'platform0000',
  name: 'Aligned Academy',
  shortName: 'Aligned',
  tagline: 'Care that comes home with you',
  color: '#1f6f63',
  locale: 'en',
  timeZone: 'UTC',
  theme: '/theme.css',
  features: [],
};

const listeners = new Set<() => void>();
let current = house;

/** Started with the script itself, so it runs beside everything else. */
const first = readConfig('default').then((config) => {
  current = config;
  return config;
});

/** The file as it is, or what is known when it cannot be read. */
export async function readConfig(cache: RequestCache): Promise<PracticeConfig> {
  try {
    const answer = await fetch('/config.json', { cache });
    return answer.ok ? ((await answer.json()) as PracticeConfig) : current;
  } catch {
    return current;
  }
}

/** What the practice's host says of itself, as first read. */
export const practiceConfig = () => first;

export const currentConfig = () => current;

export function takeConfig(config: PracticeConfig) {
  current = config;
  for (const listener of listeners) listener();
}

// Looking for something newer can wait until the page is there.
const watch = () => import('./config-watch');

/** Hears of every newer one; while somebody listens and the page is seen, it is looked for. */
export function watchConfig(listener: () => void): () => void {
  listeners.add(listener);
  if (listeners.size === 1) void watch().then(({ start }) => start());
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) void watch().then(({ stop }) => listeners.size === 0 && stop());
  };
}

/** Looks every second until this version is out, for who has just made it. */
export const expectVersion = (version: number) =>
  void watch().then(({ expect }) => expect(version));
