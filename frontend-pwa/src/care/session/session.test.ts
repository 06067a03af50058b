import { describe, expect, test } from 'vitest';
import type { Dose, LogEntry } from '@/api/contract';
import { doseExtras, doseFigures } from './figures';
import { guide } from './guide';
import { painAdvice, painBefore } from './pain';

const dose = (over: Partial<Dose>): Dose => ({
  mode: 'REPS',
  sets: 3,
  reps: 10,
  side: 'BOTH',
  painCeiling: 3,
  schedule: { timesPerDay: 1 },
  ...over,
});

describe("a dose at arm's length", () => {
  const line = (over: Partial<Dose>) =>
    doseFigures(dose(over))
      .map(({ figure, unit }) => `${figure} ${unit}`)
      .join(', ');
  test.each<[Partial<Dose>, string]>([
    [{}, '3 sets, 10 times'],
    [{ sets: 1, reps: 8, repsMax: 12 }, '8–12 times'],
    [{ mode: 'HOLD', reps: 10, holdSec: 10, sets: 1 }, '10 times, 10 s hold'],
    [{ mode: 'HOLD', reps: 1, holdSec: 20 }, '3 sets, 20 s hold'],
    [{ mode: 'TIME', sets: 1, durationSec: 1200 }, '20 min'],
    [{ mode: 'TIME', sets: 1, durationSec: 45 }, '45 s'],
    [{ mode: 'BREATHS', sets: 2, breaths: 6 }, '2 sets, 6 breaths'],
    [{ mode: 'FREE', sets: 1 }, '1 set'],
  ])('%o reads "%s"', (over, words) => expect(line(over)).toBe(words));

  test('extras name what matters and leave out what is not there', () => {
    const rich = dose({
      side: 'AFFECTED_FIRST',
      extraSetsWeakSide: 1,
      load: { kind: 'BAND', band: 'red', steps: ['green', 'blue'] },
      tempo: '3-1-2-0',
      restBetweenSetsSec: 90,
      restBetweenRepsSec: 4,
      effortTarget: 4,
      nextDayRule: true,
      schedule: { timesPerDay: 2, slots: ['MORNING', '18:30'] },
    });
    expect(doseExtras(rich)).toEqual([
      'Each side, weaker side first',
      '1 more set on the weak side',
      'Red band',
      'When that is easy: green, then blue',
      '3 s down, 1 s still, 2 s up',
      'Let go 4 s each time',
      'Rest 1 min 30 s between sets',
      'In the morning and at 18:30',
      'Effort about 4 of 10',
      'Pain no higher than 3',
      'By the next day it should feel as it did before',
    ]);
    expect(doseExtras(dose({}))).toEqual(['Pain no higher than 3']);
    expect(doseExtras(dose({ painCeiling: 0 }))).toEqual(['No pain at all']);
  });
});

describe('a guided session', () => {
  const line = (d: Dose) =>
    guide(d).map((s) => `${s.kind}${s.seconds ?? ''}${s.endsSet ? '!' : ''}`);

  test('repetitions wait for the person and rest between sets', () => {
    expect(line(dose({ sets: 2, restBetweenSetsSec: 20 }))).toEqual([
      'READY5',
      'WORK!',
      'REST20',
      'WORK!',
    ]);
  });
  test('holds count themselves, letting go between', () => {
    expect(
      line(dose({ mode: 'HOLD', sets: 1, reps: 2, holdSec: 7, restBetweenRepsSec: 4 })),
    ).toEqual(['READY5', 'HOLD7', 'PAUSE4', 'HOLD7!']);
  });
  test('the weaker side comes first, and both make one set', () => {
    const steps = guide(
      dose({ mode: 'HOLD', sets: 1, reps: 1, holdSec: 9, side: 'AFFECTED_FIRST' }),
    );
    expect(steps.map((s) => s.detail)).toEqual([undefined, 'weaker side', 'other side']);
    expect(steps.filter((s) => s.endsSet)).toHaveLength(1);
  });
  test('as many as possible runs against the clock', () => {
    expect(line(dose({ mode: 'AMRAP', sets: 1, durationSec: 90 }))).toEqual(['READY5', 'WORK90!']);
  });
  test('the extra set of the weak side comes last in every session', () => {
    const each = dose({ mode: 'HOLD', sets: 2, holdSec: 9, extraSetsWeakSide: 1, reps: 1 });
    const details = (from: number, to: number) =>
      guide(each, from, to).flatMap(({ kind, detail }) => (kind === 'HOLD' ? [detail] : []));
    expect(details(1, 3)).toEqual([undefined, undefined, 'weak side only']);
    expect(details(4, 6)).toEqual([undefined, undefined, 'weak side only']);
  });
  test('it goes on from the set that is next', () => {
    expect(guide(dose({ sets: 3 }), 3).map((s) => s.set)).toEqual([3, 3]);
  });
});

describe('pain', () => {
  test.each<[number, number | undefined, number, string | undefined]>([
    [7, undefined, 8, 'STOP'],
    [6, 3, 8, 'STOP'],
    [5, 3, 5, undefined],
    [5, 3, 3, 'EASE'],
    [2, undefined, 3, undefined],
    [0, 9, 0, undefined],
  ])('%i after %s with ceiling %i advises %s', (pain, before, ceiling, advice) =>
    expect(painAdvice(pain, before, ceiling)).toBe(advice),
  );
  test('the comparison is with the last day before today, of the same exercise if it has one', () => {
    const log = (item: string, day: string, pain: number) =>
      ({ item, day, pain, occurredAt: `${day}T10:00:00Z` }) as LogEntry;
    const logs = [log('a', '2026-11-10', 2), log('b', '2026-11-12', 6), log('a', '2026-11-18', 8)];
    expect(painBefore(logs, 'a', '2026-11-18')).toBe(2);
    expect(painBefore(logs, 'c', '2026-11-18')).toBe(6);
    expect(painBefore(logs, 'c', '2026-11-01')).toBeUndefined();
  });
});
