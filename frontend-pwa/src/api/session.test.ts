import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const json = (status: number, body: unknown, headers = {}) =>
  new Response(JSON.stringify(body), { status, headers });

let asked: { path: string; headers: Headers }[];
let answers: Record<string, (() => Response)[]>;

beforeEach(() => {
  vi.resetModules();
  asked = [];
  answers = {};
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    asked.push({ path, headers: new Headers(init.headers) });
    const next = answers[path]?.shift();
    if (!next) throw new TypeError('no network');
    return next();
  });
});
afterEach(() => vi.unstubAllGlobals());

const session = (accessToken: string) => () => json(200, { accessToken, expiresIn: 300 });
const modules = async () => ({
  http: await import('./http'),
  session: await import('./session'),
  problem: await import('./problem'),
});

test('a first call trades the cookie for a token and carries it', async () => {
  const { http } = await modules();
  answers = {
    '/api/identity/refresh': [session('one')],
    '/api/home': [() => json(200, { ok: true })],
  };
  expect(await http.call('GET', '/api/home')).toEqual({ ok: true });
  expect(asked.map((a) => a.path)).toEqual(['/api/identity/refresh', '/api/home']);
  expect(asked[1]?.headers.get('authorization')).toBe('Bearer one');
});

test('who is not signed in is told so without asking for what needs it', async () => {
  const { http, problem } = await modules();
  answers = { '/api/identity/refresh': [() => json(401, {})] };
  const refused = await http.call('GET', '/api/home').catch((error: unknown) => error);
  expect(problem.isProblem(refused, 401)).toBe(true);
  expect(asked.map((a) => a.path)).toEqual(['/api/identity/refresh']);
});

test('a 401 is refreshed once and the call repeated with the new token', async () => {
  const { http, session: s } = await modules();
  s.adopt({ accessToken: 'old', expiresIn: 300 });
  answers = {
    '/api/identity/refresh': [session('new')],
    '/api/home': [() => json(401, {}), () => json(200, { ok: 1 })],
  };
  await http.call('GET', '/api/home');
  expect(asked.at(-1)?.headers.get('authorization')).toBe('Bearer new');
  expect(asked.filter((a) => a.path === '/api/identity/refresh')).toHaveLength(1);
});

test('two calls at once share one refresh', async () => {
  const { http } = await modules();
  answers = {
    '/api/identity/refresh': [session('one')],
    '/api/home': [() => json(200, 1)],
    '/api/progress': [() => json(200, 2)],
  };
  await Promise.all([http.call('GET', '/api/home'), http.call('GET', '/api/progress')]);
  expect(asked.filter((a) => a.path === '/api/identity/refresh')).toHaveLength(1);
});

test('a refused refresh signs out, a missing network does not', async () => {
  const { session: s } = await modules();
  expect(await s.refresh()).toBe('unreachable');
  expect(s.sessionStanding()).toBe('unknown');
  answers = { '/api/identity/refresh': [() => json(401, {})] };
  expect(await s.refresh()).toBe('refused');
  expect(s.sessionStanding()).toBe('out');
});

test('a signed-out device asks nobody, one that knows its person leaves the word to the server', async () => {
  const { session: s } = await modules();
  vi.stubGlobal('document', { cookie: '' });
  s.begin(undefined);
  expect(s.sessionStanding()).toBe('unknown');
  s.begin(false);
  expect(s.sessionStanding()).toBe('out');
  expect(asked).toEqual([]);
  s.begin(true);
  await vi.waitFor(() => expect(asked.map((a) => a.path)).toEqual(['/api/identity/refresh']));
});

test('the sign of a session has the cookie asked', async () => {
  const { session: s } = await modules();
  vi.stubGlobal('document', { cookie: 'theme=dark; __Host-signed-in=yes' });
  answers = { '/api/identity/refresh': [session('one')] };
  s.begin(false);
  await vi.waitFor(() => expect(s.sessionStanding()).toBe('in'));
});

test('an unchanged answer is remembered by its ETag', async () => {
  const { http, session: s } = await modules();
  s.adopt({ accessToken: 'one', expiresIn: 300 });
  answers = {
    '/api/home': [
      () => json(200, { n: 1 }, { etag: '"a"' }),
      () => new Response(null, { status: 304 }),
    ],
  };
  const first = await http.call('GET', '/api/home');
  expect(await http.call('GET', '/api/home')).toBe(first);
  expect(asked[1]?.headers.get('if-none-match')).toBe('"a"');
});

test('a part that operators closed says so, in their words', async () => {
  const { http, problem } = await modules();
  const body = {
    type: 'https://aligned.academy/problems/closed-for-now',
    title: 'closed for now',
    status: 503,
    detail: 'Our card company is down.',
    mend: 'Nothing was changed. Try again later.',
  };
  answers = { '/api/identity/sign-up': [() => json(503, body)] };
  const failure = await http
    .call('POST', '/api/identity/sign-up', { open: true, body: {} })
    .catch((e: unknown) => e);
  expect(problem.explain(failure)).toEqual({
    title: 'Closed for now',
    text: 'Our card company is down. Nothing was changed. Try again later.',
  });
});

test('a problem names its fields and its mend', async () => {
  const { http, problem } = await modules();
  const body = {
    title: 'Bad input',
    detail: 'Check it.',
    mend: 'Use an address.',
    instance: 'r-1',
    errors: [{ field: 'email', message: 'Not an address' }],
  };
  answers = { '/api/identity/code': [() => json(422, body)] };
  const failure = await http
    .call('POST', '/api/identity/code', { open: true, body: {} })
    .catch((e: unknown) => e);
  expect(failure).toBeInstanceOf(problem.Problem);
  expect(problem.isProblem(failure, 422) && failure.fields).toEqual({ email: 'Not an address' });
  expect(problem.explain(failure)).toEqual({
    title: 'Bad input',
    text: 'Check it. Use an address.',
    requestId: 'r-1',
  });
});
