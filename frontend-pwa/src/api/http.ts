import { Problem, problemOf, Unreachable } from './problem';
import { noteReach } from './reach';
import { bearer, refresh } from './session';
import { noteShut } from './shut';

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';
export interface Call {
  body?: unknown;
  signal?: AbortSignal | undefined;
  /** Sign-in calls carry no bearer and must not start a refresh. */
  open?: boolean;
}

const validated = new Map<string, { etag: string; body: unknown }>();

/** Forgets every remembered answer, so the next person on this phone starts clean. */
export const forgetAnswers = () => validated.clear();

/** One request: bearer, one refresh on 401, problems as errors, ETags remembered for GET. */
export async function call<T>(method: Method, path: string, options: Call = {}): Promise<T> {
  if (options.open) return read<T>(await send(method, path, options), method, path);
  let token = await bearer();
  if (token === undefined) {
    const traded = await refresh();
    if (traded === 'unreachable') throw new Unreachable();
    if (traded === 'refused') throw new Problem(401, { title: 'Please sign in' });
    token = await bearer();
  }
  let answer = await send(method, path, options, token);
  if (answer.status === 401 && (await refresh(token)) === 'fresh')
    answer = await send(method, path, options, await bearer());
  return read<T>(answer, method, path);
}

async function send(method: Method, path: string, { body, signal }: Call, token?: string) {
  const headers = new Headers({ accept: 'application/json' });
  if (body !== undefined) headers.set('content-type', 'application/json');
  if (token) headers.set('authorization', `Bearer ${token}`);
  const known = method === 'GET' ? validated.get(path) : undefined;
  if (known) headers.set('if-none-match', known.etag);
  const init: RequestInit = { method, headers, credentials: 'same-origin', cache: 'no-store' };
  if (body !== undefined) init.body = JSON.stringify(body);
  if (signal) init.signal = signal;
  try {
    const answer = await fetch(path, init);
    noteReach(true);
    return answer;
  } catch (error) {
    if (signal?.aborted) throw error;
    noteReach(false);
    throw new Unreachable(error);
  }
}

async function read<T>(answer: Response, method: Method, path: string): Promise<T> {
  if (answer.status === 304) return validated.get(path)?.body as T;
  if (!answer.ok) {
    const problem = await problemOf(answer);
    noteShut(problem);
    throw problem;
  }
  if (answer.status === 204 || answer.headers.get('content-length') === '0') return undefined as T;
  const body = (await answer.json()) as T;
  const etag = answer.headers.get('etag');
  if (method === 'GET' && etag) validated.set(path, { etag, body });
  return body;
}
