import { expect, test } from 'vitest';
import type { Dose } from '@/api/contract';
import { amountsOf } from './rating-detail';

const dose = (part: Partial<Dose>): Dose => ({
  mode: 'REPS',
  sets: 2,
  side: 'BOTH',
  painCeiling: 3,
  schedule: { timesPerDay: 1 },
  ...part,
});

test.each([
  [{ reps: 8 }, ['reps 8']],
  [{ mode: 'HOLD', reps: 10, holdSec: 10 }, ['reps 10', 'seconds 10']],
  [{ mode: 'TIME', durationSec: 1200 }, ['seconds 1200']],
  [{ mode: 'AMRAP', durationSec: 60 }, ['reps 0']],
  [{ mode: 'BREATHS', breaths: 10 }, []],
  [{ mode: 'DISTANCE', distanceM: 400 }, []],
  [{ mode: 'FREE' }, []],
] as [Partial<Dose>, string[]][])('%o can differ in %j', (part, amounts) => {
  expect(amountsOf(dose(part)).map(({ key, asked }) => `${key} ${asked}`)).toEqual(amounts);
});
