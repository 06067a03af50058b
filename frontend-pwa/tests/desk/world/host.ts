import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { type Practice, policy, TYPES } from './practice';

const dist = new URL('../../../dist/public/', import.meta.url);

const textOf = async (ask: IncomingMessage) => {
  let text = '';
  for await (const part of ask) text += part;
  return text;
};

/** The academy's host for real, so that a worker can be had and the host can be gone. */
export class Host {
  before: Practice['before'] = [];
  private readonly server = createServer((ask, answer) => void this.answer(ask, answer));

  async open(port = 0): Promise<string> {
    await new Promise<void>((ready) => this.server.listen(port, '127.0.0.1', ready));
    return `http://aligned.localhost:${(this.server.address() as AddressInfo).port}`;
  }

  /** Nobody answers any more. */
  async gone() {
    this.server.closeAllConnections();
    await new Promise((closed) => this.server.close(closed));
  }

  private async answer(ask: IncomingMessage, answer: ServerResponse) {
    const url = new URL(ask.url ?? '/', 'http://aligned.localhost');
    const send = (status: number, type: string, body: string | Buffer) => {
      const safe = { 'content-security-policy': policy(), 'cache-control': 'no-cache' };
      answer.writeHead(status, { 'content-type': type, ...safe }).end(body);
    };
    if (url.pathname.startsWith('/api/')) {
      const text = await textOf(ask);
      const { status, body } = this.reply({
        method: ask.method ?? 'GET',
        path: url.pathname + url.search,
        body: text ? JSON.parse(text) : undefined,
      });
      return send(status, 'application/json', JSON.stringify(body ?? {}));
    }
    const name = url.pathname.slice(1);
    const file = new URL(
      extname(name) && existsSync(new URL(name, dist)) ? name : 'index.html',
      dist,
    );
    if (extname(name) && file.pathname.endsWith('index.html')) return send(404, 'text/plain', '');
    return send(200, TYPES[extname(file.pathname)] ?? 'image/svg+xml', readFileSync(file));
  }

  private reply(asked: Parameters<Practice['before'][number]>[0]) {
    if (asked.path === '/api/identity/refresh')
      return { status: 200, body: { accessToken: 'a.b.c', expiresIn: 3600 } };
    if (asked.path === '/api/identity/me')
      return { status: 200, body: { user: 'u-1', email: '', name: 'Maya', memberships: [] } };
    const found = this.before.map((hook) => hook(asked)).find((one) => one !== undefined);
    return found ?? { status: 404, body: { title: 'There is nothing here', status: 404 } };
  }
}
