import type { Dose } from '@/api/contract';
import { seconds, slotWords } from '../dose-words';
import { loadWords, sideWords, tempoWords } from '../finer-words';
import { setsASession } from '../schedule';

export interface Figure {
  figure: string;
  unit: string;
}

const reps = ({ reps: least = 1, repsMax }: Dose) =>
  repsMax !== undefined && repsMax > least ? `${least}–${repsMax}` : `${least}`;

/** The big figures of a session, readable from two metres. */
export function doseFigures(dose: Dose): Figure[] {
  const sets = { figure: String(dose.sets), unit: dose.sets === 1 ? 'set' : 'sets' };
  return dose.sets === 1 && dose.mode !== 'FREE' ? oneSet(dose) : [sets, ...oneSet(dose)];
}

function oneSet(dose: Dose): Figure[] {
  const hold = { figure: String(dose.holdSec ?? 10), unit: 's hold' };
  const times = { figure: reps(dose), unit: 'times' };
  switch (dose.mode) {
    case 'REPS':
      return [times];
    case 'HOLD':
      return (dose.reps ?? 1) > 1 ? [times, hold] : [hold];
    case 'REPS_WITH_HOLD':
      return [times, hold];
    case 'BREATHS':
      return [{ figure: String(dose.breaths ?? 5), unit: 'breaths' }];
    case 'DISTANCE':
      return [{ figure: String(dose.distanceM ?? 0), unit: 'm' }];
    case 'TIME':
    case 'AMRAP':
      return [time(dose.durationSec ?? 60)];
    case 'FREE':
      return [];
  }
}

const time = (length: number): Figure =>
  length % 60 === 0
    ? { figure: String(length / 60), unit: 'min' }
    : { figure: String(length), unit: 's' };

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The finer points, each a short phrase in plain words. */
export function doseExtras(dose: Dose): string[] {
  const { load, effortTarget, restBetweenSetsSec, restBetweenRepsSec, side, schedule } = dose;
  const extra = dose.extraSetsWeakSide ?? 0;
  return [
    capital(sideWords(side)),
    extra ? `${extra} more ${extra === 1 ? 'set' : 'sets'} on the weak side` : '',
    capital(loadWords(load)),
    load?.steps?.length ? `When that is easy: ${load.steps.join(', then ')}` : '',
    capital(tempoWords(dose.tempo)),
    restBetweenRepsSec ? `Let go ${seconds(restBetweenRepsSec)} each time` : '',
    restBetweenSetsSec && setsASession(dose) > 1
      ? `Rest ${seconds(restBetweenSetsSec)} between sets`
      : '',
    capital(slotWords(schedule.slots)),
    effortTarget ? `Effort about ${effortTarget} of 10` : '',
    dose.painCeiling === 0 ? 'No pain at all' : `Pain no higher than ${dose.painCeiling}`,
    dose.nextDayRule ? 'By the next day it should feel as it did before' : '',
  ].filter(Boolean);
}
