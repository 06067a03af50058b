import type { Session } from './contract';
import type { paths } from './generated';
import { problemOf } from './problem';
import { noteReach } from './reach';
import { noteShut } from './shut';

/** `unknown` until the first refresh answered; `out` when it was refused, or there was none to ask for. */
export type Standing = 'unknown' | 'in' | 'out';
export type Refreshed = 'fresh' | 'refused' | 'unreachable';

interface Token {
  value: string;
  expiresAt: number;
}

const SPARE_MS = 20_000;
const listeners = new Set<() => void>();
const channel =
  typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('aligned-session');
let token: Token | undefined;
let standing: Standing = 'unknown';
let flight: Promise<Refreshed> | undefined;

channel?.addEventListener('message', ({ data }: MessageEvent<Token | 'out'>) => {
  if (data === 'out') settle(undefined, 'out');
  else settle(data, 'in');
});

export const sessionStanding = () => standing;

export function watchSession(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Takes over a session the server just gave, and shares it with the other tabs. */
export function adopt(session: Session) {
  settle({ value: session.accessToken, expiresAt: Date.now() + session.expiresIn * 1000 }, 'in');
  if (token) channel?.postMessage(token);
}

/** Forgets the session in every tab; the cookie is the server's to clear. */
export function drop() {
  settle(undefined, 'out');
  channel?.postMessage('out');
}

/** The access token, if there is one that will not expire under way. */
export async function bearer(): Promise<string | undefined> {
  if (token && token.expiresAt - SPARE_MS > Date.now()) return token.value;
  if (token && (await refresh(token.value)) !== 'fresh') return undefined;
  return token?.value;
}

/** The server sets this beside the cookie no script can read, for as long. */
export const signed = () => document.cookie.includes('__Host-signed-in=');

/**
 * Finds out whether somebody is signed in. Without a sign of it nobody is asked, except on a device
 * that knows its person, where only the server may say that she is out.
 */
export function begin(known: boolean | undefined) {
  if (known || signed()) void refresh();
  else if (known === false) settle(undefined, 'out');
}

/** Trades the cookie for a token: one flight per tab, one at a time across tabs. */
export function refresh(spent = token?.value): Promise<Refreshed> {
  flight ??= alone(() => trade(spent)).finally(() => {
    flight = undefined;
  });
  return flight;
}

async function alone<T>(work: () => Promise<T>): Promise<T> {
  return 'locks' in navigator ? navigator.locks.request('aligned-refresh', work) : work();
}

async function trade(spent: string | undefined): Promise<Refreshed> {
  // Another tab may have done it while this one waited for the lock.
  if (token && token.value !== spent) return 'fresh';
  try {
    const answer = await fetch('/api/identity/refresh' satisfies keyof paths, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      credentials: 'same-origin',
      body: '{}',
    });
    noteReach(true);
    if (answer.ok) {
      adopt((await answer.json()) as Session);
      return 'fresh';
    }
    if (answer.status !== 401 && answer.status !== 403) return 'unreachable';
    if (noteShut(await problemOf(answer))) return 'unreachable';
    drop();
    return 'refused';
  } catch {
    noteReach(false);
    return 'unreachable';
  }
}

function settle(next: Token | undefined, now: Standing) {
  token = next;
  standing = now;
  for (const listener of listeners) listener();
}
