import { describe, expect, test } from 'vitest';
import type { RosterRow } from '@/api/contract';
import { choose, countsOf, type Filter, type Order } from './choose';
import { changedRows } from './use-roster';

const now = Date.parse('2026-11-24T12:00:00Z');
const row = (name: string, part: Partial<RosterRow> = {}): RosterRow => ({
  patient: name,
  name,
  status: 'ACTIVE',
  phase: 'CORRECTIVE',
  planVersion: 1,
  spark: [],
  ...part,
});
const pain = { kind: 'PAIN', severity: 'RED', since: '', detail: '', state: 'OPEN' } as const;
const rows = [
  row('Zoë Brandt', { adherence7: 90, condition: 'Neck pain' }),
  row('Ana Ruiz', { adherence7: 20, alert: pain }),
  row('Mia Chen', { status: 'INVITED' }),
];
const shown = (part: { search?: string; filter?: Filter; order?: Order }) =>
  choose(rows, {
    search: '',
    filter: 'all',
    order: { by: 'urgency', down: false },
    now,
    ...part,
  }).map(({ name }) => name);

describe('the list', () => {
  test('starts with who needs somebody', () => {
    expect(shown({})[0]).toBe('Ana Ruiz');
  });
  test('finds names without their accents, and conditions', () => {
    expect(shown({ search: 'zoe' })).toEqual(['Zoë Brandt']);
    expect(shown({ search: 'NECK br' })).toEqual(['Zoë Brandt']);
    expect(shown({ search: 'nobody' })).toEqual([]);
  });
  test('narrows by condition, phase and adherence', () => {
    const narrowed = choose(rows, {
      search: '',
      filter: 'all',
      narrow: { band: 'below40' },
      order: { by: 'name', down: false },
      now,
    });
    expect(narrowed.map(({ name }) => name)).toEqual(['Ana Ruiz']);
  });
  test('sorts both ways and keeps missing values last', () => {
    const by = (down: boolean) => shown({ order: { by: 'week', down } });
    expect(by(false)).toEqual(['Ana Ruiz', 'Zoë Brandt', 'Mia Chen']);
    expect(by(true)).toEqual(['Zoë Brandt', 'Ana Ruiz', 'Mia Chen']);
  });
  test('filters and counts alike', () => {
    const count = countsOf(rows, now);
    for (const filter of ['all', 'attention', 'pain', 'silent', 'waiting'] as const)
      expect(count(filter)).toBe(shown({ filter }).length);
    expect(count('attention')).toBe(1);
  });
});

test('a row is fresh when anything of it changed, or it is new', () => {
  const later = rows.map((r) => (r.name === 'Ana Ruiz' ? { ...r, adherence7: 30 } : r));
  expect(changedRows(rows, later).map(({ name }) => name)).toEqual(['Ana Ruiz']);
  expect(changedRows(rows, [...rows, row('New')]).map(({ name }) => name)).toEqual(['New']);
  expect(changedRows(rows, structuredClone(rows))).toEqual([]);
});
