import { describe, expect, test } from 'vitest';
import type { Dose } from '@/api/contract';
import contract from '../../../functions/care/src/main/resources/contract/adherence-cases.json';
import { Care } from './adherence';
import { careDay } from './day';
import { doseDone, overDays } from './dose-done';
import { sessionSeconds } from './finer-words';
import type { CareLog } from './record';
import type { CarePlan } from './schedule';
import { streak } from './streak';

const orNull = (value: number | undefined) => value ?? null;

describe('the contract shared with the server', () => {
  test.each(contract.days)(
    '$occurredAt in $zone is the care day $day',
    ({ occurredAt, zone, day }) => {
      expect(careDay(occurredAt, zone)).toBe(day);
    },
  );

  test.each(contract.sessions)('$name takes $seconds s', ({ dose, seconds }) => {
    expect(sessionSeconds(dose as Dose)).toBe(seconds);
  });

  test.each(contract.cases)('$name', ({ now, zone, plan, logs, expect: expected }) => {
    const care = new Care(plan as CarePlan, logs as CareLog[], careDay(now, zone));
    const found = {
      today: care.today,
      due: care.dueItems().map(({ plan: { item }, ...due }) => ({ item, ...due })),
      window7: care.window(7),
      window28: care.window(28),
      adherence7: orNull(care.adherence(7)),
      adherence28: orNull(care.adherence(28)),
      completeness7: orNull(care.completeness(7)),
      dose7: orNull(doseDone(care, 7)),
      overDays7: overDays(care, 7),
      greyed: care.greyed(),
      streak: streak(care, plan.startDate),
      ...('spark14' in expected ? { spark14: care.spark().map(orNull) } : {}),
    };
    expect(found).toEqual(expected);
  });
});
