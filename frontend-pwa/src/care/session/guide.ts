import type { Dose } from '@/api/contract';
import { setsASession } from '../schedule';

export type StepKind = 'READY' | 'WORK' | 'HOLD' | 'BREATHE' | 'PAUSE' | 'REST';
export interface Step {
  kind: StepKind;
  set: number;
  /** Without seconds the person says when it is done. */
  seconds?: number;
  title: string;
  detail?: string;
  /** The set is done when this step is. */
  endsSet?: boolean;
}

const READY_S = 5;
const BREATH_S = 8;
const REST_S = 30;

/** A dose as the steps of a guided session, from the given set on. */
export function guide(dose: Dose, fromSet = 1, toSet = setsASession(dose)): Step[] {
  const steps: Step[] = [{ kind: 'READY', set: fromSet, seconds: READY_S, title: 'Get ready' }];
  for (let set = fromSet; set <= toSet; set++) {
    const work = sides(dose, set).flatMap((side) => workOf(dose, set, side));
    const last = work.at(-1);
    if (last) last.endsSet = true;
    steps.push(...work);
    const seconds = dose.restBetweenSetsSec ?? REST_S;
    if (set < toSet && seconds > 0) steps.push({ kind: 'REST', set, seconds, title: 'Rest' });
  }
  return steps;
}

/** Sets are numbered on through the day; the last ones of each session may be the weak side's. */
const isExtra = (dose: Dose, set: number) => (set - 1) % setsASession(dose) >= dose.sets;

function sides(dose: Dose, set: number): string[] {
  const { side } = dose;
  if (isExtra(dose, set)) return ['weak side only'];
  if (side === 'LEFT') return ['left side'];
  if (side === 'RIGHT') return ['right side'];
  return side === 'AFFECTED_FIRST' ? ['weaker side', 'other side'] : [''];
}

function workOf(dose: Dose, set: number, side: string): Step[] {
  const more = side ? { detail: side } : {};
  switch (dose.mode) {
    case 'HOLD':
    case 'REPS_WITH_HOLD':
      return holds(dose, set, side);
    case 'TIME':
      return [
        { kind: 'WORK', set, seconds: dose.durationSec ?? 60, title: 'Keep moving', ...more },
      ];
    case 'AMRAP': {
      const seconds = dose.durationSec ?? 60;
      return [{ kind: 'WORK', set, seconds, title: 'As many as you can', ...more }];
    }
    case 'BREATHS': {
      const breaths = dose.breaths ?? dose.reps ?? 5;
      const detail = ['slowly in, longer out', side].filter(Boolean).join(' · ');
      return [
        { kind: 'BREATHE', set, seconds: breaths * BREATH_S, title: `${breaths} breaths`, detail },
      ];
    }
    case 'DISTANCE':
      return [{ kind: 'WORK', set, title: `${dose.distanceM ?? 0} m`, ...more }];
    case 'REPS':
      return [{ kind: 'WORK', set, title: `${dose.reps ?? 1} times`, ...more }];
    default:
      return [{ kind: 'WORK', set, title: 'At your own pace', ...more }];
  }
}

function holds(dose: Dose, set: number, side: string): Step[] {
  const count = dose.reps ?? 1;
  const pause = dose.restBetweenRepsSec ?? (count > 1 ? 3 : 0);
  return Array.from({ length: count }, (_, index): Step[] => {
    const detail = [count > 1 && `${index + 1} of ${count}`, side].filter(Boolean).join(' · ');
    const hold: Step = {
      kind: 'HOLD',
      set,
      seconds: dose.holdSec ?? 10,
      title: 'Hold',
      ...(detail ? { detail } : {}),
    };
    if (index === count - 1 || pause === 0) return [hold];
    return [hold, { kind: 'PAUSE', set, seconds: pause, title: 'Let go' }];
  }).flat();
}
