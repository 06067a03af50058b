import { FRESH_CACHE, MEDIA_CACHE, SHELL_PREFIX } from './names';
import { rangeAnswer } from './ranges';

declare const __SHELL__: { version: string; page: string; files: string[] };

const SHELL_CACHE = SHELL_PREFIX + __SHELL__.version;

/** A hashed file that the page has loaded already is not loaded again; the page itself may be old. */
const shellFile = (path: string) =>
  new Request(path, { cache: path.startsWith('/assets/') ? 'default' : 'no-cache' });

export async function fillShell() {
  const cache = await caches.open(SHELL_CACHE);
  await cache.addAll(__SHELL__.files.map(shellFile));
}

const FIRST_NEEDED = [
  '/config.json',
  '/theme.css',
  '/manifest.webmanifest',
  '/library/exercises.json',
];

/** The first visit asked for these before there was a worker; what cannot be had does not matter. */
export async function warmFresh() {
  const cache = await caches.open(FRESH_CACHE);
  const keep = async (path: string) => {
    if (await cache.match(path)) return;
    await cache.add(new Request(path, { cache: 'force-cache' })).catch(() => undefined);
  };
  await Promise.all(FIRST_NEEDED.map(keep));
  const config = await (await cache.match('/config.json'))?.json().catch(() => undefined);
  if (typeof config?.logo === 'string') await keep(config.logo);
}

export async function dropOldShells() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(SHELL_PREFIX) && name !== SHELL_CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** The app's own page, for every address of it. */
export async function shell(request: Request) {
  return (await (await caches.open(SHELL_CACHE)).match(__SHELL__.page)) ?? fetch(request);
}

/** A hashed file never changes: what is stored is right. */
export async function asset(request: Request) {
  return (await (await caches.open(SHELL_CACHE)).match(request)) ?? fetch(request);
}

/** Answers at once with what is stored and looks for something newer behind. */
export async function fresh(request: Request, later: (work: Promise<unknown>) => void) {
  const cache = await caches.open(FRESH_CACHE);
  const stored = await cache.match(request);
  const asked = fetch(request).then(async (answer) => {
    if (answer.ok) await cache.put(request, answer.clone());
    return answer;
  });
  if (!stored) return asked;
  // Somebody looks whether there is something newer: only without a network is the old one it.
  if (request.cache === 'no-cache') return asked.catch(() => stored);
  later(asked.catch(() => undefined));
  return stored;
}

/** A stored video answers any range; the signature in the query is no part of its name. */
export async function media(request: Request) {
  const { pathname } = new URL(request.url);
  const stored = await (await caches.open(MEDIA_CACHE)).match(pathname);
  return stored ? rangeAnswer(stored, request.headers.get('range')) : fetch(request);
}
