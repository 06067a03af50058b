import { describe, expect, test } from 'vitest';
import type { Alert, RosterRow } from '@/api/contract';
import { needsSomeone, reasonOf, urgency } from './attention';

const now = Date.parse('2026-11-24T12:00:00Z');
const row = (part: Partial<RosterRow>): RosterRow => ({
  patient: 'p',
  name: 'Ana Ruiz',
  status: 'ACTIVE',
  phase: 'CORRECTIVE',
  planVersion: 1,
  spark: [100, null, 50],
  ...part,
});
const alert = (part: Partial<Alert>): Alert => ({
  kind: 'PAIN',
  severity: 'RED',
  since: '2026-11-24T08:00:00Z',
  detail: 'Pain 8',
  state: 'OPEN',
  ...part,
});

describe('what a patient needs', () => {
  test.each([
    [{ alert: alert({}) }, 'pain'],
    [{ alert: alert({ kind: 'MISSED_DAYS', severity: 'AMBER' }) }, 'silent'],
    [{ alert: alert({ kind: 'ADHERENCE_DROP' }) }, 'slipping'],
    [{ alert: alert({ state: 'ACKNOWLEDGED' }) }, 'calm'],
    [{ alert: alert({ state: 'SNOOZED' }) }, 'calm'],
    [{ alert: alert({ kind: 'PAIN_RISING' }) }, 'pain'],
    [{ alert: alert({ kind: 'NOT_OPENED' }) }, 'silent'],
    [{ alert: alert({ kind: 'OVER_DOSE' }) }, 'strained'],
    [{ paused: true }, 'paused'],
    [{ status: 'CLAIMED' }, 'verify'],
    [{ status: 'INVITED' }, 'waiting'],
    [{ status: 'DISCHARGED', alert: alert({}) }, 'calm'],
    [{ spark: [null, null], lastLogAt: '2026-11-01T10:00:00Z' }, 'finished'],
    [{ spark: [null, null] }, 'calm'],
  ] as [Partial<RosterRow>, string][])('%o → %s', (part, reason) => {
    expect(reasonOf(row(part), now)).toBe(reason);
  });

  test('somebody who joined and has no plan waits for one', () => {
    const { planVersion: _, ...joined } = row({});
    expect(reasonOf(joined, now)).toBe('plan');
  });
});

test('pain comes before silence, red before amber, calm last', () => {
  const rows = [
    row({ name: 'calm' }),
    row({ name: 'amber', alert: alert({ kind: 'MISSED_DAYS', severity: 'AMBER' }) }),
    row({ name: 'red', alert: alert({ kind: 'MISSED_DAYS' }) }),
    row({ name: 'pain', alert: alert({}) }),
  ];
  const sorted = [...rows].sort((a, b) => urgency(a, now) - urgency(b, now));
  expect(sorted.map(({ name }) => name)).toEqual(['pain', 'red', 'amber', 'calm']);
});

test('an invitation nobody answered yet is not work for the practice', () => {
  expect(needsSomeone(reasonOf(row({ status: 'INVITED' }), now))).toBe(false);
  expect(needsSomeone(reasonOf(row({ paused: true }), now))).toBe(false);
});
