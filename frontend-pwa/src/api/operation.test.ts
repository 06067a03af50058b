import { afterEach, expect, test, vi } from 'vitest';
import { type Answer, fill, get, put } from './operation';

afterEach(() => vi.unstubAllGlobals());

test('places are filled and escaped, and absent questions left out', () => {
  expect(fill('/api/patients/{patient}/logs', { patient: 'a/b' }, { from: '2026-11-01' })).toBe(
    '/api/patients/a%2Fb/logs?from=2026-11-01',
  );
  expect(fill('/api/patients', {}, { limit: 100, cursor: undefined })).toBe(
    '/api/patients?limit=100',
  );
  expect(fill('/api/home')).toBe('/api/home');
});

test('what goes into the path does not go into the body', async () => {
  const sent = vi.fn(async (_path: string, _init: RequestInit) => new Response('{}'));
  vi.stubGlobal('fetch', sent);
  await put('/api/patients/{patient}/plan', {
    path: { patient: 'p1' },
    body: { baseVersion: 0, items: [] },
    open: true,
  });
  expect(sent.mock.calls[0]?.[0]).toBe('/api/patients/p1/plan');
  expect(sent.mock.calls[0]?.[1].method).toBe('PUT');
  expect(sent.mock.calls[0]?.[1].body).toBe('{"baseVersion":0,"items":[]}');
});

/** Never called: each line is wrong, and the type check fails if one is let through. */
const _refusedByTheTypes = () => [
  // @ts-expect-error there is no such path
  get('/api/nothing'),
  // @ts-expect-error a home is only read
  put('/api/home'),
  // @ts-expect-error the place must be filled
  get('/api/patients/{patient}'),
  // @ts-expect-error the place has another name
  get('/api/patients/{patient}', { path: { person: 'p1' } }),
  // @ts-expect-error a patient has no colour
  put('/api/patients/{patient}/plan', { path: { patient: 'p1' }, body: { colour: 'red' } }),
  // @ts-expect-error the query asks nothing like it
  get('/api/progress', { query: { since: '2026-11-01' } }),
  // @ts-expect-error an answer has only the fields that the surface names
  (home: Answer<'get', '/api/home'>) => home.weather,
];
