import type { Dose, Load, Side } from '@/api/contract';
import { setsASession } from './schedule';

const SIDES: Record<Side, string> = {
  LEFT: 'left side',
  RIGHT: 'right side',
  BOTH: '',
  ALTERNATE: 'alternating sides',
  AFFECTED_FIRST: 'each side, weaker side first',
};
export const sideWords = (side: Side) => SIDES[side];

export function loadWords(load: Load | undefined): string {
  if (!load || load.kind === 'NONE') return '';
  const value = load.value ?? 0;
  switch (load.kind) {
    case 'BODYWEIGHT':
      return 'body weight';
    case 'BAND':
      return `${load.band ?? ''} band`.trim();
    case 'PERCENT_1RM':
      return `${value} % of the most you can lift once`;
    case 'RIR':
      return value === 0
        ? 'so heavy that no more would be possible'
        : `so heavy that ${value} more would still be possible`;
    default:
      return `${value} ${load.kind.toLowerCase()}`;
  }
}

const TEMPO = [
  (s: string) => `${s} s down`,
  (s: string) => `${s} s still`,
  (s: string) => `${s} s up`,
  (s: string) => `${s} s at the top`,
];

/** "3-1-2-0" reads "3 s down, 1 s still, 2 s up"; a part of no time is left out. */
export const tempoWords = (tempo: string | undefined): string =>
  (tempo ?? '')
    .split('-')
    .map((part, index) => (Number(part) > 0 ? TEMPO[index]?.(String(Number(part))) : undefined))
    .filter(Boolean)
    .join(', ');

const REP_S = 3;
const LOWER_AND_LIFT_S = 2;
const BREATH_S = 6;
const FREE_S = 120;
const REST_S = 30;

function workSeconds(dose: Dose): number {
  const count = dose.repsMax ?? dose.reps ?? 1;
  const rests = Math.max(0, count - 1) * (dose.restBetweenRepsSec ?? 0);
  const tempo = dose.tempo?.split('-').reduce((sum, part) => sum + Number(part), 0) ?? REP_S;
  switch (dose.mode) {
    case 'REPS':
      return count * Math.max(1, tempo) + rests;
    case 'HOLD':
      return count * (dose.holdSec ?? 0) + rests;
    case 'REPS_WITH_HOLD':
      return count * (LOWER_AND_LIFT_S + (dose.holdSec ?? 0)) + rests;
    case 'TIME':
    case 'AMRAP':
      return dose.durationSec ?? 0;
    case 'DISTANCE':
      return dose.distanceM ?? 0;
    case 'BREATHS':
      return (dose.breaths ?? 0) * BREATH_S;
    case 'FREE':
      return FREE_S;
  }
}

/** Seconds of one session, rests between its sets included (rule 12 of the contract). */
export function sessionSeconds(dose: Dose): number {
  const set = workSeconds(dose);
  const sides = dose.side === 'AFFECTED_FIRST' ? 2 : 1;
  const rests = (setsASession(dose) - 1) * (dose.restBetweenSetsSec ?? REST_S);
  return set * dose.sets * sides + set * (dose.extraSetsWeakSide ?? 0) + rests;
}
