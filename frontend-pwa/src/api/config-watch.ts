import type { PracticeConfig } from './contract';
import { currentConfig, practiceConfig, readConfig, takeConfig } from './practice-config';

const EVERY_MS = 20_000;
const SOON_MS = 1_000;
const SOON_TIMES = 30;
let timer: ReturnType<typeof setTimeout> | undefined;
let listening = false;

export function start() {
  if (listening) return;
  listening = true;
  document.addEventListener('visibilitychange', seen);
  // What a worker had stored may be old; what just came over the network is not.
  plan(navigator.serviceWorker?.controller ? SOON_MS : EVERY_MS);
}

export function stop() {
  listening = false;
  document.removeEventListener('visibilitychange', seen);
  clearTimeout(timer);
}

/** A version that only says the same once more is never out, so it is not waited for without end. */
export const expect = (version: number) => plan(SOON_MS, version, SOON_TIMES);

const seen = () => document.visibilityState === 'visible' && plan(SOON_MS);

function plan(wait: number, expected = 0, times = 0) {
  clearTimeout(timer);
  timer = setTimeout(async () => {
    if (document.visibilityState === 'hidden') return;
    await look();
    const soon = times > 0 && currentConfig().version < expected;
    plan(soon ? SOON_MS : EVERY_MS, expected, times - 1);
  }, wait);
}

async function look() {
  await practiceConfig();
  const found = await readConfig('no-cache');
  if (found.version === currentConfig().version) return;
  wear(found);
  takeConfig(found);
}

/** The open page takes the new looks; the old sheet goes when the new one is there. */
function wear({ theme, version }: PracticeConfig) {
  const old = document.querySelector<HTMLLinkElement>('link[rel="stylesheet"][href^="/theme"]');
  const next = document.createElement('link');
  next.rel = 'stylesheet';
  next.href = theme;
  next.addEventListener('load', () => old?.remove());
  document.head.append(next);
  for (const icon of document.querySelectorAll<HTMLLinkElement>('link[rel~="icon"]'))
    icon.href = `/favicon.png?v=${version}`;
}
