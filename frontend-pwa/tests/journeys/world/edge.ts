import { request } from 'node:http';
import { network, PORT } from './places';

export interface Answer<T> {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: T;
}

interface Ask {
  body?: unknown;
  token?: string;
  /** Where the request comes from; each from somewhere else unless it is said. */
  address?: string;
  /** What is known already. */
  etag?: string;
}

/** Asks the edge from Node, which cannot resolve our hosts: 127.0.0.1 with a Host header. */
export function ask<T>(origin: string, method: string, path: string, what: Ask = {}) {
  const { body, token, etag, address = network() } = what;
  const text = body === undefined ? undefined : JSON.stringify(body);
  return new Promise<Answer<T>>((resolve, reject) => {
    const asked = request(
      {
        host: '127.0.0.1',
        port: PORT,
        method,
        path,
        headers: {
          host: new URL(origin).host,
          accept: 'application/json',
          'x-local-address': address,
          ...(text === undefined ? {} : { 'content-type': 'application/json' }),
          ...(etag === undefined ? {} : { 'if-none-match': etag }),
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        },
      },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () => {
          const told = Buffer.concat(parts).toString();
          const json = /json/.test(answer.headers['content-type'] ?? '') && told !== '';
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            body: (json ? JSON.parse(told) : told) as T,
          });
        });
      },
    );
    asked.on('error', reject);
    asked.end(text);
  });
}

const TRIES = 12;

/** Asks again where the machine was only too busy: every command may be sent twice. */
async function patiently<T>(...asked: Parameters<typeof ask>): Promise<Answer<T>> {
  let answer = await ask<T>(...asked);
  for (let i = 0; i < TRIES && answer.status === 503; i++) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    answer = await ask<T>(...asked);
  }
  return answer;
}

/** The body of an answer that must be good. */
export async function told<T>(origin: string, method: string, path: string, what: Ask = {}) {
  const { status, body } = await patiently<T>(origin, method, path, what);
  if (status >= 300)
    throw new Error(`${method} ${origin}${path} answered ${status}: ${JSON.stringify(body)}`);
  return body;
}

/** Asks again until there is something, for what happens behind a queue. */
export async function eventually<T>(
  what: string,
  look: () => Promise<T | undefined>,
  ms = 20_000,
): Promise<T> {
  const until = Date.now() + ms;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > until) throw new Error(`${what} did not happen within ${ms / 1000} seconds.`);
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
}
