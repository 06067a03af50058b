import { describe, expect, test } from 'vitest';
import type { PlanItem, Schedule } from '@/api/contract';
import { Care } from './adherence';
import { addDays } from './day';
import { doseDone, overDays } from './dose-done';
import type { CareLog } from './record';
import type { CarePlan } from './schedule';
import { streak } from './streak';

const TODAY = '2026-11-18';
const PATTERNS: Partial<Schedule>[] = [
  {},
  { daysOfWeek: ['MO', 'TH', 'SA'] },
  { everyOtherDay: true, restDays: ['SU'] },
  { timesPerWeek: 3 },
  { timesPerWeek: 3, minDaysApart: 2 },
  { timesPerWeek: 5, restDays: ['WE'] },
  { sessionsTotal: 9 },
  { endDate: '2026-11-15' },
];

/** Random, and the same each time. */
function dice(seed: number) {
  let state = seed * 2_654_435_761 + 1;
  const next = () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x297a2d39) | 0;
    return (state >>> 0) / 2 ** 32;
  };
  const below = (bound: number) => Math.floor(next() * bound);
  const one = <T>(of: readonly T[]): T => of[below(of.length)] as T;
  return { below, one };
}
type Dice = ReturnType<typeof dice>;

function item(d: Dice, part: Partial<PlanItem>): PlanItem {
  return {
    item: d.one(['a', 'b', 'c']),
    exercise: 'squat',
    title: 'a',
    ...part,
    dose: {
      mode: 'HOLD',
      sets: 1 + d.below(3),
      reps: 8,
      repsMax: 10,
      holdSec: 5,
      side: 'BOTH',
      painCeiling: 3,
      schedule: { timesPerDay: 1 + d.below(3), ...d.one(PATTERNS) },
    },
  };
}

function log(d: Dice): CareLog {
  const day = addDays(TODAY, 1 - d.below(32));
  const at = { item: d.one(['a', 'b', 'c']), occurredAt: `${day}T10:00:00Z`, zone: 'UTC', day };
  return d.below(8) === 0
    ? { ...at, kind: 'SKIP', skipReason: 'TIME' }
    : { ...at, kind: 'SET', set: 1 + d.below(12), reps: d.below(30), seconds: d.below(30) };
}

function life(seed: number) {
  const d = dice(seed);
  const some = <T>(count: number, made: () => T) => Array.from({ length: count }, made);
  const paused = addDays(TODAY, -d.below(25));
  const plan: CarePlan = {
    startDate: addDays(TODAY, -d.below(40)),
    items: some(3, () => item(d, { since: addDays(TODAY, -d.below(9)) })),
    past: some(2, () => item(d, { until: addDays(TODAY, -1 - d.below(20)) })),
    pauses: d.below(2) === 0 ? [] : [{ from: paused, to: addDays(paused, d.below(5)) }],
  };
  return { plan, logs: some(d.below(120), () => log(d)), d };
}

const numbers = (plan: CarePlan, logs: readonly CareLog[]) => {
  const care = new Care(plan, logs, TODAY);
  return {
    due: care.dueItems(),
    window: care.window(28),
    adherence: care.adherence(28),
    dose: doseDone(care, 28),
    over: overDays(care, 28),
    spark: care.spark(),
    streak: streak(care, plan.startDate),
  };
};
const seeds = Array.from({ length: 100 }, (_, seed) => seed);

describe('for any plan and any logs', () => {
  test('no number leaves its bounds', () => {
    for (const seed of seeds) {
      const { plan, logs } = life(seed);
      const care = new Care(plan, logs, TODAY);
      for (const days of [1, 7, 14, 28]) {
        const { due, done, skipped } = care.window(days);
        expect(done + skipped, `seed ${seed}`).toBeLessThanOrEqual(due);
        for (const part of [care.adherence(days), care.completeness(days), doseDone(care, days)])
          expect(part ?? 0, `seed ${seed}`).toBeLessThanOrEqual(100);
        expect(overDays(care, days)).toBeLessThanOrEqual(days);
      }
    }
  });

  test('the order in which logs arrive changes nothing, and twice is once', () => {
    for (const seed of seeds) {
      const { plan, logs, d } = life(seed);
      const shuffled = [...logs, ...logs]
        .map((entry) => ({ entry, at: d.below(1_000_000) }))
        .sort((a, b) => a.at - b.at)
        .map(({ entry }) => entry);
      expect(numbers(plan, shuffled), `seed ${seed}`).toEqual(numbers(plan, logs));
    }
  });

  test('days to come change nothing of today', () => {
    for (const seed of seeds) {
      const { plan, logs } = life(seed);
      const known = logs.filter(({ day = '' }) => day <= TODAY);
      expect(numbers(plan, known), `seed ${seed}`).toEqual(numbers(plan, logs));
    }
  });

  test('a streak counted on from what was counted before is the whole streak', () => {
    for (const seed of seeds) {
      const { plan, logs } = life(seed);
      const care = new Care(plan, logs, TODAY);
      const before = addDays(TODAY, -9);
      const early = new Care(plan, logs, TODAY);
      const upTo = (freezes: number) => countedBefore(early, plan.startDate, before, freezes);
      const counted = { before, met: [upTo(0), upTo(1), upTo(2)] };
      if (plan.startDate < before)
        expect(streak(care, plan.startDate, counted), `seed ${seed}`).toBe(
          streak(care, plan.startDate),
        );
    }
  });
});

/** The rule as it is written: back from a day, so many misses of its month already used. */
function countedBefore(care: Care, start: string, before: string, used: number): number {
  const misses = new Map([[addDays(before, -1).slice(0, 7), 0]]);
  const month = before.slice(0, 7);
  if (addDays(before, -1).slice(0, 7) === month) misses.set(month, used);
  let met = 0;
  for (let day = addDays(before, -1); day >= start; day = addDays(day, -1)) {
    const asked = care.asked(day);
    if (asked === 0) continue;
    const { done, skipped } = care.day(day);
    if (done * 2 >= asked) met += 1;
    else if (!(skipped > 0 && done + skipped >= asked)) {
      const now = (misses.get(day.slice(0, 7)) ?? 0) + 1;
      if (now > 2) return met;
      misses.set(day.slice(0, 7), now);
    }
  }
  return met;
}
