import { existsSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { Page, Route } from '@playwright/test';
import type {
  Branding,
  Media,
  Plan,
  PracticePlan,
  Protocol,
  RosterRow,
} from '../../../src/api/contract';
import { checksOf, themeFrom } from '../../../src/features/branding/theme/theme';
import { libraryText, mediaOf, protocolsText } from './library';
import { fileOf, logsOf, NOW, planOf, roster } from './people';

const dist = new URL('../../../dist/', import.meta.url);
const headers = readFileSync(
  new URL(
    '../../../../shared/kernel/src/main/java/academy/aligned/kernel/door/PageHeaders.java',
    import.meta.url,
  ),
  'utf8',
);
const filmFile = (name: string) => readFileSync(new URL(`./${name}`, import.meta.url));
/** A film for whoever only needs that one plays, whole and as a stream of one quality. */
const anyFilm = filmFile('film.mp4');
const pieces = filmFile('film-in-pieces.mp4');
const playlists: Record<string, string> = {
  'master.m3u8':
    '#EXTM3U\n#EXT-X-VERSION:7\n#EXT-X-STREAM-INF:BANDWIDTH=9000,RESOLUTION=64x36,CODECS="avc1.64000a"\nfilm-in-pieces.m3u8\n',
  'film-in-pieces.m3u8': filmFile('film-in-pieces.m3u8').toString(),
};

/** Any part of it, as a server gives it: a browser only jumps in what can be had in parts. */
function film(route: Route, name: string) {
  const list = playlists[name];
  if (list) return route.fulfill({ contentType: 'application/vnd.apple.mpegurl', body: list });
  const file = name === 'film-in-pieces.mp4' ? pieces : anyFilm;
  const asked = /bytes=(\d+)-(\d*)/.exec(route.request().headers().range ?? '');
  const [, from = '0', to = ''] = asked ?? [];
  const last = to === '' ? file.length - 1 : Number(to);
  return route.fulfill({
    status: 206,
    contentType: 'video/mp4',
    headers: {
      'accept-ranges': 'bytes',
      'content-range': `bytes ${from}-${last}/${file.length}`,
    },
    body: file.subarray(Number(from), last + 1),
  });
}
export const HOST = 'http://lotus.aligned.localhost:8080';
export const PLATFORM = 'http://aligned.localhost:8080';
export const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
};

/** The content policy both edges send, read where it is written. */
export function policy(): string {
  const found = [
    ...headers.matchAll(
      /"((?:default|script|style|img|media|font|connect|worker|manifest|base|form|frame|object|require-trusted|trusted)-[^"]*)"/g,
    ),
  ];
  const text = found.map((match) => match[1]?.replace(/;\s*$/, '')).join('; ');
  if (!text.includes('script-src')) throw new Error('The policy was not found in PageHeaders.');
  return text;
}

/** What a server that has a session leaves for scripts to see. */
const sign = (host: string) => ({
  name: '__Host-signed-in',
  value: 'yes',
  url: host.replace('http:', 'https:'),
  secure: true,
  sameSite: 'Strict' as const,
});

export interface Asked {
  method: string;
  path: string;
  body: unknown;
}

const PLAN: PracticePlan = {
  plan: 'SOLO',
  title: 'Solo',
  since: '2027-01-04T08:00:00Z',
  features: [
    { feature: 'own-films', title: 'films of your own', included: false },
    { feature: 'own-protocols', title: 'protocols of your own', included: true },
  ],
};

/** A practice behind the built app, answering by the contract; a test may change any part of it. */
export class Practice {
  rows: RosterRow[] = roster();
  brand: Branding;
  own: unknown[] = [];
  ownProtocols: Protocol[] = [];
  films = new Map<string, Media>();
  passkeys: unknown[] = [];
  plans = new Map<string, Plan>();
  roles = ['OWNER', 'PRACTITIONER'];
  signedIn = true;
  asked: Asked[] = [];
  violations: string[] = [];
  /** Answers that come before all others: a refusal, a delay. */
  before: ((asked: Asked) => { status: number; body: unknown } | undefined)[] = [];

  constructor(readonly page: Page) {
    const theme = themeFrom('#1f6f63');
    this.brand = {
      version: 1,
      name: 'Lotus Physiotherapy',
      shortName: 'Lotus',
      tagline: 'Strong through every season',
      color: '#1f6f63',
      theme,
      typeface: 'figtree',
      checks: checksOf(theme),
    };
  }

  async open(path: string, host = HOST) {
    await this.page.clock.install({ time: NOW });
    await this.page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        console.error(`CSP ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
      });
    });
    this.page.on('console', (message) => {
      if (message.text().startsWith('CSP ')) this.violations.push(message.text());
    });
    this.page.on('pageerror', (error) => this.violations.push(`error ${error.message}`));
    await this.page.route('**/*', (route) => this.answer(route));
    if (this.signedIn) await this.page.context().addCookies([sign(host)]);
    await this.page.goto(host + path);
    // Time stands still for the first paint and then goes on, so that polling happens.
    await this.page.clock.resume();
  }

  private async answer(route: Route) {
    const request = route.request();
    const url = new URL(request.url());
    if (url.pathname.startsWith('/api/')) return this.api(route, url);
    if (url.pathname.startsWith('/library/media/'))
      return route.fulfill(mediaOf(url.pathname.slice(15)));
    if (/^\/media\/.+\.(mp4|m3u8)$/.test(url.pathname))
      return film(route, url.pathname.split('/').at(-1) ?? '');
    const files: Record<string, [string, string]> = {
      '/library/exercises.json': ['application/json', libraryText],
      '/library/protocols.json': ['application/json', protocolsText],
      '/config.json': ['application/json', JSON.stringify(this.config())],
      '/theme.css': ['text/css', this.themeCss()],
    };
    const known = files[url.pathname];
    if (known) return route.fulfill({ contentType: known[0], body: known[1] });
    return this.file(route, url);
  }

  private file(route: Route, url: URL) {
    const platform = url.host === new URL(PLATFORM).host;
    const practice = url.pathname.startsWith('/practice/');
    const entry = platform ? 'public' : practice ? 'practice' : 'patient';
    const name = url.pathname.replace(/^\/practice/, '').slice(1);
    const file = new URL(`${entry}/${name || 'index.html'}`, dist);
    const found = extname(file.pathname) && existsSync(file);
    if (!found && extname(url.pathname)) return route.fulfill({ status: 404, body: '' });
    const path = found ? file : new URL(`${entry}/index.html`, dist);
    return route.fulfill({
      contentType: TYPES[extname(path.pathname)] ?? 'application/octet-stream',
      headers: { 'content-security-policy': policy() },
      body: readFileSync(path),
    });
  }

  private config() {
    const { name, shortName, tagline, color } = this.brand;
    return {
      version: this.brand.version,
      practice: 'lotus0000001',
      name,
      shortName,
      tagline,
      color,
      locale: 'en',
      timeZone: 'Europe/Berlin',
      theme: '/theme.css',
      features: ['own-films', 'own-protocols'],
    };
  }

  private themeCss() {
    const { light, dark } = this.brand.theme;
    const tokens = Object.entries(light).map(
      ([token, color]) => `--${token}:light-dark(${color},${dark[token as keyof typeof dark]})`,
    );
    return `:root{color-scheme:light dark;${tokens.join(';')}}`;
  }

  private async api(route: Route, url: URL) {
    const request = route.request();
    const asked: Asked = {
      method: request.method(),
      path: url.pathname + url.search,
      body: request.postData() ? request.postDataJSON() : undefined,
    };
    this.asked.push(asked);
    const early = this.before.map((hook) => hook(asked)).find((answer) => answer !== undefined);
    const { status, body } = early ?? this.reply(asked, url);
    const text = body === undefined ? '' : JSON.stringify(body);
    const etag = `"${[...text].reduce((sum, c) => (sum * 31 + c.charCodeAt(0)) | 0, 7)}"`;
    const known = request.headers()['if-none-match'];
    if (asked.method === 'GET' && status === 200 && known === etag)
      return route.fulfill({ status: 304, headers: { etag } });
    return route.fulfill({
      status,
      contentType: status >= 400 ? 'application/problem+json' : 'application/json',
      headers: { etag },
      body: text,
    });
  }

  private reply({ method, body }: Asked, url: URL): { status: number; body: unknown } {
    const ok = (answer: unknown, status = 200) => ({ status, body: answer });
    const parts = url.pathname.split('/').slice(2);
    const [noun, id = '', verb] = parts;
    const row = this.rows.find(({ patient }) => patient === id);
    switch (`${method} ${noun}${noun === 'identity' ? `/${parts.slice(1).join('/')}` : ''}`) {
      case 'POST identity/refresh':
        return this.signedIn
          ? ok({ accessToken: 'a.b.c', expiresIn: 3600 })
          : { status: 401, body: { title: 'Signed out', status: 401 } };
      case 'POST identity/code':
        return ok({ challenge: 'one' });
      case 'POST identity/sign-up':
        return ok({ delivery: 'EMAIL', challenge: 'one' }, 202);
      case 'POST identity/code/answer':
        this.signedIn = true;
        return ok({ accessToken: 'a.b.c', expiresIn: 3600 });
      case 'POST identity/sign-out':
      case 'POST identity/sign-out-everywhere':
        this.signedIn = false;
        return ok(undefined, 204);
      case 'GET identity/me':
        return ok(this.me());
      case 'GET identity/passkeys':
        return ok({ passkeys: this.passkeys });
      case 'GET plan':
        return ok(PLAN);
      case 'GET branding':
        return ok(this.brand);
      case 'PUT branding':
        this.brand = { ...this.brand, ...(body as Branding), version: this.brand.version + 1 };
        return ok(this.brand);
      case 'GET exercises':
        return ok({ exercises: this.own });
      case 'PUT exercises':
        this.own.push({ ...(body as object), version: 1 });
        return ok(body);
      case 'GET protocols':
        return ok({ protocols: this.ownProtocols });
      case 'PUT protocols':
        this.ownProtocols.push(body as Protocol);
        return ok(body);
      case 'GET media':
        return ok(id ? (this.films.get(id) ?? {}) : { media: [...this.films.values()] });
      case 'POST media':
        return ok(this.restarted(id));
      case 'POST patients':
        return this.change(id, verb, body, row);
      case 'PUT patients':
        return ok(this.publish(id, body as Plan));
      case 'GET patients':
        break;
      default:
        return { status: 404, body: { title: 'There is nothing here', status: 404 } };
    }
    return this.show(url, row);
  }

  /** Another attempt at a film, which works once the screen has shown it under way. */
  private restarted(id: string) {
    const { reason: _, ...film } = this.films.get(id) as Media;
    const under = { ...film, state: 'PROCESSING' as const, retriable: false };
    this.films.set(id, { ...under, state: 'READY', mp4: '/library/media/bird-dog.mp4' });
    return under;
  }

  private show(url: URL, row: RosterRow | undefined) {
    const ok = (body: unknown) => ({ status: 200, body });
    const [, , , id, verb, last, version] = url.pathname.split('/');
    if (!id) return ok({ patients: this.rows });
    if (!row) return { status: 404, body: { title: 'There is nothing here', status: 404 } };
    const plan = this.plans.get(id) ?? planOf(id);
    if (verb === 'logs') return ok({ days: row.planVersion === undefined ? [] : logsOf(plan) });
    if (verb === 'plan') return ok(last ? { ...planOf(id), version: Number(version) } : plan);
    const file = fileOf(row);
    return ok(this.plans.has(id) ? { ...file, plan } : file);
  }

  private change(id: string, verb: string | undefined, body: unknown, row: RosterRow | undefined) {
    if (!id) {
      const fresh = { status: 'INVITED', spark: [], ...(body as object) } as unknown as RosterRow;
      this.rows.push(fresh);
      return { status: 201, body: fresh };
    }
    if (verb === 'alert' && row?.alert) row.alert = { ...row.alert, state: 'ACKNOWLEDGED' };
    return { status: verb === 'invitation' ? 202 : 200, body: row };
  }

  private publish(patient: string, body: Plan) {
    const before = this.plans.get(patient)?.version ?? 2;
    const plan = { ...planOf(patient), ...body, version: before + 1 };
    this.plans.set(patient, plan);
    return plan;
  }

  private me() {
    return {
      user: 'u-1',
      email: 'nora@lotus.example',
      name: 'Nora Smith',
      here: { practice: 'lotus0000001', roles: this.roles },
      memberships: [
        {
          practice: 'lotus0000001',
          name: 'Lotus Physiotherapy',
          host: 'lotus.aligned.localhost',
          url: 'http://lotus.aligned.localhost:8080/',
          roles: this.roles,
        },
      ],
    };
  }
}
