import { describe, expect, test } from 'vitest';
import type { LogDay, LogEntry, PlanItem } from '@/api/contract';
import { painDays, weeksOf } from './weeks';

const item = (id: string) => ({
  item: id,
  exercise: id,
  title: id,
  dose: {
    mode: 'REPS' as const,
    sets: 1,
    reps: 10,
    side: 'BOTH' as const,
    painCeiling: 3,
    schedule: { timesPerDay: 1 },
  },
});
const plan = (startDate: string, items: PlanItem[], past: PlanItem[] = []) => ({
  startDate,
  items,
  past,
});
const set = (of: string, day: string, part: Partial<LogEntry> = {}): LogEntry => ({
  id: `${of}${day}`,
  kind: 'SET',
  item: of,
  exercise: of,
  planVersion: 1,
  set: 1,
  occurredAt: `${day}T12:00:00Z`,
  zone: 'UTC',
  day,
  ...part,
});
const days = (...entries: LogEntry[]): LogDay[] =>
  entries.map((entry) => ({ day: entry.day, entries: [entry] }));

const today = '2026-11-24'; // a Tuesday

describe('adherence week by week', () => {
  test('counts the days before today, and today only where it is settled', () => {
    const weeks = weeksOf(
      plan('2026-11-16', [item('a')]),
      days(set('a', '2026-11-16'), set('a', '2026-11-17'), set('a', '2026-11-23')),
      today,
    );
    expect(weeks).toHaveLength(8);
    expect(weeks[6]).toMatchObject({ monday: '2026-11-16', due: 7, done: 2, adherence: 29 });
    expect(weeks[7]).toMatchObject({ monday: '2026-11-23', due: 1, done: 1, adherence: 100 });
    expect(weeks[5]?.adherence).toBeUndefined();
  });

  test('judges each day by the dose in force on it', () => {
    const [week] = weeksOf(
      plan(
        '2026-11-16',
        [{ ...item('b'), since: '2026-11-19' }],
        [{ ...item('a'), until: '2026-11-18' }],
      ),
      days(set('a', '2026-11-16'), set('a', '2026-11-20'), set('b', '2026-11-20')),
      today,
    ).slice(6);
    expect(week).toMatchObject({ due: 7, done: 2 });
  });
});

test('the worst pain of a day stands for it, and silence is not zero', () => {
  const logs: LogDay[] = [
    {
      day: '2026-11-23',
      entries: [set('a', '2026-11-23', { pain: 2 }), set('a', '2026-11-23', { pain: 6 })],
    },
    { day: '2026-11-24', entries: [set('a', '2026-11-24', { pain: 0 })] },
  ];
  expect(painDays(logs, today, 3).map(({ most }) => most)).toEqual([undefined, 6, 0]);
});
